import type { Failure } from '../../domain/failure'
import {
  keyOfOrder,
  mayHaveEnding,
  splitOrderId,
  withoutEndings,
} from '../../domain/orders/id-forms'
import { needsRecord } from '../../domain/orders/needs-record'
import { parseOrderEvent, type OrderEvent } from '../../domain/orders/order-event'
import { isOpen } from '../../domain/orders/order-integration-status'
import type { OrderKey } from '../../domain/orders/order-key'
import { joinedWith, type OrderIntegrationRecord } from '../../domain/orders/record'
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
import { isKept } from '../kept/is-kept'
import { writeWhereKept, type KeepDependencies } from './keep-observation'
import type { SourceMemory } from './source-memory'
import { holdBackWhereOver } from '../resends/hold-back'

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
 * Takes in that an order changed its state in VTEX. Of an order that needs nobody and has no record nothing is written and
 * nobody is asked. Of others get order is asked where their details are missing, once however many events arrive at a
 * time, and within the store's budget of calls. `ok` means that what the event changes is stored.
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
  event: OrderEvent,
): Promise<Result<Identified | undefined, Failure>> => {
  const { domain, orderId } = event
  // The other domain is the store as a marketplace of its own.
  if (domain !== 'Fulfillment') return success(undefined)
  const { openSet, orders, kept } = dependencies.memory
  const open = kept.ids.mayHave(orderId) ? openSet.keyOf(orderId) : undefined
  const known = open ?? orders.keys.get(orderId)
  if (known !== undefined) return success({ key: known })
  const affiliates = await allAffiliates(dependencies)
  if (!affiliates.ok) return affiliates
  const ids = new Set(affiliates.value.map(({ id }) => id))
  const key = splitOrderId(orderId, ids)
  if (key === undefined || !mayHaveEnding(orderId)) return success(key && { key })
  const concerned = await concernsSomebody(dependencies, key, event)
  if (!concerned.ok) return concerned
  return concerned.value ? askWhoseItIs(dependencies, key, { event, ids }) : success({ key })
}

/** Whether a record is to be written for an event under the id that it names, or under what that is without an ending. */
const concernsSomebody = async (
  dependencies: OrderEventDependencies,
  key: OrderKey,
  event: OrderEvent,
): Promise<Result<boolean, Failure>> => {
  const { memory, clock } = dependencies
  const reading = { ...memory.settings.rules, now: clock.now() }
  if (needsRecord(toEventRecord(key, event), reading)) return success(true)
  for (const marketplaceOrderId of withoutEndings(key.marketplaceOrderId)) {
    const kept = await isKept(dependencies, { ...key, marketplaceOrderId })
    if (!kept.ok || kept.value) return kept
  }
  return success(false)
}

type Asking = { readonly event: OrderEvent; readonly ids: ReadonlySet<string> }

/** An event names no marketplace's id. Taken for one, an id with an ending would make a second order of the same. */
const askWhoseItIs = async (
  dependencies: OrderEventDependencies,
  key: OrderKey,
  { event: { orderId }, ids }: Asking,
): Promise<Result<Identified | undefined, Failure>> => {
  const found = await askOnce(dependencies, orderId)
  // The list of orders names both ids: the reader finds it there when it is in trouble, whatever its age.
  if (found === undefined) return success(undefined)
  if (!found.ok) return found
  const named = keyOfOrder(found.value ?? { orderId }, ids) ?? key
  dependencies.memory.orders.keys.set(orderId, named)
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

const toEventRecord = (key: OrderKey, event: OrderEvent): OrderIntegrationRecord => {
  const { orderId, currentState, currentChangeDate: at } = event
  const snapshot = toSnapshot({ via: 'event', at, found: true, state: currentState, since: at })
  return toSnapshotRecord(key, snapshot, { orderId })
}

const keep = async (
  dependencies: OrderEventDependencies,
  { key, found }: Identified,
  event: OrderEvent,
): Promise<Result<void, Failure>> => {
  const kept = await writeWhereKept(dependencies, key, [toEventRecord(key, event)])
  if (!kept.ok) return kept
  noteHandlingTime(dependencies, event)
  if (kept.value !== undefined) {
    const detailed = await withDetails(dependencies, key, { stored: kept.value, event, found })
    dependencies.memory.openSet.apply(detailed)
    await holdBackWhereOver(dependencies, detailed)
  }
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
  const updated = await dependencies.orderIntegrations.update(key, joinedWith(details))
  return updated.ok ? updated.value : stored
}
