import { toKeptId, type OrderKey } from '../../domain/orders/order-key'
import { joinRecords, type OrderIntegrationRecord } from '../../domain/orders/record'

/** Longer than other replicas' records stay unknown here, by far. */
const keptForMs = 20 * 60_000

/** A bound for the busiest minutes: the oldest go first. */
const mostOrders = 10_000

/** Joined, six events of an order take an eighth of what they take one by one. */
type Recent = { readonly at: number; readonly told: OrderIntegrationRecord }

/**
 * What was lately reported of orders that need nobody and have no record. Where one of them gets a record after all, or
 * turns out to have one that another replica began a moment ago, it is added to that.
 */
export class RecentObservations {
  /** The ones that were last reported longest ago stand first. */
  private readonly byId = new Map<string, Recent>()

  public note(told: OrderIntegrationRecord, now: number): void {
    const id = toKeptId(told)
    const before = this.byId.get(id)?.told
    this.byId.delete(id)
    this.byId.set(id, { at: now, told: before === undefined ? told : joinRecords(before, told) })
    for (const [oldest, { at }] of this.byId) {
      if (this.byId.size <= mostOrders && now - at <= keptForMs) break
      this.byId.delete(oldest)
    }
  }

  public get isEmpty(): boolean {
    return this.byId.size === 0
  }

  /** What was reported of an order lately, all of it together. */
  public of(key: OrderKey): OrderIntegrationRecord | undefined {
    return this.byId.get(toKeptId(key))?.told
  }

  /** What was reported of an order lately; from now on it is in whoever's hands took it. */
  public take(key: OrderKey): readonly OrderIntegrationRecord[] {
    const id = toKeptId(key)
    const known = this.byId.get(id)
    this.byId.delete(id)
    return known === undefined ? [] : [known.told]
  }

  /** The orders of which something was reported, whose ids are meant. */
  public keysWhere(isMeant: (id: string) => boolean): readonly OrderKey[] {
    return [...this.byId].flatMap(([id, { told }]) => (isMeant(id) ? told : []))
  }

  /** About how much memory they take. */
  public bytes(): number {
    return this.byId.size * 1_500
  }
}
