import { sumRefusals, type Refusals } from '../domain/refusals'
import type { Clock } from '../ports/clock'
import type { RefusalStore } from '../ports/refusal-store'

const daysShown = 7
const pauseMs = 60_000
const dayMs = 86_400_000

/**
 * What this replica had to refuse while the store was down, and what others did. VTEX documents no retry of a
 * notification, so a refusal may be a loss: people must be told how many and when, also after a restart.
 */
export class RefusedNotifications {
  /** Refused in the current hour, whether written down or not. */
  private current: Refusals | undefined
  /** Refused since what was last written down. */
  private unwritten = 0
  private writtenAt: number | undefined
  private others: readonly Refusals[] = []
  private readAt: number | undefined

  public constructor(private readonly replicaId: string) {}

  public count(at: string): void {
    if (this.current && hourOf(this.current.from) !== hourOf(at)) this.beginAnew()
    const one = { count: 1, from: at, to: at }
    this.current = this.current ? (sumRefusals([this.current, one]) ?? one) : one
    this.unwritten += 1
  }

  /**
   * Writes down what was counted, now that the store answers: one document an hour, at most once a minute, so that
   * a store that is only overloaded is not burdened with it. Kept in memory until it succeeds.
   */
  public async flush(store: RefusalStore, clock: Clock): Promise<void> {
    const { current } = this
    if (current === undefined || this.unwritten === 0) return
    const now = Date.parse(clock.now())
    if (this.writtenAt !== undefined && now - this.writtenAt < pauseMs) return
    const counted = this.unwritten
    this.writtenAt = now
    this.unwritten = 0
    const written = await store.write(this.documentId(current), current)
    if (!written.ok) this.unwritten += counted
  }

  /** Everything refused in the last days, by all replicas as far as the store can tell. */
  public async recent(store: RefusalStore, clock: Clock): Promise<Refusals | undefined> {
    const now = Date.parse(clock.now())
    const since = new Date(now - daysShown * dayMs).toISOString()
    if (this.readAt === undefined || now - this.readAt >= pauseMs) {
      const read = await store.since(since)
      if (read.ok) {
        const own = this.current && this.documentId(this.current)
        this.others = read.value
          .filter(({ id }) => id !== own)
          .map(({ count, from, to }) => ({ count, from, to }))
        this.readAt = now
      }
    }
    const all = [...this.others, ...(this.current ? [this.current] : [])]
    return sumRefusals(all.filter(({ to }) => to >= since))
  }

  private documentId({ from }: Refusals): string {
    return `${this.replicaId}-${hourOf(from)}`
  }

  private beginAnew(): void {
    if (this.current) this.others = [...this.others, this.current]
    this.current = undefined
    this.unwritten = 0
    this.writtenAt = undefined
  }
}

const hourOf = (moment: string): string => moment.slice(0, 13)
