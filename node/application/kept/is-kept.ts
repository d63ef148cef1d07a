import type { UpstreamFailure } from '../../domain/failure'
import { toOrderIntegrationId, type OrderKey } from '../../domain/orders/order-key'
import { success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import type { KeptMemory } from './kept-memory'

export type IsKeptDependencies = {
  readonly orderIntegrations: OrderIntegrationStore
  readonly memory: { readonly kept: KeptMemory }
}

/** Whether an order has a record. Costs a call only where this replica does not know that it has none. */
export const isKept = async (
  { orderIntegrations, memory }: IsKeptDependencies,
  key: OrderKey,
): Promise<Result<boolean, UpstreamFailure>> => {
  if (!memory.kept.ids.mayHave(toOrderIntegrationId(key))) return success(false)
  const read = await orderIntegrations.read(key)
  return read.ok ? success(read.value !== undefined) : read
}
