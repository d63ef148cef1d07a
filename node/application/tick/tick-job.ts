import type { Failure } from '../../domain/failure'
import type { Result } from '../../lib/result'
import type { CallAllowance } from '../reading/call-allowance'
import type { JobReport } from './tick-report'

/** The part of a tick that one job has. */
export type Slice = {
  /** True when the job must come to an end: it saves where it stands and goes on in the next tick. */
  readonly isOver: () => boolean
  /** The calls to Orders that all jobs of this tick may make together; a job whose turn comes late may find none. */
  readonly calls: CallAllowance
}

/**
 * A piece of background work. It runs under the tick's lease, so nobody else does the same meanwhile, for at most its
 * slice; what it has not done then it must find again by itself (a saved cursor, or a question to the store). A failure
 * ends its turn, not the tick. To add one: write it here and put it into `tick-jobs.ts`.
 */
export type TickJob<Dependencies> = {
  readonly name: string
  readonly run: (dependencies: Dependencies, slice: Slice) => Promise<Result<JobReport, Failure>>
}
