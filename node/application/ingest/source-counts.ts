import type { UpstreamFailure } from '../../domain/failure'
import {
  totalsOf,
  type SourceHour,
  type SourceTotals,
  type ReplicaHours,
} from '../../domain/ingest/source-hours'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import { Recent } from '../memory/recent'

const hoursShown = 24
const hourMs = 3_600_000
/** How old what other replicas counted may be. */
const freshForMs = 60_000
/** How long counts may stay unwritten where no tick writes them. */
const writtenAfterMs = 300_000

/** More sources in a day are guesses at ids, which may not fill the memory. */
const mostCounts = 2_000

/** Replicas that counted something lately; those beyond counted it longest ago. */
const mostReplicas = 300

/** What is counted of a source at once. */
export type SourceEvent = {
  readonly source: string
  /** Observations that were kept. */
  readonly observations?: number
  readonly unreadable?: number
  readonly refused?: number
  /** Why something was not kept: the reason, and the field of what could not be read. */
  readonly failure?: { readonly reason: string; readonly field?: string }
}

type Dependencies = { readonly clock: Clock; readonly sourceHours: Collection<ReplicaHours> }

/**
 * How much each source sent to this replica and to others in the last 24 hours. Taking something in costs no call for
 * it: counts stay in memory and are written down rarely, so what a replica that dies had not written yet is missing.
 */
export class SourceCounts {
  private readonly own = new Map<string, SourceHour>()
  private countedAt = ''
  private unwrittenSince: number | undefined
  private readonly stored = new Recent<readonly ReplicaHours[]>([], { freshForMs })

  public constructor(private readonly replicaId: string) {}

  public count(at: string, { source, failure, ...counts }: SourceEvent): void {
    const hour = `${at.slice(0, 13)}:00:00.000Z`
    const known = this.own.get(`${source} ${hour}`)
    if (known === undefined && this.own.size >= mostCounts) this.forgetBefore(Date.parse(at))
    if (known === undefined && this.own.size >= mostCounts) return
    const observations = counts.observations ?? 0
    this.own.set(`${source} ${hour}`, {
      source,
      hour,
      observations: (known?.observations ?? 0) + observations,
      unreadable: (known?.unreadable ?? 0) + (counts.unreadable ?? 0),
      refused: (known?.refused ?? 0) + (counts.refused ?? 0),
      lastSuccessAt: failure === undefined || observations > 0 ? at : known?.lastSuccessAt,
      lastFailure: failure === undefined ? known?.lastFailure : { ...failure, at },
    })
    this.countedAt = at
    this.unwrittenSince ??= Date.parse(at)
  }

  /** Writes down what was not written yet. Kept in memory until that succeeds. */
  public async flush({ sourceHours, clock }: Dependencies): Promise<void> {
    const since = this.unwrittenSince
    if (since === undefined) return
    this.forgetBefore(Date.parse(clock.now()))
    this.unwrittenSince = undefined
    const { replicaId, countedAt: to } = this
    const written = await sourceHours.put(replicaId, {
      replicaId,
      to,
      hours: [...this.own.values()],
    })
    if (!written.ok) this.unwrittenSince = since
  }

  /** The same, where no tick came by for a while: a call in a few minutes, whatever the traffic. */
  public async flushWhenDue(dependencies: Dependencies): Promise<void> {
    const since = this.unwrittenSince
    const now = Date.parse(dependencies.clock.now())
    if (since !== undefined && now - since >= writtenAfterMs) await this.flush(dependencies)
  }

  /** By source, the last 24 hours of all replicas; those of others at most a minute and a few older. */
  public async totals({
    sourceHours,
    clock,
  }: Dependencies): Promise<Result<ReadonlyMap<string, SourceTotals>, UpstreamFailure>> {
    const now = Date.parse(clock.now())
    const since = new Date(now - hoursShown * hourMs).toISOString()
    const stored = await this.stored.read(clock, () =>
      sourceHours.list({ field: 'to', from: since, most: mostReplicas }),
    )
    if (!stored.ok) return stored
    const others = stored.value.filter(({ replicaId }) => replicaId !== this.replicaId)
    const hours = [...others.flatMap((each) => each.hours), ...this.own.values()]
    return success(totalsOf(hours.filter(({ hour }) => hour >= since)))
  }

  private forgetBefore(now: number): void {
    const oldest = new Date(now - (hoursShown + 1) * hourMs).toISOString()
    for (const [name, { hour }] of this.own) if (hour < oldest) this.own.delete(name)
  }
}
