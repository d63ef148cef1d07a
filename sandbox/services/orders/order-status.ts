// Order flow and status, the names that the Admin shows.
// https://help.vtex.com/en/tutorial/order-flow-and-status--tutorials_196
const descriptions: Readonly<Record<string, string>> = {
  'order-accepted': 'Order accepted',
  'waiting-for-authorization': 'Waiting for seller confirmation',
  'payment-pending': 'Payment pending',
  'payment-approved': 'Payment approved',
  'waiting-for-manual-authorization': 'Waiting for fulfillment authorization',
  'authorize-fulfillment': 'Authorize fulfillment',
  'window-to-cancel': 'Cancellation window',
  'ready-for-handling': 'Ready for handling',
  'start-handling': 'Start handling',
  handling: 'Handling shipping',
  invoice: 'Verifying invoice',
  invoiced: 'Invoiced',
  'request-cancel': 'Cancellation requested',
  cancel: 'Canceling',
  canceled: 'Canceled',
}

export const describeStatus = (status: string | null): string | null =>
  status === null ? null : (descriptions[status] ?? status)
