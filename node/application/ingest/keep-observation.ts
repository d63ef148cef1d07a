import type { Failure } from '../../domain/failure'
import type { OrderKey } from '../../domain/orders/order-key'
import { type OrderIntegrationRecord } from '../../domain/orders/record'
import { observe } from '../../domain/orders/observe'
import { success, type Result } from '../../lib/result'
import type { OpenSet } from '../inbox/open-set'
import { confirmWithOrders, type ConfirmDependencies } from '../orders/confirm-with-orders'

export type KeepDependencies = ConfirmDependencies & {
  readonly memory: { readonly openSet: OpenSet }
}

/** Adds what an observation tells to its order, settles a contradiction, and shows it in this replica at once. */
export const keepObservation = async (
  dependencies: KeepDependencies,
  key: OrderKey,
  told: OrderIntegrationRecord,
): Promise<Result<void, Failure>> => {
  const { orderIntegrations, memory } = dependencies
  const updated = await orderIntegrations.update(key, (current) => observe(current, told))
  if (!updated.ok) return updated
  memory.openSet.apply(await confirmWithOrders(dependencies, key, updated.value))
  return success(undefined)
}
