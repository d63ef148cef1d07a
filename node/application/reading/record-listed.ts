import type { Failure, UpstreamFailure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { idFormsOf, keyOfOrder } from '../../domain/orders/id-forms'
import { toKeptId, type OrderKey } from '../../domain/orders/order-key'
import type { OrderIntegrationRecord } from '../../domain/orders/record'
import { needsRecord } from '../../domain/orders/needs-record'
import { failure, success, type Result } from '../../lib/result'
import type { Affiliate } from '../../ports/affiliate-directory'
import type { ListedOrder } from '../../ports/order-lister'
import { eachOrder } from '../orders/each-order'
import { findUnderAnyId, toFoundRecord, toListedRecord } from '../orders/find-in-orders'
import { keepInRecord, type KeepDependencies } from '../ingest/keep-observation'
import type { CallAllowance } from './call-allowance'
import type { ReadingMemory } from './reading-memory'
import type { SettingsMemory } from '../settings/settings-memory'

export type RecordDependencies = KeepDependencies & {
  readonly memory: { readonly reading: ReadingMemory; readonly settings: SettingsMemory }
}

export type ListedOrders = {
  readonly affiliate: Affiliate
  readonly orders: readonly ListedOrder[]
  readonly allowance: CallAllowance
}

/** How many orders are written at a time. */
const atOnce = 8

type Work = ListedOrders & { readonly dependencies: RecordDependencies; readonly at: string }

/**
 * Keeps what the rows of a page tell: of orders that need somebody, and of those that are open here and may have moved
 * on. Of each, get order is asked once where the state is new, since a row has neither items nor carrier. Healthy orders
 * that nobody reported are left alone: a store may have 50,000 of them a day. One that cannot be read or written is passed
 * over, after some rounds also where it seemed that it soon could.
 */
export const recordListed = async (
  dependencies: RecordDependencies,
  listed: ListedOrders,
): Promise<Result<number, Failure>> => {
  const { memory, clock } = dependencies
  const rows = memory.openSet.rowsOf(listed.affiliate.id)
  const openById = new Map(rows.map((row) => [toKeptId(row), row]))
  const work = { ...listed, dependencies, at: clock.now() }
  const visit = (order: ListedOrder) => takeRow(work, openById, order)
  const round = await eachOrder({ orders: listed.orders, atOnce, visit })
  if (!round.ok) return round
  const { done, passing } = round.value
  const isTriedAgain = memory.reading.isTriedAgain(listed.affiliate.id, passing !== undefined)
  return isTriedAgain && passing !== undefined ? failure(passing) : success(done)
}

const takeRow = async (
  work: Work,
  openById: ReadonlyMap<string, OrderIntegrationRow>,
  order: ListedOrder,
): Promise<Result<boolean, Failure>> => {
  const { dependencies, affiliate, at } = work
  const key = keyOfOrder(order, new Set([affiliate.id]))
  if (key === undefined) return success(false)
  const told = toListedRecord(key, order, at)
  const open = openById.get(toKeptId(key))
  const reading = { ...dependencies.memory.settings.rules, now: at }
  if (open === undefined && !needsRecord(told, reading)) return success(false)
  const known = open === undefined ? await storedRow(dependencies, key) : success(open)
  if (!known.ok) return known
  const isNews = known.value === undefined || !tellsNothingNew(order, known.value)
  if (isNews) return record(work, key, { order, told })
  // Judged now it needs somebody, and it was written when it did not: the owner has changed since what counts as stuck.
  const isOpenAgain = open === undefined && known.value?.open === true
  if (!isOpenAgain) return success(false)
  const kept = await keepInRecord(dependencies, key, told)
  return kept.ok ? success(true) : kept
}

/** What a person closed, and an incomplete order whose complete twin is known, are in the store though not open. */
const storedRow = async (
  { orderIntegrations }: RecordDependencies,
  key: OrderKey,
): Promise<Result<OrderIntegrationRow | undefined, UpstreamFailure>> => {
  const stored = await orderIntegrations.read(key)
  return stored.ok ? success(stored.value?.row) : stored
}

const tellsNothingNew = (order: ListedOrder, row: OrderIntegrationRow): boolean => {
  const isIncompleteTwin = order.state === undefined && row.workflowState !== undefined
  if (isIncompleteTwin) return true
  const isSeen = row.workflowState !== undefined || row.errorType === 'INCOMPLETE_ORDER'
  // Where get order could not be asked before, items and carrier are still to come.
  const lacksDetails = row.workflowState !== undefined && row.order.skuIds.length === 0
  return (
    isSeen &&
    !lacksDetails &&
    row.workflowState === order.state &&
    (row.isInError ?? false) === order.isInError
  )
}

type Row = { readonly order: ListedOrder; readonly told: OrderIntegrationRecord }

const record = async (work: Work, key: OrderKey, row: Row): Promise<Result<boolean, Failure>> => {
  // The row stands where get order may not be asked or does not answer: it is weaker, not wrong.
  const found = await look(work, key, row.order)
  const kept = await keepInRecord(work.dependencies, key, found ?? row.told)
  return kept.ok ? success(true) : kept
}

const look = async (
  { dependencies, allowance, affiliate }: Work,
  key: OrderKey,
  { orderId, state }: ListedOrder,
): Promise<OrderIntegrationRecord | undefined> => {
  if (state === undefined) {
    // An incomplete order often has a complete twin under another id, which is the one that counts.
    const hints = { orderId, marketplaceName: affiliate.name }
    if (!allowance.take(idFormsOf(key, hints).length)) return undefined
    const looked = await findUnderAnyId(dependencies, key, hints)
    return looked.ok ? looked.value : undefined
  }
  const found = allowance.take() ? await dependencies.orders.find(orderId) : undefined
  return found?.ok === true && found.value !== undefined
    ? toFoundRecord(key, found.value, { at: dependencies.clock.now() })
    : undefined
}
