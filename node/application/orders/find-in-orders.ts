import type { UpstreamFailure } from '../../domain/failure'
import { idFormsOf, type IdHints } from '../../domain/orders/id-forms'
import type { OrderKey } from '../../domain/orders/order-key'
import { toSnapshot } from '../../domain/orders/orders-snapshot'
import type { OrderIntegrationRecord } from '../../domain/orders/record'
import { toSnapshotRecord } from '../../domain/orders/observed-record'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { ListedOrder } from '../../ports/order-lister'
import type { FoundOrder, OrderReader } from '../../ports/order-reader'

export type FindInOrdersDependencies = { readonly clock: Clock; readonly orders: OrderReader }

const idsBesides = (key: OrderKey, found: FoundOrder | undefined): readonly string[] => {
  const named = found?.marketplaceOrderId?.trim()
  return named && named !== key.marketplaceOrderId ? [named] : []
}

/** What Orders answered, as the record that knows exactly that. */
export const toFoundRecord = (
  key: OrderKey,
  found: FoundOrder | undefined,
  { at, triedAllIds }: { readonly at: string; readonly triedAllIds?: boolean },
): OrderIntegrationRecord =>
  toSnapshotRecord(
    key,
    toSnapshot({
      via: 'get-order',
      at,
      found: found !== undefined,
      state: found?.state,
      since: found?.since,
      isInError: found?.isInError || undefined,
      triedAllIds: found === undefined && triedAllIds ? true : undefined,
    }),
    { orderId: found?.orderId, alternateIds: idsBesides(key, found), details: found?.details },
  )

/** What a row of the list tells, as the record that knows exactly that. */
export const toListedRecord = (
  key: OrderKey,
  order: ListedOrder,
  at: string,
): OrderIntegrationRecord =>
  toSnapshotRecord(
    key,
    toSnapshot({
      via: 'list',
      at,
      found: true,
      state: order.state,
      since: order.authorizedAt ?? order.createdAt,
      isInError: order.isInError || undefined,
    }),
    {
      orderId: order.orderId,
      details: { value: order.value, createdAt: order.createdAt, shipBy: order.shipBy },
    },
  )

/** Asks Orders once, under the id that is known or the usual one. */
export const findInOrders = async (
  { clock, orders }: FindInOrdersDependencies,
  key: OrderKey,
  { orderId }: IdHints,
): Promise<Result<OrderIntegrationRecord, UpstreamFailure>> => {
  const [usual = ''] = idFormsOf(key, { orderId })
  const found = await orders.find(usual)
  return found.ok ? success(toFoundRecord(key, found.value, { at: clock.now() })) : found
}

/**
 * Asks Orders under every id that the order may have there, one after the other, until it is found complete. An
 * incomplete order often has a complete twin under another id, which is the one that counts. Only when every id was
 * answered is an order absent; a question without an answer is a failure.
 */
export const findUnderAnyId = async (
  { clock, orders }: FindInOrdersDependencies,
  key: OrderKey,
  hints: IdHints,
): Promise<Result<OrderIntegrationRecord, UpstreamFailure>> => {
  let incomplete: FoundOrder | undefined
  for (const id of idFormsOf(key, hints)) {
    const found = await orders.find(id)
    if (!found.ok) return found
    if (found.value?.state !== undefined) {
      return success(toFoundRecord(key, found.value, { at: clock.now() }))
    }
    incomplete ??= found.value
  }
  return success(toFoundRecord(key, incomplete, { at: clock.now(), triedAllIds: true }))
}
