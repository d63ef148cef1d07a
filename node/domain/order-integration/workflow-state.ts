import type { IntegrationStatus } from './order-integration-status'

// Workflow states of Orders, by API code: the Admin's labels contradict each other for some of them.
// https://help.vtex.com/en/docs/tutorials/order-flow-and-status, read 2026-11-23.
const statusOfState: Readonly<Record<string, IntegrationStatus>> = {
  'order-accepted': 'INTEGRATED',
  'window-to-cancel': 'INTEGRATED',
  'ready-for-handling': 'INTEGRATED',
  'start-handling': 'INTEGRATED',
  handling: 'INTEGRATED',
  invoice: 'INTEGRATED',
  invoiced: 'INTEGRATED',
  replaced: 'INTEGRATED',
  'on-order-completed-ffm': 'PROCESSING',
  'waiting-ffmt-authorization': 'AWAITING_MARKETPLACE',
  'waiting-for-fulfillment': 'AWAITING_MARKETPLACE',
  'authorize-fulfillment': 'AWAITING_MARKETPLACE',
  'waiting-for-manual-authorization': 'AWAITING_AUTHORIZATION',
  'waiting-for-order-authorization': 'AWAITING_AUTHORIZATION',
  incomplete: 'FAILED',
  'order-create-error': 'STUCK',
  'order-creation-error': 'STUCK',
  'request-cancel': 'CANCELED',
  cancel: 'CANCELED',
  canceled: 'CANCELED',
}

/** The status of an order that is in VTEX. A state that is not known says only that the order is there. */
export const statusOfWorkflowState = (state: string | undefined): IntegrationStatus =>
  state === undefined ? 'FAILED' : (statusOfState[state] ?? 'UNKNOWN')
