import type { Failure } from '../../domain/failure'
import type { Result } from '../../lib/result'
import type { Caller } from '../background/background-states'

/** How much was done, by what. */
export type JobReport = Readonly<Record<string, number>>

/** How much each job did, by its name. */
export type JobReports = Readonly<Record<string, JobReport | 'failed'>>

/** What became of each job. `busy`: another replica is at it. */
export type TickReport =
  { readonly outcome: 'done'; readonly jobs: JobReports } | { readonly outcome: 'busy' }

/** Runs background work once, for so long at most. */
export type RunSlice = (by: Caller, sliceMs: number) => Promise<Result<TickReport, Failure>>
