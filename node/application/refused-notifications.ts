import type { Refusals } from '../domain/refusals'
import { sumRefusals } from '../domain/refusals'
import type { Clock } from '../ports/clock'
import type { RefusalStore } from '../ports/refusal-store'

const daysShown = 7
const readAgainAfterMs = 60_000
const dayMs = 86_400_000

/**
 * What this replica had to refuse while the store was down, and what others did. VTEX documents no retry of a
 * notification, so a refusal may be a loss: people must be told how many and when, also after a restart.
 */
export class RefusedNotifications {
  private pending: Refusals | undefined
  private known: readonly Refusals[] = []
  private readAt: number | undefined
  private outages = 0

  public constructor(private readonly replicaId: string) {}

  public count(at: string): void {
    this.pending = sumRefusals([
      ...(this.pending ? [this.pending] : []),
      { count: 1, from: at, to: at },
    ])
  }

  /** Hands what was counted to the store, now that it answers. Kept in memory until that succeeds. */
  public async flush(store: RefusalStore): Promise<void> {
    const outage = this.pending
    if (outage === undefined) return
    this.pending = undefined
    this.outages += 1
    const written = await store.write(`${this.replicaId}-${this.outages}`, outage)
    if (written.ok) this.known = [...this.known, outage]
    else this.pending = sumRefusals([outage, ...(this.pending ? [this.pending] : [])])
  }

  /** Everything refused in the last days, by all replicas as far as the store can tell. */
  public async recent(store: RefusalStore, clock: Clock): Promise<Refusals | undefined> {
    const now = Date.parse(clock.now())
    const since = new Date(now - daysShown * dayMs).toISOString()
    if (this.readAt === undefined || now - this.readAt >= readAgainAfterMs) {
      const read = await store.since(since)
      if (read.ok) {
        this.known = read.value
        this.readAt = now
      }
    }
    const recent = this.known.filter(({ to }) => to >= since)
    return sumRefusals([...recent, ...(this.pending ? [this.pending] : [])])
  }
}
