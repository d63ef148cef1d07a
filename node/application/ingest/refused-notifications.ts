import { sumRefusals, type Refusals, type KeptRefusals } from '../../domain/ingest/refusals'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import { Recent } from '../memory/recent'
import { dayMs } from '../../lib/hours'

const daysShown = 7
const pauseMs = 60_000
/** One for each replica and hour that refused something. */
const mostDocuments = 100

/** How many were refused in an hour, and how many of them are written down. */
type RefusedHour = { readonly refusals: Refusals; readonly written: number }

/**
 * What this replica had to refuse while the store was down, and what others did. VTEX documents no retry of a
 * notification, so a refusal may be a loss: people must be told how many and when, also after a restart.
 */
export class RefusedNotifications {
  /** What was refused here, by the document of its hour. */
  private readonly hours = new Map<string, RefusedHour>()
  private triedAt: number | undefined
  private readonly stored = new Recent<readonly KeptRefusals[]>([], { freshForMs: pauseMs })

  public constructor(private readonly replicaId: string) {}

  public count(at: string): void {
    const id = `${this.replicaId}-${hourOf(at)}`
    const hour = this.hours.get(id)
    const one = { count: 1, from: at, to: at }
    const refusals = hour ? (sumRefusals([hour.refusals, one]) ?? one) : one
    this.hours.set(id, { refusals, written: hour?.written ?? 0 })
  }

  /**
   * Writes down what was counted, now that the store answers: one document an hour, at most once a minute, so that
   * a store that is only overloaded is not burdened with it. Kept in memory until it succeeds.
   */
  public async flush(store: Collection<KeptRefusals>, clock: Clock): Promise<void> {
    const now = Date.parse(clock.now())
    if (this.triedAt !== undefined && now - this.triedAt < pauseMs) return
    const unwritten = [...this.hours].filter(([, hour]) => hour.refusals.count > hour.written)
    if (unwritten.length === 0) return
    this.triedAt = now
    for (const [id, { refusals }] of unwritten) {
      const written = await store.put(id, { ...refusals, id })
      if (!written.ok) return
      const { refusals: latest } = this.hours.get(id) ?? { refusals }
      this.hours.set(id, { refusals: latest, written: refusals.count })
    }
  }

  /** Everything refused in the last days, by all replicas as far as the store can tell. */
  public async recent(
    store: Collection<KeptRefusals>,
    clock: Clock,
  ): Promise<Refusals | undefined> {
    const now = Date.parse(clock.now())
    const since = new Date(now - daysShown * dayMs).toISOString()
    this.forgetBefore(since)
    await this.stored.read(clock, () =>
      store.list({ field: 'to', from: since, most: mostDocuments }),
    )
    const others = this.stored.last.flatMap(({ id, ...refusals }) =>
      this.hours.has(id) ? [] : [refusals],
    )
    const own = [...this.hours.values()].map(({ refusals }) => refusals)
    return sumRefusals([...others, ...own].filter(({ to }) => to >= since))
  }

  private forgetBefore(moment: string): void {
    for (const [id, { refusals }] of this.hours) {
      if (refusals.to < moment) this.hours.delete(id)
    }
  }
}

const hourOf = (moment: string): string => moment.slice(0, 13)
