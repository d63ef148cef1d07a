import { createMemoryOrderIntegrationStore } from '../adapters/memory/memory-order-integration-store'
import { toListedRecord } from '../application/orders/find-in-orders'
import type { PlanDependencies } from '../application/plans/take-batch'
import type { ErrorType } from '../domain/diagnosis/diagnosis'
import { toCheckObservation } from '../domain/orders/check-observation'
import { toReason } from '../domain/orders/to-person-word'
import {
  toCheckRecord,
  toFactRecord,
  toReasonRecord,
  toRecord,
} from '../domain/orders/observed-record'
import { joinedWith, joinRecords } from '../domain/orders/record'
import { toFactObservation } from '../domain/orders/to-observation'
import type { OrderFact } from '../domain/orders/order-fact'
import { failure, success } from '../lib/result'
import type { FoundOrder } from '../ports/order-reader'
import { aClock, aKey, anObservation } from './builders'
import { memoryAccount } from './memory-account'
import { silentStore, unreachable } from './silent-live-store'

// An account whose orders failed, people who reprocess them by hand, and VTEX as it takes them or not.

/** How VTEX says that a service of its own failed: it passes by itself. */
const transient = { code: 'FMT0050', message: 'Internal error', errors: [] }

/** The buyer's data cannot be taken. */
export const hopeless = { code: 'EOI003', message: 'Retry period has expired', errors: [] }

export type World = ReturnType<typeof plannedOrders>

export const plannedOrders = () => {
  const clock = aClock()
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const inVtex = new Map<string, FoundOrder>()
  const asked: string[] = []
  let isDropped: (orderId: string) => boolean = () => false
  const account = memoryAccount(clock)
  const find = async (orderId: string) => {
    asked.push(orderId)
    return isDropped(orderId) ? failure(unreachable) : success(inVtex.get(orderId))
  }
  const as = (login: string) =>
    ({
      ...account,
      orders: { find },
      ordersAsUser: { find },
      liveStore: silentStore,
      orderIntegrations,
      people: { whoAsks: async () => success(login) },
    }) satisfies PlanDependencies
  const reported = async (
    id: string,
    report: Readonly<Record<string, unknown>> = transient,
    fact: Partial<OrderFact> = {},
  ) => {
    const at = clock.now()
    const key = aKey(id)
    const told = toRecord(key, anObservation({ ...report, marketplaceOrderId: id }, at))
    const whole: OrderFact = {
      marketplaceOrderId: id,
      reportedBy: 'CONNECTOR',
      occurredAt: at,
      value: { amount: 1_000, currency: 'BRL' },
      ...fact,
    }
    const receipt = { at, connectorId: 'amz-0123456789ab', orderIds: [id] }
    const known = toFactRecord(key, whole, toFactObservation(whole, receipt))
    await orderIntegrations.update(key, joinedWith(joinRecords(known, told)))
  }
  const said = async (id: string, fact: Pick<OrderFact, 'reportedBy' | 'status'>) => {
    const at = clock.now()
    const whole: OrderFact = { marketplaceOrderId: id, occurredAt: at, ...fact }
    const receipt = { at, connectorId: 'amz-0123456789ab', orderIds: [id] }
    const told = toFactRecord(aKey(id), whole, toFactObservation(whole, receipt))
    await orderIntegrations.update(aKey(id), joinedWith(told))
  }
  const checked = async (id: string, cause?: ErrorType) => {
    const key = aKey(id)
    const check = toCheckObservation(
      {
        verdict: cause === undefined ? 'WOULD_INTEGRATE' : 'WOULD_FAIL',
        causes: cause === undefined ? [] : [cause],
        results: [],
      },
      clock.now(),
    )
    await orderIntegrations.update(key, (current) => {
      if (current === undefined) throw new Error('Only a known order is checked')
      return joinRecords(current, toCheckRecord(current, check))
    })
  }
  const caused = async (id: string, errorType: ErrorType) => {
    const reason = toReason({ at: clock.now(), by: 'ana@demostore.example', errorType })
    await orderIntegrations.update(aKey(id), joinedWith(toReasonRecord(aKey(id), reason)))
  }
  const record = async (id: string) => {
    const read = await orderIntegrations.read(aKey(id))
    if (!read.ok || read.value === undefined) throw new Error(`No record of ${id}`)
    return read.value.record
  }
  return {
    clock,
    ana: as('ana@demostore.example'),
    bruno: as('bruno@demostore.example'),
    /** A source reports that an order failed. */
    reported,
    /** A source says how an order stands. */
    said,
    /** Somebody says what its cause is. */
    caused,
    /** Somebody had it checked: it would integrate, or fail for a cause. */
    checked,
    record,
    /** VTEX has an order, in a state of its workflow. */
    placed: (id: string, state = 'ready-for-handling') => {
      const orderId = `AMZ-${id}`
      inVtex.set(orderId, { orderId, state, isInError: false, details: {} })
    },
    /** The list of Orders has shown it, in a state of its workflow, and that was read in the background. */
    listed: async (id: string, state = 'ready-for-handling') => {
      const at = clock.now()
      const row = { orderId: `AMZ-${id}`, state, isInError: false, createdAt: at }
      const told = joinedWith(toListedRecord(aKey(id), row, at))
      const kept = await orderIntegrations.update(aKey(id), told)
      if (kept.ok) account.memory.openSet.apply(kept.value)
    },
    /** VTEX has it no longer. */
    vanished: (id: string) => inVtex.delete(`AMZ-${id}`),
    /** For which ids Orders gives no answer. */
    drop: (dropped: (orderId: string) => boolean) => {
      isDropped = dropped
    },
    /** The ids that Orders was asked for so far. */
    asked,
  }
}
