import type { Failure } from '../../domain/failure'
import { keyOfOrder, mayHaveEnding, splitOrderId } from '../../domain/orders/id-forms'
import { observe } from '../../domain/orders/observe'
import { parseOrderEvent, type OrderEvent } from '../../domain/orders/order-event'
import { isOpen } from '../../domain/orders/order-integration-status'
import type { OrderKey } from '../../domain/orders/order-key'
import { joinRecords } from '../../domain/orders/record'
import { toSnapshot } from '../../domain/orders/orders-snapshot'
import { toSnapshotRecord } from '../../domain/orders/observed-record'
import { orderEventsSource, type ReplicaHours } from '../../domain/ingest/source-hours'
import { success, type Result } from '../../lib/result'
import type { StoredOrderIntegration } from '../../ports/order-integration-store'
import type { FoundOrder, OrderReader } from '../../ports/order-reader'
import type { Collection } from '../../ports/collection'
import { allAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { countFailure } from './count-delivery'
import { toFoundRecord } from '../orders/find-in-orders'
import type { OrderMemory } from '../orders/order-memory'
import type { ReadingMemory } from '../reading/reading-memory'
import type { KeepDependencies } from './keep-observation'
import type { SourceMemory } from './source-memory'

export type OrderEventDependencies = KeepDependencies &
  AffiliatesDependencies & {
    readonly sourceHours: Collection<ReplicaHours>
    readonly memory: {
      readonly orders: OrderMemory
      readonly reading: ReadingMemory
      readonly sources: SourceMemory
    }
  }

/** `ignored`: an order of the store's own, of no marketplace that is known, or one that is left to the reader. */
export type Observed = { readonly outcome: 'observed' | 'ignored' }

/**
 * Takes in that an order changed its state in VTEX. Get order is asked only when the order is seen for the first time or
 * is in trouble, once however many events of it arrive at a time, and within the store's budget of calls. `ok` means
 * that the event is stored.
 */
export const observeOrderEvent = async (
  dependencies: OrderEventDependencies,
  body: unknown,
): Promise<Result<Observed, Failure>> => {
  const { memory, clock } = dependencies
  const observed = await take(dependencies, body)
  if (!observed.ok) countFailure(dependencies, orderEventsSource, observed.error)
  else if (observed.value.outcome === 'observed') {
    memory.sources.counts.count(clock.now(), { source: orderEventsSource, observations: 1 })
  }
  await memory.sources.counts.flushWhenDue(dependencies)
  return observed
}

const take = async (
  dependencies: OrderEventDependencies,
  body: unknown,
): Promise<Result<Observed, Failure>> => {
  const event = parseOrderEvent(body)
  if (!event.ok) return event
  const seen = await identify(dependencies, event.value)
  if (!seen.ok) return seen
  if (seen.value === undefined) return success({ outcome: 'ignored' })
  const kept = await keep(dependencies, seen.value, event.value)
  return kept.ok ? success({ outcome: 'observed' }) : kept
}

type Identified = {
  readonly key: OrderKey
  /** The order, where it had to be asked for to know whose it is. */
  readonly found?: FoundOrder
}

const identify = async (
  dependencies: OrderEventDependencies,
  { domain, orderId }: OrderEvent,
): Promise<Result<Identified | undefined, Failure>> => {
  // The other domain is the store as a marketplace of its own.
  if (domain !== 'Fulfillment') return success(undefined)
  const { openSet, orders } = dependencies.memory
  const known = openSet.keyOf(orderId) ?? orders.keys.get(orderId)
  if (known !== undefined) return success({ key: known })
  const affiliates = await allAffiliates(dependencies)
  if (!affiliates.ok) return affiliates
  const ids = new Set(affiliates.value.map(({ id }) => id))
  const key = splitOrderId(orderId, ids)
  if (key === undefined || !mayHaveEnding(orderId)) return success(key && { key })
  // An event names no marketplace's id. Taken for one, an id with an ending would make a second order of the same.
  const found = await askOnce(dependencies, orderId)
  // The list of orders names both ids: the reader finds it there when it is in trouble, whatever its age.
  if (found === undefined) return success(undefined)
  if (!found.ok) return found
  const named = keyOfOrder(found.value ?? { orderId }, ids) ?? key
  orders.keys.set(orderId, named)
  return success({ key: named, found: found.value })
}

/**
 * Asks for an order once, however many events of it arrive at a time. Undefined where events have caused their share of
 * calls in this minute.
 */
const askOnce = async (
  { memory: { reading, settings }, orders, clock }: OrderEventDependencies,
  orderId: string,
): Promise<Awaited<ReturnType<OrderReader['find']>> | undefined> => {
  const { eventCalls, questions } = reading
  const running = questions.get(orderId)
  if (running !== undefined) return running
  if (!eventCalls.take(Date.parse(clock.now()), settings.known.callsPerSlice)) return undefined
  const asking = orders.find(orderId)
  questions.set(orderId, asking)
  return asking.finally(() => questions.delete(orderId))
}

const keep = async (
  dependencies: OrderEventDependencies,
  { key, found }: Identified,
  event: OrderEvent,
): Promise<Result<void, Failure>> => {
  const { orderIntegrations, memory } = dependencies
  const snapshot = toSnapshot({
    via: 'event',
    at: event.currentChangeDate,
    found: true,
    state: event.currentState,
    since: event.currentChangeDate,
  })
  const told = toSnapshotRecord(key, snapshot, { orderId: event.orderId })
  const updated = await orderIntegrations.update(key, (current) => observe(current, told))
  if (!updated.ok) return updated
  noteHandlingTime(dependencies, event)
  memory.openSet.apply(
    await withDetails(dependencies, key, { stored: updated.value, event, found }),
  )
  return success(undefined)
}

/** How long an order waited until its handling began: the store's own usual time is made of these. */
const noteHandlingTime = ({ memory }: OrderEventDependencies, event: OrderEvent): void => {
  if (event.lastState !== 'ready-for-handling' || !event.lastChangeDate) return
  const waited = Date.parse(event.currentChangeDate) - Date.parse(event.lastChangeDate)
  if (waited > 0) memory.reading.handlingTimes.add(waited)
}

type Seen = {
  readonly stored: StoredOrderIntegration
  readonly event: OrderEvent
  readonly found: FoundOrder | undefined
}

const needsDetails = ({ record, row }: StoredOrderIntegration): boolean =>
  record.details.createdAt === undefined ||
  (isOpen(row.status) && record.details.carrier === undefined)

const withDetails = async (
  dependencies: OrderEventDependencies,
  key: OrderKey,
  { stored, event, found }: Seen,
): Promise<StoredOrderIntegration> => {
  if (!needsDetails(stored)) return stored
  const asked = found ? success(found) : await askOnce(dependencies, event.orderId)
  // The state is known from the event; without an answer only the details are missing, and the next event asks again, or
  // the reader.
  if (asked?.ok !== true || asked.value === undefined) return stored
  const details = toFoundRecord(key, asked.value, { at: dependencies.clock.now() })
  const updated = await dependencies.orderIntegrations.update(key, (current) =>
    current === undefined ? details : joinRecords(current, details),
  )
  return updated.ok ? updated.value : stored
}
