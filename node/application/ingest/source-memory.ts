import { randomUUID } from 'node:crypto'

import type { LatestOfSource } from '../../domain/ingest/source-hours'
import { Recent } from '../memory/recent'
import { CallCounts, type TakeCalls } from '../usage/call-counts'
import { RefusedNotifications } from './refused-notifications'
import { SourceCounts } from './source-counts'
import { UnassignedCount } from './unassigned-count'

/** When a source last succeeded and failed, by source. */
type RememberedSources = { readonly latest: Readonly<Record<string, LatestOfSource>> }

/** What a replica knows of the sources and of what they sent. */
export class SourceMemory {
  /** How much each sent lately. */
  public readonly counts: SourceCounts
  public readonly latest = new Recent<RememberedSources>({ latest: {} }, { freshForMs: 60_000 })
  public readonly refused: RefusedNotifications
  public readonly unassigned = new UnassignedCount()
  private latestWrittenAt = 0

  public constructor(replicaId: string, takeCalls?: TakeCalls) {
    // A replica may begin anew with an account, and must not write over what it wrote before.
    const id = `${replicaId}-${randomUUID()}`
    this.counts = new SourceCounts(id, new CallCounts(takeCalls))
    this.refused = new RefusedNotifications(id)
  }

  public isLatestWritten(now: number, withinMs: number): boolean {
    return now - this.latestWrittenAt < withinMs
  }

  public noteLatestWritten(now: number): void {
    this.latestWrittenAt = now
  }
}
