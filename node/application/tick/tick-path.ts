/** Where a scheduler of the store's own posts, below the store's host. */
export const tickPath = '/_v/private/order-integrations/tick'

/** Where the platform's scheduler posts. Only it may: the route's policy names it. */
export const scheduledTickPath = '/_v/private/order-integrations/scheduled-tick'

/** The header that carries a scheduler's key. */
export const tickSecretHeader = 'x-order-integrations-tick-secret'
