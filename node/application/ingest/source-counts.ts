import type { UpstreamFailure } from '../../domain/failure'
import {
  totalsOf,
  type SourceHour,
  type SourceTotals,
  type ReplicaHours,
} from '../../domain/ingest/source-hours'
import { hourMs, hourStart } from '../../lib/hours'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { CallHour } from '../../domain/usage/call-hours'
import { Recent } from '../memory/recent'
import { CallCounts } from '../usage/call-counts'

const hoursShown = 24
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

const dayBefore = (clock: Clock): string =>
  new Date(Date.parse(clock.now()) - hoursShown * hourMs).toISOString()

/**
 * How much each source sent to this replica and to others in the last 24 hours. Taking something in costs no call for
 * it: counts stay in memory and are written down rarely, so what a replica that dies had not written yet is missing.
 */
export class SourceCounts {
  private readonly own = new Map<string, SourceHour>()
  private unwrittenSince: number | undefined
  private readonly stored = new Recent<readonly ReplicaHours[]>([], { freshForMs })

  public constructor(
    private readonly replicaId: string,
    private readonly calls = new CallCounts(),
  ) {}

  public count(at: string, { source, failure, ...counts }: SourceEvent): void {
    const hour = hourStart(at)
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
    this.unwrittenSince ??= Date.parse(at)
  }

  /** Writes down what was not written yet. Kept in memory until that succeeds. */
  public async flush(dependencies: Dependencies): Promise<void> {
    if (this.unwrittenSince !== undefined) await this.write(dependencies)
  }

  /** Writes down what was counted, also where that is nothing but calls. */
  public async write({ sourceHours, clock }: Dependencies): Promise<void> {
    const since = this.unwrittenSince
    const now = clock.now()
    this.forgetBefore(Date.parse(now))
    const calls = [...this.calls.upTo(now)]
    if (since === undefined && calls.length === 0) return
    this.unwrittenSince = undefined
    const { replicaId } = this
    const written = await sourceHours.put(replicaId, {
      replicaId,
      to: now,
      hours: [...this.own.values()],
      calls,
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
    const others = await this.others({ sourceHours, clock })
    if (!others.ok) return others
    const hours = [...others.value.flatMap((each) => each.hours), ...this.own.values()]
    const since = dayBefore(clock)
    return success(totalsOf(hours.filter(({ hour }) => hour >= since)))
  }

  /** The calls of the last 24 hours of all replicas; what one had not written when it ended is missing. */
  public async callHours(
    dependencies: Dependencies,
  ): Promise<Result<readonly CallHour[], UpstreamFailure>> {
    const others = await this.others(dependencies)
    if (!others.ok) return others
    const hours = [
      ...others.value.flatMap(({ calls = [] }) => calls),
      ...this.calls.upTo(dependencies.clock.now()),
    ]
    const since = dayBefore(dependencies.clock)
    return success(hours.filter(({ hour }) => hour >= since))
  }

  private async others({
    sourceHours,
    clock,
  }: Dependencies): Promise<Result<readonly ReplicaHours[], UpstreamFailure>> {
    const from = dayBefore(clock)
    const stored = await this.stored.read(clock, () =>
      sourceHours.list({ field: 'to', from, most: mostReplicas }),
    )
    if (!stored.ok) return stored
    return success(stored.value.filter(({ replicaId }) => replicaId !== this.replicaId))
  }

  private forgetBefore(now: number): void {
    const oldest = new Date(now - (hoursShown + 1) * hourMs).toISOString()
    for (const [name, { hour }] of this.own) if (hour < oldest) this.own.delete(name)
  }
}
