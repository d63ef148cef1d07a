import type { Failure } from '../domain/failure'
import { splitOrderId } from '../domain/order-integration/id-forms'
import { observe } from '../domain/order-integration/observe'
import { parseOrderEvent, type OrderEvent } from '../domain/order-integration/order-event'
import { isOpen } from '../domain/order-integration/order-integration-status'
import type { OrderKey } from '../domain/order-integration/order-key'
import { joinRecords } from '../domain/order-integration/record'
import { toSighting } from '../domain/order-integration/sighting'
import { toSightingRecord } from '../domain/order-integration/told-record'
import { success, type Result } from '../lib/result'
import type { StoredOrderIntegration } from '../ports/order-integration-store'
import { allAffiliates, type AffiliatesDependencies } from './affiliates'
import { toFoundRecord } from './find-in-orders'
import type { KeepDependencies } from './keep-observation'

export type OrderEventDependencies = KeepDependencies & AffiliatesDependencies

/** `ignored`: an order of the store's own, or of no marketplace that is known. */
export type Observed = { readonly outcome: 'observed' | 'ignored' }

/**
 * Takes in that an order changed its state in VTEX. Get order is asked only when the order is seen for the first time or
 * is in trouble, once however many events of it arrive at a time. `ok` means that the event is stored.
 */
export const observeOrderEvent = async (
  dependencies: OrderEventDependencies,
  body: unknown,
): Promise<Result<Observed, Failure>> => {
  const event = parseOrderEvent(body)
  if (!event.ok) return event
  const key = await keyOf(dependencies, event.value)
  if (!key.ok) return key
  if (key.value === undefined) return success({ outcome: 'ignored' })
  const kept = await keep(dependencies, key.value, event.value)
  return kept.ok ? success({ outcome: 'observed' }) : kept
}

const keyOf = async (
  dependencies: OrderEventDependencies,
  { domain, orderId }: OrderEvent,
): Promise<Result<OrderKey | undefined, Failure>> => {
  // The other domain is the store as a marketplace of its own.
  if (domain !== 'Fulfillment') return success(undefined)
  const open = dependencies.state.openSet.keyOf(orderId)
  if (open !== undefined) return success(open)
  const affiliates = await allAffiliates(dependencies)
  if (!affiliates.ok) return affiliates
  return success(splitOrderId(orderId, new Set(affiliates.value.map(({ id }) => id))))
}

const keep = async (
  dependencies: OrderEventDependencies,
  key: OrderKey,
  event: OrderEvent,
): Promise<Result<void, Failure>> => {
  const { orderIntegrations, state } = dependencies
  const sighting = toSighting({
    via: 'event',
    at: event.currentChangeDate,
    found: true,
    state: event.currentState,
    since: event.currentChangeDate,
  })
  const told = toSightingRecord(key, sighting, { orderId: event.orderId })
  const updated = await orderIntegrations.update(key, (current) => observe(current, told))
  if (!updated.ok) return updated
  noteHandlingTime(dependencies, event)
  state.openSet.apply(await withDetails(dependencies, key, { stored: updated.value, event }))
  return success(undefined)
}

/** How long an order waited until its handling began: the store's own usual time is made of these. */
const noteHandlingTime = ({ state }: OrderEventDependencies, event: OrderEvent): void => {
  if (event.lastState !== 'ready-for-handling' || !event.lastChangeDate) return
  const waited = Date.parse(event.currentChangeDate) - Date.parse(event.lastChangeDate)
  if (waited > 0) state.handlingTimes.add(waited)
}

type Seen = { readonly stored: StoredOrderIntegration; readonly event: OrderEvent }

const needsDetails = ({ record, row }: StoredOrderIntegration): boolean =>
  record.details.createdAt === undefined ||
  (isOpen(row.status) && record.details.carrier === undefined)

const withDetails = async (
  dependencies: OrderEventDependencies,
  key: OrderKey,
  { stored, event }: Seen,
): Promise<StoredOrderIntegration> => {
  if (!needsDetails(stored)) return stored
  const { state } = dependencies
  const { orderId } = event
  const asking = state.detailReads.get(orderId) ?? dependencies.orders.find(orderId)
  state.detailReads.set(orderId, asking)
  const found = await asking.finally(() => state.detailReads.delete(orderId))
  // The state is known from the event; without an answer only the details are missing, and the next event asks again.
  if (!found.ok || found.value === undefined) return stored
  const details = toFoundRecord(key, found.value, { at: dependencies.clock.now() })
  const updated = await dependencies.orderIntegrations.update(key, (current) =>
    current === undefined ? details : joinRecords(current, details),
  )
  return updated.ok ? updated.value : stored
}
