import type { UpstreamFailure } from '../../domain/failure'
import type { InboxFilter } from '../../domain/inbox/filter-input'
import { findGroup, type IssueGroup } from '../../domain/causes/issue-group'
import type { IssueStatus } from '../../domain/causes/issue-status'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { success, type Result } from '../../lib/result'
import { groupIdsByOrder } from './group-ids-by-order'
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
 * The open orders that a filter asks for by their causes: all orders where it asks for none. An order of its own assignee
 * is theirs, whoever takes care of its cause. A cause that cannot be told apart fails the question: nobody's work must not
 * look done.
 */
export const rowsOfIssues = async (
  dependencies: PeopleDependencies,
  { rows, groups, standings }: Open,
  filter: InboxFilter,
): Promise<Result<readonly OrderIntegrationRow[], UpstreamFailure>> => {
  const { issueId, assignee, unassigned, issueStates = [] } = filter
  const wanted = issueId === undefined ? undefined : findGroup(await groups(), issueId)
  if (!asksForStatus(filter)) return success(issueId === undefined ? rows : (wanted?.rows ?? []))
  const known = await standings()
  if (!known.ok) return known
  const login = assignee === undefined ? undefined : await loginOf(dependencies, assignee)
  if (login?.ok === false) return login
  const groupIds = groupIdsByOrder(await groups())
  const isWanted = (row: OrderIntegrationRow): boolean => {
    const groupId = groupIds.get(row.id)
    const state = groupId === undefined ? undefined : known.value.get(groupId)
    if (issueId !== undefined && groupId !== wanted?.id) return false
    const whose = row.assignee ?? state?.assignee
    if (login !== undefined && whose !== login.value) return false
    if (unassigned === true && (state === undefined || whose !== undefined)) return false
    return issueStates.length === 0 || (state !== undefined && issueStates.includes(state.state))
  }
  return success(rows.filter(isWanted))
}
