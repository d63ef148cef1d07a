import type { Clock } from '../../ports/clock'
import type { AccountState } from '../account-state'
import { CallAllowance } from '../read-orders/call-allowance'
import type { JobReport, TickJob } from './tick-job'

type JobDependencies = { readonly clock: Clock; readonly state: AccountState }

const sliceMs = 20_000

/** The jobs in turn, beginning with another one each time. */
const inTurn = <Job>(state: AccountState, jobs: readonly Job[]): readonly Job[] => {
  const first = state.ticks % jobs.length
  state.ticks += 1
  return [...jobs.slice(first), ...jobs.slice(0, first)]
}

/** Runs each job once, one after the other. What a job throws is a bug: the others have their turn first. */
export const runJobs = async <Dependencies extends JobDependencies>(
  dependencies: Dependencies,
  all: readonly TickJob<Dependencies>[],
): Promise<Readonly<Record<string, JobReport | 'failed'>>> => {
  const nowMs = () => Date.parse(dependencies.clock.now())
  const endsAt = nowMs() + sliceMs
  const jobs = inTurn(dependencies.state, all)
  const { callsPerSlice, eventCalls } = dependencies.state
  const calls = new CallAllowance(callsPerSlice - eventCalls.usedAt(nowMs()))
  const reports: Record<string, JobReport | 'failed'> = {}
  const thrown: unknown[] = []
  for (const [index, job] of jobs.entries()) {
    const jobEndsAt = nowMs() + (endsAt - nowMs()) / (jobs.length - index)
    try {
      const report = await job.run(dependencies, { isOver: () => nowMs() >= jobEndsAt, calls })
      reports[job.name] = report.ok ? report.value : 'failed'
    } catch (bug) {
      thrown.push(bug)
    }
  }
  if (thrown.length > 0) throw thrown[0]
  return reports
}
