import { randomUUID } from 'node:crypto'

import type { UpstreamFailure } from '../../domain/failure'
import type { Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { LeaseStore } from '../../ports/lease-store'

export type TickLeaseDependencies = {
  readonly leases: LeaseStore
  readonly clock: Clock
  readonly replicaId: string
}

// Longer than a slice with its last group, in which every call may take its full time.
const leaseMs = 60_000

/** So much of it must be left to whoever begins a job. */
const enoughMs = 30_000

/** The lease under which one slice of background work runs. */
export class TickLease {
  /** Of one slice, not of one replica: two slices of a replica may overlap. */
  private readonly holder: string
  private untilMs = 0

  public constructor(private readonly dependencies: TickLeaseDependencies) {
    this.holder = `${dependencies.replicaId}:${randomUUID()}`
  }

  /** Takes it, or prolongs it; false while another holds it. */
  public async take(): Promise<Result<boolean, UpstreamFailure>> {
    const { leases, clock } = this.dependencies
    const untilMs = Date.parse(clock.now()) + leaseMs
    const taken = await leases.acquire('tick', this.holder, new Date(untilMs).toISOString())
    if (taken.ok && taken.value) this.untilMs = untilMs
    return taken
  }

  /**
   * Whether one more job may begin under it: it is prolonged where little of it is left. Once it was over, another may have
   * held it and let it go, so that what was read at the beginning no longer stands.
   */
  public async isHeld(): Promise<boolean> {
    const leftMs = this.untilMs - Date.parse(this.dependencies.clock.now())
    if (leftMs > enoughMs) return true
    if (leftMs <= 0) return false
    const taken = await this.take()
    return taken.ok && taken.value
  }

  /** Lets it go; another's is left alone. */
  public async release(): Promise<void> {
    await this.dependencies.leases.release('tick', this.holder)
  }
}
