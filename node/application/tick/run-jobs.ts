import type { Clock } from '../../ports/clock'
import type { BackgroundMemory } from '../background/background-memory'
import type { ReadingMemory } from '../reading/reading-memory'
import type { SettingsMemory } from '../settings/settings-memory'
import { CallAllowance } from '../reading/call-allowance'
import type { TickJob } from './tick-job'
import type { JobReport, JobReports } from './tick-report'

type JobDependencies = {
  readonly clock: Clock
  readonly memory: {
    readonly background: BackgroundMemory
    readonly reading: ReadingMemory
    readonly settings: SettingsMemory
  }
}

/** The jobs in turn, beginning with another one each time. */
const inTurn = <Job>(background: BackgroundMemory, jobs: readonly Job[]): readonly Job[] => {
  const first = background.turn % jobs.length
  background.takeTurn()
  return [...jobs.slice(first), ...jobs.slice(0, first)]
}

export type SliceLimits = {
  readonly sliceMs: number
  /** Whether this is still the only one that works; asked before each job. */
  readonly isHeld: () => Promise<boolean>
}

/**
 * Runs each job once, one after the other, while nobody else does. What a job throws is a bug: the others have their turn
 * all the same.
 */
export const runJobs = async <Dependencies extends JobDependencies>(
  dependencies: Dependencies,
  all: readonly TickJob<Dependencies>[],
  { sliceMs, isHeld }: SliceLimits,
): Promise<{ readonly reports: JobReports; readonly bugs: readonly unknown[] }> => {
  const nowMs = () => Date.parse(dependencies.clock.now())
  const { background, reading, settings } = dependencies.memory
  const endsAt = nowMs() + sliceMs
  const jobs = inTurn(background, all)
  const { callsPerSlice } = settings.known
  const calls = new CallAllowance(callsPerSlice - reading.eventCalls.usedAt(nowMs()))
  const reports: Record<string, JobReport | 'failed'> = {}
  const bugs: unknown[] = []
  for (const [index, job] of jobs.entries()) {
    // Those that are left have their turn where the next slice begins with them.
    if (!(await isHeld())) break
    const jobEndsAt = nowMs() + (endsAt - nowMs()) / (jobs.length - index)
    try {
      const report = await job.run(dependencies, { isOver: () => nowMs() >= jobEndsAt, calls })
      reports[job.name] = report.ok ? report.value : 'failed'
    } catch (bug) {
      reports[job.name] = 'failed'
      bugs.push(bug)
    }
  }
  return { reports, bugs }
}
