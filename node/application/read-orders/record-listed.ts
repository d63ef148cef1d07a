import type { Failure } from '../../domain/failure'
import type { OrderKey } from '../../domain/order-integration/order-key'
import { splitOrderId } from '../../domain/order-integration/id-forms'
import type { OrderIntegrationRecord } from '../../domain/order-integration/record'
import { toSighting } from '../../domain/order-integration/sighting'
import { toSightingRecord } from '../../domain/order-integration/told-record'
import { createLimit } from '../../lib/limit'
import { success, type Result } from '../../lib/result'
import type { Affiliate } from '../../ports/affiliate-directory'
import type { ListedOrder } from '../../ports/order-lister'
import { toFoundRecord } from '../find-in-orders'
import { keepObservation, type KeepDependencies } from '../keep-observation'
import type { CallAllowance } from './call-allowance'
import { needsRecord } from './needs-record'

export type RecordDependencies = KeepDependencies

export type ListedOrders = {
  readonly affiliate: Affiliate
  readonly orders: readonly ListedOrder[]
  readonly allowance: CallAllowance
}

/** How many orders are written at a time. */
const atOnce = 8

/** Which order a row is about. A franchise's ending belongs to the id in VTEX, not to the marketplace's. */
const keyOfListed = (affiliateId: string, order: ListedOrder): OrderKey | undefined => {
  const { orderId, marketplaceOrderId } = order
  return marketplaceOrderId !== undefined &&
    orderId.startsWith(`${affiliateId}-${marketplaceOrderId}`)
    ? { affiliateId, marketplaceOrderId }
    : splitOrderId(orderId, new Set([affiliateId]))
}

/** What a row tells, as the record that knows exactly that. */
const toListedRecord = (key: OrderKey, order: ListedOrder, at: string): OrderIntegrationRecord =>
  toSightingRecord(
    key,
    toSighting({
      via: 'list',
      at,
      found: true,
      state: order.state,
      since: order.authorizedAt ?? order.createdAt,
      isInError: order.isInError || undefined,
    }),
    { orderId: order.orderId, details: { value: order.value, createdAt: order.createdAt } },
  )

/**
 * Keeps what the rows of a page tell: of orders that need somebody, and of those that are open here and may have moved
 * on. Of each, get order is asked once where the state is new, since a row has neither items nor carrier nor deadline.
 */
export const recordListed = async (
  dependencies: RecordDependencies,
  { affiliate, orders, allowance }: ListedOrders,
): Promise<Result<number, Failure>> => {
  const { clock, state } = dependencies
  const at = clock.now()
  const reading = { ...state.rules, now: at }
  const limit = createLimit(atOnce)
  const openById = new Map(
    state.openSet.rowsOf(affiliate.id).map((row) => [row.orderId ?? row.id, row]),
  )
  const results = await Promise.all(
    orders.map((order) =>
      limit(async () => {
        const key = keyOfListed(affiliate.id, order)
        if (key === undefined) return success(false)
        const told = toListedRecord(key, order, at)
        const open = openById.get(order.orderId)
        if (open === undefined && !needsRecord(told, reading)) return success(false)
        if (open !== undefined && open.workflowState === order.state) return success(false)
        return record({ dependencies, allowance }, key, { order, told })
      }),
    ),
  )
  const failed = results.find((result) => !result.ok)
  if (failed !== undefined && !failed.ok) return failed
  return success(results.filter((result) => result.ok && result.value).length)
}

type Recording = {
  readonly dependencies: RecordDependencies
  readonly allowance: CallAllowance
}

type Row = { readonly order: ListedOrder; readonly told: OrderIntegrationRecord }

const record = async (
  { dependencies, allowance }: Recording,
  key: OrderKey,
  { order, told }: Row,
): Promise<Result<boolean, Failure>> => {
  const { clock, orders } = dependencies
  // The row stands where get order may not be asked or does not answer: it is weaker, not wrong.
  const found = allowance.take() ? await orders.find(order.orderId) : undefined
  const kept = await keepObservation(
    dependencies,
    key,
    found?.ok === true && found.value !== undefined
      ? toFoundRecord(key, found.value, { at: clock.now() })
      : told,
  )
  return kept.ok ? success(true) : kept
}
