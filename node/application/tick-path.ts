/** Where a scheduler posts, below the store's host. */
export const tickPath = '/_v/private/order-integrations/tick'

/** The header that carries the scheduler's secret. */
export const tickSecretHeader = 'x-order-integrations-tick-secret'
