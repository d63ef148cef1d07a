import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { SharedParts, slimRow } from '../../domain/inbox/slim-row'
import type { OrderKey } from '../../domain/orders/order-key'
import type { IsKnown, VersionedRow } from '../../ports/order-integration-store'

/** A bound for replicas whose page nobody opens; the oldest go first. */
const mostClosed = 50_000

/** Measured over 100,000 rows of a varied store; with what is computed over them. */
const bytesPerRow = 1_000
const bytesPerClosed = 300

/** The turn in which this came in here: when a source spoke of the order says nothing of the index. */
type Closed = OrderKey & { readonly revision: number; readonly turn: number }

/**
 * The open rows of one account, the newest form of each. Of an order that closed only its revision stays for a while,
 * so that an older form from the lagging index does not open it again.
 */
export class OpenRows {
  private readonly open = new Map<string, VersionedRow>()
  private readonly closed = new Map<string, Closed>()
  private readonly parts = new SharedParts()
  /** Those that came in since the last turn, and between that and the one before. */
  private young = new Set<string>()
  private older: ReadonlySet<string> = new Set()
  private turn = 0
  /** The open ones as a list, until one of them changes. */
  private list: readonly OrderIntegrationRow[] | undefined

  /** Takes in a row, unless a newer form of it is known. */
  public apply(versioned: VersionedRow): void {
    const { row, revision } = versioned
    if (this.isKnown(row.id, revision)) return
    if (row.open || this.open.has(row.id)) this.list = undefined
    if (row.open) {
      this.closed.delete(row.id)
      this.open.set(row.id, { row: slimRow(row, this.parts), revision })
      this.young.add(row.id)
    } else {
      this.open.delete(row.id)
      this.closed.delete(row.id)
      const { affiliateId, marketplaceOrderId } = row
      this.closed.set(row.id, { affiliateId, marketplaceOrderId, revision, turn: this.turn })
      this.dropOldestClosed()
    }
  }

  /** Whether this form of an order, or a newer one, is here. */
  public readonly isKnown: IsKnown = (id, revision) =>
    (this.open.get(id)?.revision ?? this.closed.get(id)?.revision ?? -1) >= revision

  private dropOldestClosed(): void {
    const [oldest] = this.closed.keys()
    if (this.closed.size > mostClosed && oldest !== undefined) this.closed.delete(oldest)
  }

  /** The same list until one of the open rows changes. */
  public all(): readonly OrderIntegrationRow[] {
    return (this.list ??= [...this.open.values()].map(({ row }) => row))
  }

  public isOpen(id: string): boolean {
    return this.open.has(id)
  }

  public rowsOf(affiliateId: string): readonly OrderIntegrationRow[] {
    return this.all().filter((row) => row.affiliateId === affiliateId)
  }

  /** The key of an order by one of its ids; of one that just closed by its own id or the marketplace's. */
  public keyOf(id: string): OrderKey | undefined {
    for (const { row } of this.open.values()) {
      if (row.id === id || row.orderId === id || row.marketplaceOrderId === id) return row
      if (row.alternateIds.includes(id)) return row
    }
    for (const [closedId, closed] of this.closed) {
      if (closedId === id || closed.marketplaceOrderId === id) return closed
    }
    return undefined
  }

  /** The keys of orders that just closed, by those of these ids that are theirs: their own, or the marketplace's. */
  public closedKeysOf(ids: ReadonlySet<string>): ReadonlyMap<string, OrderKey> {
    const keys = new Map<string, OrderKey>()
    for (const [closedId, closed] of this.closed) {
      for (const id of [closedId, closed.marketplaceOrderId]) if (ids.has(id)) keys.set(id, closed)
    }
    return keys
  }

  /** About how much memory the rows take, told from how many they are. */
  public bytes(): number {
    return this.open.size * bytesPerRow + this.closed.size * bytesPerClosed
  }

  /** What came in before the last turn is young no longer; what closed before it is forgotten. */
  public turnOver(): void {
    this.older = this.young
    this.young = new Set()
    this.turn += 1
    for (const [id, { turn }] of this.closed) if (turn < this.turn - 1) this.closed.delete(id)
  }

  /** The index shows this form of an order: it need not be spared for being young. */
  public noteIndexed({ row, revision }: VersionedRow): void {
    if (this.open.get(row.id)?.revision === revision) this.young.delete(row.id)
  }

  /** Drops open rows that are not among the ids, but for young ones: what was written a moment ago is in no index yet. */
  public keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.open.keys()) {
      if (ids.has(id) || this.young.has(id) || this.older.has(id)) continue
      this.open.delete(id)
      this.list = undefined
    }
  }
}
