import type { UpstreamFailure } from '../../domain/failure'
import type { InboxFilter } from '../../domain/inbox/filter-input'
import { findGroup, type IssueGroup } from '../../domain/causes/issue-group'
import type { IssueStatus } from '../../domain/causes/issue-status'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { success, type Result } from '../../lib/result'
import { loginOf, type PeopleDependencies } from './issue-states'

/** How each cause stands, by its id; a failure while nobody could ever read it. */
export type IssueStatuses = () => Promise<Result<ReadonlyMap<string, IssueStatus>, UpstreamFailure>>

type Open = {
  readonly rows: readonly OrderIntegrationRow[]
  readonly groups: () => Promise<readonly IssueGroup[]>
  readonly standings: IssueStatuses
}

/** Whether it depends on what people decided about causes. */
export const asksForStatus = ({ assignee, unassigned, issueStates = [] }: InboxFilter): boolean =>
  assignee !== undefined || unassigned === true || issueStates.length > 0

/**
 * The open orders of those causes that a filter asks for: all orders where it asks for none. A cause that cannot be told
 * apart fails the question: nobody's work must not look done.
 */
export const rowsOfIssues = async (
  dependencies: PeopleDependencies,
  { rows, groups, standings }: Open,
  filter: InboxFilter,
): Promise<Result<readonly OrderIntegrationRow[], UpstreamFailure>> => {
  const { issueId, assignee, unassigned, issueStates = [] } = filter
  if (!asksForStatus(filter)) {
    if (issueId === undefined) return success(rows)
    return success(findGroup(await groups(), issueId)?.rows ?? [])
  }
  const known = await standings()
  if (!known.ok) return known
  const login = assignee === undefined ? undefined : await loginOf(dependencies, assignee)
  if (login?.ok === false) return login
  const wanted = issueId === undefined ? undefined : findGroup(await groups(), issueId)?.id
  const isWanted = ({ id }: IssueGroup): boolean => {
    const standing = known.value.get(id)
    if (standing === undefined || (issueId !== undefined && id !== wanted)) return false
    if (login !== undefined && standing.assignee !== login.value) return false
    if (unassigned === true && standing.assignee !== undefined) return false
    return issueStates.length === 0 || issueStates.includes(standing.state)
  }
  const ids = new Set(
    (await groups()).filter(isWanted).flatMap((group) => group.rows.map(({ id }) => id)),
  )
  return success(rows.filter(({ id }) => ids.has(id)))
}
