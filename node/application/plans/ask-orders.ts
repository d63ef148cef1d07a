import type { Failure } from '../../domain/failure'
import { idFormsOf, type IdHints } from '../../domain/orders/id-forms'
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

type Names = Pick<AskOrdersDependencies, 'memory'>

const hintsOf = ({ memory }: Names, order: PlannedOrder): IdHints => {
  const { orderId, alternateIds, affiliateId } = order
  return { orderId, alternateIds, marketplaceName: memory.connectors.names.last.get(affiliateId) }
}

/** How many calls a look at an order costs at most. */
export const callsFor = (dependencies: Names, order: PlannedOrder): number =>
  idFormsOf(order, hintsOf(dependencies, order)).length

/** Asks Orders whether it has an order under any of its ids, and reads what is known of it: nothing is written. */
export const askOrders = async (
  dependencies: AskOrdersDependencies,
  order: PlannedOrder,
): Promise<Result<OrdersAnswer, Failure>> => {
  const answered = await findUnderAnyId(dependencies, order, hintsOf(dependencies, order))
  if (!answered.ok) return answered
  const known = await dependencies.orderIntegrations.read(order)
  if (!known.ok) return known
  const answer = answered.value
  return success({ answer, record: joinedWith(answer)(known.value?.record) })
}
