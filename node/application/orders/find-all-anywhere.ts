import type { UpstreamFailure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { inOneCase, toKeptId, toOrderIntegrationId } from '../../domain/orders/order-key'
import type { SoughtId } from '../../domain/orders/sought-id'
import { createLimit } from '../../lib/limit'
import { allOf, success, type Result } from '../../lib/result'
import type { StoredOrderIntegration } from '../../ports/order-integration-store'
import { ordersOfAliases } from '../kept/order-aliases'
import { findAnywhere, type AnywhereDependencies } from './find-anywhere'

type FoundAll = { readonly id: SoughtId; readonly orders: readonly StoredOrderIntegration[] }

const atOnce = 4

/** All orders that an id leads to, kept or in Orders: an order's own id to that one, a pack's to each that is in it. */
export const findAllAnywhere = async (
  dependencies: AnywhereDependencies,
  id: string,
): Promise<Result<FoundAll, UpstreamFailure>> => {
  const found = await findAnywhere(dependencies, id)
  if (!found.ok) return found
  if (found.value.id !== 'FOUND') return success({ id: found.value.id, orders: [] })
  const { order } = found.value
  if (isOwnId(order.row, id)) return success({ id: 'FOUND', orders: [order] })
  const others = await othersLedTo(dependencies, id.trim(), order)
  return others.ok ? success({ id: 'FOUND', orders: [order, ...others.value] }) : others
}

const isOwnId = ({ id, orderId, marketplaceOrderId }: OrderIntegrationRow, wanted: string) =>
  [id, orderId ?? id, marketplaceOrderId].map(inOneCase).includes(inOneCase(wanted.trim()))

const othersLedTo = async (
  dependencies: AnywhereDependencies,
  id: string,
  { row }: StoredOrderIntegration,
): Promise<Result<readonly StoredOrderIntegration[], UpstreamFailure>> => {
  const led = await ordersOfAliases(dependencies, [id])
  if (!led.ok) return led
  const others = (led.value.get(id) ?? []).filter((each) => toKeptId(each) !== toKeptId(row))
  const limit = createLimit(atOnce)
  const found = allOf(
    await Promise.all(
      others.map((each) =>
        limit(() =>
          findAnywhere(dependencies, toOrderIntegrationId(each), { led: [each], closings: [] }),
        ),
      ),
    ),
  )
  if (!found.ok) return found
  return success(found.value.flatMap((each) => (each.id === 'FOUND' ? [each.order] : [])))
}
