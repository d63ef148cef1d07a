import type { UpstreamFailure } from '../../domain/failure'
import type { IssueGroup } from '../../domain/causes/group-issues'
import type { KnownOfIssues } from '../../domain/causes/issue-standing'
import { success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { knownOfIssues, type IssueStateDependencies } from './issue-states'
import { groupsOf } from '../inbox/open-figures'
import { withTaught, type TaughtDependencies } from '../unknown-messages/taught-templates'

export type OpenIssuesDependencies = IssueStateDependencies &
  TaughtDependencies & { readonly orderIntegrations: OrderIntegrationStore }

export type OpenGroups = {
  readonly groups: readonly IssueGroup[]
  readonly known: KnownOfIssues
}

/**
 * All causes, for background work; undefined while only some orders are loaded or the store cannot be read: a cause that
 * is only not known is not over.
 */
export const openIssueGroups = async (
  dependencies: OpenIssuesDependencies,
): Promise<Result<OpenGroups | undefined, UpstreamFailure>> => {
  const { state, clock, orderIntegrations } = dependencies
  const viewed = await state.openSet.view({ store: orderIntegrations, clock })
  if (!viewed.ok) return viewed
  if (viewed.value.partial || viewed.value.stale) return success(undefined)
  const known = await knownOfIssues(dependencies)
  if (!known.ok) return known
  const groups = await groupsOf(await withTaught(dependencies, viewed.value.rows))
  return success({ groups, known: known.value })
}
