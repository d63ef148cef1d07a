import type { UpstreamFailure } from '../../domain/failure'
import { issueHistorySchema, type IssueHistory } from '../../domain/causes/issue-history'
import type { KnownOfIssues } from '../../domain/causes/issue-standing'
import { joinStates, type IssueChange, type IssueState } from '../../domain/causes/issue-state'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { PersonDirectory } from '../../ports/person-directory'
import type { AccountState } from '../memory/account-state'
import type { JobStates } from '../tick/job-states'

export type IssueStateDependencies = {
  readonly clock: Clock
  readonly issueStates: Collection<IssueState>
  readonly jobStates: JobStates
  readonly state: AccountState
}

export type PeopleDependencies = { readonly people: PersonDirectory }

/** What a colleague decides is seen within five seconds: this, and what the search index needs. */
const statesFreshForMs = 4_000

const historyFreshForMs = 60_000

/** How long the search index may lag behind a write of this replica's own. An assumption. */
const indexLagMs = 30_000

export const historyName = 'issue-history'

/** When causes ended and came back, as of the last look. */
export const readHistory = async (
  jobStates: JobStates,
): Promise<Result<IssueHistory, UpstreamFailure>> => {
  const read = await jobStates.read(historyName)
  if (!read.ok) return read
  // What an older version wrote is begun anew: a cause that was never seen to end has not come back.
  return success(issueHistorySchema.safeParse(read.value ?? {}).data ?? {})
}

/**
 * What people decided about causes, and when causes ended: read at most every few seconds, beside the open orders.
 * Without an answer what was known stands; a failure only while nothing was ever read.
 */
export const knownOfIssues = async (
  dependencies: IssueStateDependencies,
): Promise<Result<KnownOfIssues, UpstreamFailure>> => {
  const { issues } = dependencies.state
  const now = Date.parse(dependencies.clock.now())
  if (issues.statesReadAt !== undefined && now - issues.statesReadAt < statesFreshForMs) {
    return success(issues.known)
  }
  issues.reading ??= readInto(dependencies, now).finally(() => {
    issues.reading = undefined
  })
  const read = await issues.reading
  return read.ok || issues.statesReadAt === undefined ? read : success(issues.known)
}

const readInto = async (
  { issueStates, jobStates, state: { issues } }: IssueStateDependencies,
  now: number,
): Promise<Result<KnownOfIssues, UpstreamFailure>> => {
  const isOld = issues.historyReadAt === undefined || now - issues.historyReadAt > historyFreshForMs
  const [states, history] = await Promise.all([
    issueStates.list(),
    isOld ? readHistory(jobStates) : success(issues.known.history),
  ])
  if (!states.ok) return states
  if (!history.ok) return history
  const byId = new Map(states.value.map((state) => [state.issueId, state]))
  for (const [issueId, { state, at }] of issues.ownChanges) {
    if (now - at > indexLagMs) issues.ownChanges.delete(issueId)
    else byId.set(issueId, joinStates(byId.get(issueId), state))
  }
  issues.known = { states: byId, history: history.value }
  issues.statesReadAt = now
  if (isOld) issues.historyReadAt = now
  return success(issues.known)
}

/** Makes a change that was just stored visible in this replica. */
export const rememberIssueChange = (
  { clock, state: { issues } }: IssueStateDependencies,
  change: IssueChange,
): void => {
  const { issueId } = change
  const own = joinStates(issues.ownChanges.get(issueId)?.state, change)
  issues.ownChanges.set(issueId, { state: own, at: Date.parse(clock.now()) })
  const states = new Map(issues.known.states)
  states.set(issueId, joinStates(states.get(issueId), change))
  issues.known = { ...issues.known, states }
}

/** Makes history that was just stored visible in this replica. */
export const rememberHistory = (
  { clock, state: { issues } }: Pick<IssueStateDependencies, 'clock' | 'state'>,
  history: IssueHistory,
): void => {
  issues.known = { ...issues.known, history }
  issues.historyReadAt = Date.parse(clock.now())
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
