import { randomUUID } from 'node:crypto'

import type { Failure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import { currentSettings } from '../settings/current-settings'
import type { TickDependencies } from './tick-dependencies'
import type { JobReport, TickJob } from './tick-job'
import { tickJobs } from './tick-jobs'
import { isTickSecret } from './tick-secret'

/** What became of each job. `busy`: another replica is at it. */
export type TickReport =
  | { readonly outcome: 'done'; readonly jobs: Readonly<Record<string, JobReport | 'failed'>> }
  | { readonly outcome: 'busy' }

const sliceMs = 20_000
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
    return success({ outcome: 'done', jobs: await runJobs(dependencies) })
  } finally {
    await leases.release('tick', holder)
  }
}

/** The jobs in turn, beginning with another one each time. */
const inTurn = ({ state }: TickDependencies): readonly TickJob[] => {
  const first = state.ticks % tickJobs.length
  state.ticks += 1
  return [...tickJobs.slice(first), ...tickJobs.slice(0, first)]
}

const runJobs = async (dependencies: TickDependencies) => {
  const nowMs = () => Date.parse(dependencies.clock.now())
  const endsAt = nowMs() + sliceMs
  const jobs = inTurn(dependencies)
  const reports: Record<string, JobReport | 'failed'> = {}
  for (const [index, job] of jobs.entries()) {
    const jobEndsAt = nowMs() + (endsAt - nowMs()) / (jobs.length - index)
    const report = await job.run(dependencies, { isOver: () => nowMs() >= jobEndsAt })
    reports[job.name] = report.ok ? report.value : 'failed'
  }
  return reports
}
