import { createMemoryOrderIntegrationStore } from '../adapters/memory/memory-order-integration-store'
import type { CancelDependencies } from '../application/cancellations/cancel-next'
import type { PrepareDependencies } from '../application/cancellations/prepare-cancellation'
import { toFactRecord, toSnapshotRecord } from '../domain/orders/observed-record'
import { joinedWith } from '../domain/orders/record'
import { toSnapshot } from '../domain/orders/orders-snapshot'
import { toFactObservation } from '../domain/orders/to-observation'
import type { OrderFact } from '../domain/orders/order-fact'
import { failure, success } from '../lib/result'
import type { CancelAnswer } from '../ports/order-canceler'
import type { FoundOrder } from '../ports/order-reader'
import type { OpenTask } from '../ports/order-tasks'
import { aClock, aKey } from './builders'
import { memoryAccount } from './memory-account'

// An account whose orders are to be canceled, people who do so, and VTEX as it takes it or not.

const noAnswer = {
  kind: 'upstream',
  service: 'orders',
  operation: 'find',
  reason: 'unreachable',
  retryable: true,
} as const

const forbidden = { ...noAnswer, operation: 'cancel', reason: 'unauthorised', status: 403 } as const

/** How VTEX takes a cancel. */
export type Taking =
  | 'CANCELS'
  /** It asks for a second one. */
  | 'REQUESTS'
  /** It is taken, and the order stays as it is until somebody says otherwise. */
  | 'WAITS'
  | 'REFUSES'
  | 'FORBIDS'
  /** The answer is lost, after the effect or before it. */
  | 'LOST_AFTER'
  | 'LOST_BEFORE'
  /** The same, and Orders shows the first one's effect later: `settle`. */
  | 'DOUBLED_LATE'
  /** It reaches VTEX twice: the answer is that of the second, which finds the order canceled. */
  | 'DOUBLED'

export type WaitingOrder = {
  readonly state?: string
  readonly hasInvoice?: boolean
  readonly isCanceledAtMarketplace?: boolean
  readonly task?: OpenTask
  readonly taking?: Taking
}

export type CancelWorld = ReturnType<typeof ordersToCancel>

