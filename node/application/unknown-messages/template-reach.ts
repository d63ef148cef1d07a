import type { UpstreamFailure } from '../../domain/failure'
import { unclassifiedByTemplate } from '../../domain/inbox/unclassified'
import { success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import type { OpenSet } from '../inbox/open-set'
import type { LabelDependencies } from './labeled-templates'

export type TemplateDependencies = LabelDependencies & {
  readonly orderIntegrations: OrderIntegrationStore
  readonly memory: { readonly openSet: OpenSet }
}

/**
 * How many orders a template touches, open or not. Counted by the search index, which may not have the newest yet:
 * never fewer than are open.
 */
export const templateReach = async (
  { orderIntegrations, memory, clock }: TemplateDependencies,
  template: string,
): Promise<Result<number, UpstreamFailure>> => {
  const viewed = await memory.openSet.view({ store: orderIntegrations, clock })
  if (!viewed.ok) return viewed
  const counted = await orderIntegrations.count({ template })
  if (!counted.ok) return counted
  const open = unclassifiedByTemplate(viewed.value.rows).get(template)?.length ?? 0
  return success(Math.max(counted.value, open))
}
