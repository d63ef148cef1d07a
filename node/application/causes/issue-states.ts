import type { UpstreamFailure } from '../../domain/failure'
import { issueHistorySchema, type IssueHistory } from '../../domain/causes/issue-history'
import type { KnownOfIssues } from '../../domain/causes/issue-status'
import type { IssueState } from '../../domain/causes/issue-state'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { PersonDirectory } from '../../ports/person-directory'
import { jobState, type JobStates } from '../tick/job-states'
import type { IssueMemory } from './issue-memory'

export type IssueStateDependencies = {
  readonly clock: Clock
  readonly issueStates: Collection<IssueState>
  readonly jobStates: JobStates
  readonly memory: { readonly issues: IssueMemory }
}

export type PeopleDependencies = { readonly people: PersonDirectory }

const noHistory: IssueHistory = {}

/** When causes ended and came back, as of the last look. A cause that was never seen to end has not come back. */
export const issueHistory = jobState('issue-history', issueHistorySchema, noHistory)

/**
 * What people decided about causes, and when causes ended: read at most every few seconds, beside the open orders.
 * Without an answer what was known stands; a failure only while nothing was ever read.
 */
export const knownOfIssues = async ({
  clock,
  issueStates,
  jobStates,
  memory: { issues },
}: IssueStateDependencies): Promise<Result<KnownOfIssues, UpstreamFailure>> => {
  const [states, history] = await Promise.all([
    issues.states.read(clock, issueStates.list),
    issues.history.read(clock, () => jobStates.read(issueHistory)),
  ])
  if (!states.ok) return states
  return history.ok ? success({ states: states.value, history: history.value }) : history
}

/** A login as it is compared; `me` is whoever asks. */
export const loginOf = async (
  { people }: PeopleDependencies,
  named: string,
): Promise<Result<string, UpstreamFailure>> => {
  if (named !== 'me') return success(named.toLowerCase())
  const asked = await people.whoAsks()
  return asked.ok ? success(asked.value.toLowerCase()) : asked
}