export const ordersToCancel = () => {
  const clock = aClock()
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const account = memoryAccount(clock)
  const inVtex = new Map<string, FoundOrder>()
  const takings = new Map<string, Taking>()
  const tasks = new Map<string, readonly OpenTask[]>()
  /** Cancels as VTEX received them. */
  const received: string[] = []
  /** Cancels that changed an order. */
  const effects: string[] = []
  const closed: string[] = []
  /** In which state each order was when VTEX was asked to cancel it. */
  const statesAsked: string[] = []
  let isSilent: (orderId: string) => boolean = () => false

  const find = async (orderId: string) =>
    isSilent(orderId) ? failure(noAnswer) : success(inVtex.get(orderId))
  const become = (orderId: string, state: string) => {
    const order = inVtex.get(orderId)
    if (order !== undefined) inVtex.set(orderId, { ...order, state })
  }
  const effect = (orderId: string, state = 'canceled') => {
    received.push(orderId)
    effects.push(orderId)
    become(orderId, state)
  }
  const cancel = async (orderId: string): Promise<CancelAnswer> => {
    const { state = '', hasInvoice } = inVtex.get(orderId) ?? {}
    statesAsked.push(hasInvoice ? 'invoiced' : state)
    switch (takings.get(orderId) ?? 'CANCELS') {
      case 'CANCELS':
        effect(orderId)
        return { kind: 'taken' }
      case 'REQUESTS':
        effect(orderId, 'request-cancel')
        return { kind: 'taken' }
      case 'WAITS':
        received.push(orderId)
        return { kind: 'taken' }
      case 'REFUSES':
        received.push(orderId)
        return { kind: 'refused', says: 'Order has a partial invoice' }
      case 'FORBIDS':
        return { kind: 'turned-away', failure: forbidden }
      case 'LOST_AFTER':
        effect(orderId)
        return { kind: 'unanswered' }
      case 'LOST_BEFORE':
        return { kind: 'unanswered' }
      case 'DOUBLED_LATE':
        received.push(orderId, orderId)
        effects.push(orderId)
        return { kind: 'refused', says: 'An operation is in progress' }
      case 'DOUBLED':
        effect(orderId)
        received.push(orderId)
        return { kind: 'refused', says: 'Order is already canceled' }
    }
  }
  const openOf = async (orderId: string) => success(tasks.get(orderId) ?? [])
  const close = async (taskId: string) => {
    closed.push(taskId)
    for (const [orderId, open] of tasks) {
      tasks.set(
        orderId,
        open.filter(({ id }) => id !== taskId),
      )
    }
    return success(undefined)
  }
  const as = (login: string) =>
    ({
      ...account,
      orders: { find },
      orderIntegrations,
      orderCanceler: { cancel },
      orderTasks: { openOf, close },
      people: { whoAsks: async () => success(login) },
    }) satisfies CancelDependencies & PrepareDependencies
  const says = async (id: string, status: string) => {
    const at = clock.now()
    const fact: OrderFact = {
      marketplaceOrderId: id,
      reportedBy: 'MARKETPLACE',
      occurredAt: at,
      status,
      value: { amount: 1_000, currency: 'BRL' },
    }
    const receipt = { at, connectorId: 'amz-0123456789ab', orderIds: [id] }
    const told = toFactRecord(aKey(id), fact, toFactObservation(fact, receipt))
    const updated = await orderIntegrations.update(aKey(id), joinedWith(told))
    if (updated.ok) account.memory.openSet.apply(updated.value)
  }
  /** VTEX has an order that waits for something, and the app knows of it. */
  const waits = async (id: string, order: WaitingOrder = {}) => {
    const { state = 'waiting-for-manual-authorization', hasInvoice = false } = order
    const orderId = `AMZ-${id}`
    inVtex.set(orderId, {
      orderId,
      state,
      isInError: false,
      hasInvoice,
      isCancelable: state !== 'canceled',
      details: { value: { amount: 1_000, currency: 'BRL' } },
    })
    if (order.task) tasks.set(orderId, [order.task])
    if (order.taking) takings.set(orderId, order.taking)
    const snapshot = toSnapshot({ via: 'get-order', at: clock.now(), found: true, state })
    const told = toSnapshotRecord(aKey(id), snapshot, { orderId })
    const updated = await orderIntegrations.update(aKey(id), joinedWith(told))
    if (updated.ok) account.memory.openSet.apply(updated.value)
    if (order.isCanceledAtMarketplace) await says(id, 'canceled')
  }
  return {
    clock,
    ana: as('ana@demostore.example'),
    bruno: as('bruno@demostore.example'),
    waits,
    /** The marketplace says how an order stands there. */
    says,
    /** VTEX shows an order in another state. */
    become: (id: string, state: string) => become(`AMZ-${id}`, state),
    /** Somebody invoices a part of an order. */
    invoice: (id: string) => {
      const order = inVtex.get(`AMZ-${id}`)
      if (order) inVtex.set(`AMZ-${id}`, { ...order, hasInvoice: true })
    },
    vanish: (id: string) => inVtex.delete(`AMZ-${id}`),
    take: (id: string, taking: Taking) => takings.set(`AMZ-${id}`, taking),
    /** For which orders Orders gives no answer. */
    silence: (orderIds: (orderId: string) => boolean) => {
      isSilent = orderIds
    },
    record: async (id: string) => {
      const read = await orderIntegrations.read(aKey(id))
      if (!read.ok || read.value === undefined) throw new Error(`No record of ${id}`)
      return read.value.record
    },
    /** How an order stands in VTEX, and whether anything is still asked about it. */
    truth: (id: string) => ({
      state: inVtex.get(`AMZ-${id}`)?.state,
      openTasks: tasks.get(`AMZ-${id}`)?.length ?? 0,
    }),
    statesAsked,
    received,
    effects,
    closed,
  }
}
