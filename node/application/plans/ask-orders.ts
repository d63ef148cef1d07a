import type { Failure } from '../../domain/failure'
import type { PlannedOrder } from '../../domain/plans/planned-order'
import { joinedWith, type OrderIntegrationRecord } from '../../domain/orders/record'
import { success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import type { ConnectorMemory } from '../connectors/connector-memory'
import { findUnderAnyId, type FindInOrdersDependencies } from '../orders/find-in-orders'

export type AskOrdersDependencies = FindInOrdersDependencies & {
  readonly orderIntegrations: OrderIntegrationStore
  readonly memory: { readonly connectors: Pick<ConnectorMemory, 'names'> }
}

export type OrdersAnswer = {
  /** What Orders said just now. */
  readonly answer: OrderIntegrationRecord
  /** All that is known of the order, with it. */
  readonly record: OrderIntegrationRecord
}

/** Asks Orders whether it has an order under any of its ids, and reads what is known of it: nothing is written. */
export const askOrders = async (
  dependencies: AskOrdersDependencies,
  order: PlannedOrder,
): Promise<Result<OrdersAnswer, Failure>> => {
  const { orderIntegrations, memory } = dependencies
  const { orderId, alternateIds, affiliateId } = order
  const marketplaceName = memory.connectors.names.last.get(affiliateId)
  const hints = { orderId, alternateIds, marketplaceName }
  const answered = await findUnderAnyId(dependencies, order, hints)
  if (!answered.ok) return answered
  const known = await orderIntegrations.read(order)
  if (!known.ok) return known
  const answer = answered.value
  return success({ answer, record: joinedWith(answer)(known.value?.record) })
}
