import type { IntegrationStatus } from './order-integration-status'
import type { OrdersSnapshot } from './orders-snapshot'
import type { Verdict } from './verdict'

// Workflow states of Orders, by API code: the Admin's labels contradict each other for some of them.
// https://help.vtex.com/en/docs/tutorials/order-flow-and-status, read 2026-11-23.
const verdictOfState: Readonly<Record<string, Verdict>> = {
  'order-accepted': { status: 'INTEGRATED' },
  'window-to-cancel': { status: 'INTEGRATED' },
  'ready-for-handling': { status: 'INTEGRATED' },
  'start-handling': { status: 'INTEGRATED' },
  handling: { status: 'INTEGRATED' },
  invoice: { status: 'INTEGRATED' },
  invoiced: { status: 'INTEGRATED' },
  replaced: { status: 'INTEGRATED' },
  'on-order-completed-ffm': { status: 'PROCESSING' },
  'waiting-ffmt-authorization': { status: 'AWAITING_MARKETPLACE' },
  'waiting-for-fulfillment': { status: 'AWAITING_MARKETPLACE' },
  'authorize-fulfillment': { status: 'AWAITING_MARKETPLACE' },
  'waiting-for-manual-authorization': {
    status: 'AWAITING_AUTHORIZATION',
    step: 'APPROVE',
    errorType: 'AMOUNT_DIVERGENCE',
  },
  'waiting-for-order-authorization': {
    status: 'AWAITING_AUTHORIZATION',
    step: 'APPROVE',
    errorType: 'AMOUNT_DIVERGENCE',
  },
  incomplete: { status: 'FAILED', step: 'PLACE', errorType: 'INCOMPLETE_ORDER' },
  'order-create-error': { status: 'STUCK', errorType: 'PLATFORM_ERROR' },
  'order-creation-error': { status: 'STUCK', errorType: 'PLATFORM_ERROR' },
  'request-cancel': { status: 'CANCELED' },
  cancel: { status: 'CANCELED' },
  canceled: { status: 'CANCELED' },
}

/** Statuses that are no more than a state in Orders; the others depend on what else was reported, and on time. */
const statusesOfStates: ReadonlySet<IntegrationStatus> = new Set([
  'INTEGRATED',
  'PROCESSING',
  'AWAITING_MARKETPLACE',
  'AWAITING_AUTHORIZATION',
  'CANCELED',
])

/** The states that mean a status; none where no state alone means it. */
export const statesOf = (status: IntegrationStatus): readonly string[] =>
  statusesOfStates.has(status)
    ? Object.entries(verdictOfState).flatMap(([state, verdict]) =>
        verdict.status === status ? [state] : [],
      )
    : []

/**
 * How far VTEX came with making the order that Orders has, whatever became of it: an incomplete one never started, of a broken
 * one there is an order that nobody can work with.
 */
export const madeInVtex = (state: string | undefined): 'whole' | 'incomplete' | 'broken' => {
  const status = verdictOfFound({ state }).status
  if (status === 'FAILED') return 'incomplete'
  return status === 'STUCK' ? 'broken' : 'whole'
}

/** The flow of an order whose state is absent never started. */
const neverStarted: Verdict = { status: 'FAILED', step: 'PLACE', errorType: 'INCOMPLETE_ORDER' }

const invoiceInError: Verdict = {
  status: 'INTEGRATED_WITH_PROBLEM',
  step: 'INVOICE',
  errorType: 'INVOICE_OR_TRACKING',
}

/**
 * What the state of an order says that Orders has. A state that is not known says only that the order is there,
 * which is not enough to call it healthy.
 */
export const verdictOfFound = ({
  state,
  isInError,
}: Pick<OrdersSnapshot, 'state' | 'isInError'>): Verdict => {
  if (state === undefined) return neverStarted
  const verdict = verdictOfState[state] ?? { status: 'UNKNOWN', errorType: 'UNCLASSIFIED' }
  if (!isInError || verdict.status === 'CANCELED') return verdict
  if (state === 'invoice' || state === 'invoiced') return invoiceInError
  return { ...verdict, status: 'STUCK', errorType: 'PLATFORM_ERROR' }
}
