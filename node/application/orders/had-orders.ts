import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import { lastWrittenFirst, type OrderIntegrationStore } from '../../ports/order-integration-store'
import type { OrderMemory } from './order-memory'

type Dependencies = {
  readonly memory: { readonly orders: OrderMemory }
  readonly orderIntegrations: OrderIntegrationStore
}

/**
 * Whether any source ever spoke of an order: it tells an account where all is done from one where nothing has begun.
 * Asks the store only until the first order, which the search index may show some seconds late.
 */
export const hadOrders = async (
  { memory: { orders }, orderIntegrations }: Dependencies,
  openOrders: number,
): Promise<Result<boolean, UpstreamFailure>> => {
  if (openOrders > 0) orders.noteHad()
  if (orders.hadAny) return success(true)
  const first = await orderIntegrations.page({}, { sort: lastWrittenFirst, to: 1 })
  if (!first.ok) return first
  if (first.value.rows.length > 0) orders.noteHad()
  return success(orders.hadAny)
}
