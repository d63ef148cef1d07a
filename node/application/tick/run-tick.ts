import { randomUUID } from 'node:crypto'

import type { Failure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import { currentSettings } from '../settings/current-settings'
import type { TickDependencies } from './tick-dependencies'
import { runJobs } from './run-jobs'
import type { JobReport } from './tick-job'
import { tickJobs } from './tick-jobs'
import { isTickSecret } from './tick-secret'

/** What became of each job. `busy`: another replica is at it. */
export type TickReport =
  | { readonly outcome: 'done'; readonly jobs: Readonly<Record<string, JobReport | 'failed'>> }
  | { readonly outcome: 'busy' }

// Longer than a slice with its last group, in which every call may take its full time.
const leaseMs = 60_000

/** Background work, in one slice of at most 20 seconds that the jobs share. */
export const runTick = async (
  dependencies: TickDependencies,
  secret: string,
): Promise<Result<TickReport, Failure>> => {
  const allowed = await isTickSecret(dependencies, secret)
  if (!allowed.ok) return allowed
  if (!allowed.value) return failure({ kind: 'not-found' })
  const { leases, clock } = dependencies
  // Of one tick, not of one replica: two ticks of a replica may overlap.
  const holder = `${dependencies.replicaId}:${randomUUID()}`
  const until = new Date(Date.parse(clock.now()) + leaseMs).toISOString()
  const acquired = await leases.acquire('tick', holder, until)
  if (!acquired.ok) return acquired
  if (!acquired.value) return success({ outcome: 'busy' })
  try {
    // Where they cannot be read, the work goes on by those that were read last.
    await currentSettings(dependencies)
    return success({ outcome: 'done', jobs: await runJobs(dependencies, tickJobs) })
  } finally {
    await leases.release('tick', holder)
  }
}
