import type { UpstreamFailure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import type { ListedOrder, OrderLister } from '../../ports/order-lister'
import type { CallAllowance } from '../reading/call-allowance'
import { listWindow } from '../reading/list-window'
import { dayMs } from '../../lib/hours'

/** The reports of a day are matched by what was listed this long ago: what came since is asked for by its id. */
const freshForMs = 30 * 60_000

/** Of the largest stores some ten thousand orders; the days that were used longest ago go first. */
const mostDays = 8

type Day = { readonly listedAt: number; readonly orders: ReadonlyMap<string, ListedOrder> }

type Asking = {
  readonly lister: OrderLister
  readonly allowance: CallAllowance
  readonly affiliateId: string
  readonly now: number
}

/** What Orders lists of the days of reports, by affiliate: the parts of one report ask for the same days. */
export class ListedDays {
  private readonly days = new Map<string, Day>()

  /** All orders of a day (UTC, `YYYY-MM-DD`) by their ids in VTEX; undefined where the calls ended first. */
  public async of(
    day: string,
    { lister, allowance, affiliateId, now }: Asking,
  ): Promise<Result<ReadonlyMap<string, ListedOrder> | undefined, UpstreamFailure>> {
    const name = `${affiliateId} ${day}`
    const known = this.days.get(name)
    this.days.delete(name)
    if (known !== undefined && now - known.listedAt <= freshForMs) {
      this.days.set(name, known)
      return success(known.orders)
    }
    const from = Date.parse(`${day}T00:00:00.000Z`)
    const listed = await listWindow({
      lister,
      allowance,
      query: { affiliateId },
      window: {
        from: new Date(from).toISOString(),
        to: new Date(from + dayMs - 1).toISOString(),
      },
      shortestMs: Number.POSITIVE_INFINITY,
    })
    if (!listed.ok) return listed
    if (listed.value.kind !== 'whole') {
      const failed = listed.value.kind === 'part' ? listed.value.endedBy : undefined
      return failed === undefined ? success(undefined) : failure(failed)
    }
    const orders = new Map(listed.value.orders.map((order) => [order.orderId, order] as const))
    this.days.set(name, { listedAt: now, orders })
    for (const oldest of this.days.keys()) {
      if (this.days.size <= mostDays) break
      this.days.delete(oldest)
    }
    return success(orders)
  }

  /** About how much memory they take. */
  public bytes(): number {
    return [...this.days.values()].reduce((sum, { orders }) => sum + orders.size * 400, 0)
  }
}
