import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import {
  parseBackground,
  backgroundStates,
  type Caller,
  type LastRun,
} from '../background/background-states'
import type { BackgroundMemory } from '../background/background-memory'
import { currentSettings, type SettingsDependencies } from '../settings/current-settings'
import type { JobStates } from './job-states'
import { runJobs, type SliceLimits } from './run-jobs'
import { tickJobs, type JobsDependencies } from './tick-jobs'
import { TickLease, type TickLeaseDependencies } from './tick-lease'
import type { JobReports, TickReport } from './tick-report'
import { tickStatesOf } from './tick-states'

/** What background work needs. */
export type SliceDependencies = Omit<JobsDependencies, 'jobStates'> &
  SettingsDependencies &
  TickLeaseDependencies & {
    readonly jobStates: JobStates
    readonly memory: { readonly background: BackgroundMemory }
  }

/** Runs background work once, under the lease that one replica holds at a time, and writes down what was done. */
export const runSlice = async (
  dependencies: SliceDependencies,
  { by, sliceMs }: { readonly by: Caller; readonly sliceMs: number },
): Promise<Result<TickReport, Failure>> => {
  const { clock, memory } = dependencies
  const lease = new TickLease(dependencies)
  const acquired = await lease.take()
  if (!acquired.ok) return acquired
  memory.background.noteRun(Date.parse(clock.now()))
  if (!acquired.value) return success({ outcome: 'busy' })
  try {
    return await work(dependencies, by, { sliceMs, isHeld: () => lease.isHeld() })
  } finally {
    await lease.release()
  }
}

const work = async (
  dependencies: SliceDependencies,
  by: Caller,
  limits: SliceLimits,
): Promise<Result<TickReport, Failure>> => {
  const { jobStates, clock } = dependencies
  const states = await jobStates.readAll()
  if (!states.ok) return states
  // Where they cannot be read, the work goes on by those that were read last.
  await currentSettings(dependencies)
  const inTick = { ...dependencies, jobStates: tickStatesOf(jobStates, states.value) }
  const { reports, bugs } = await runJobs(inTick, tickJobs, limits)
  const { lastRun } = parseBackground(states.value)
  const written = await jobStates.write(
    backgroundStates.lastRun,
    afterRun(lastRun, reports, { by, at: clock.now() }),
  )
  if (bugs.length > 0) throw bugs[0]
  return written.ok ? success({ outcome: 'done', jobs: reports }) : written
}

const afterRun = (
  before: LastRun | undefined,
  reports: JobReports,
  { by, at }: { readonly by: Caller; readonly at: string },
): LastRun => {
  const done = Object.entries(reports).filter(([, report]) => report !== 'failed')
  return {
    at,
    by,
    jobs: { ...before?.jobs, ...Object.fromEntries(done.map(([name]) => [name, at])) },
    scheduledAt: by === 'scheduler' ? at : before?.scheduledAt,
  }
}
