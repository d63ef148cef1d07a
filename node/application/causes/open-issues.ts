import type { UpstreamFailure } from '../../domain/failure'
import type { IssueGroup } from '../../domain/causes/issue-group'
import type { KnownOfIssues } from '../../domain/causes/issue-status'
import { success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { knownOfIssues, type IssueStateDependencies } from './issue-states'
import { groupsOf } from '../inbox/open-figures'
import type { OpenSet } from '../inbox/open-set'
import { withLabels, type LabelDependencies } from '../unknown-messages/labeled-templates'

export type OpenIssuesDependencies = IssueStateDependencies &
  LabelDependencies & {
    readonly orderIntegrations: OrderIntegrationStore
    readonly memory: { readonly openSet: OpenSet }
  }

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
  const { memory, clock, orderIntegrations } = dependencies
  const viewed = await memory.openSet.upToDate({ store: orderIntegrations, clock })
  if (!viewed.ok) return viewed
  if (viewed.value.partial || viewed.value.stale) return success(undefined)
  const known = await knownOfIssues(dependencies)
  if (!known.ok) return known
  const groups = await groupsOf(await withLabels(dependencies, viewed.value.rows))
  return success({ groups, known: known.value })
}
