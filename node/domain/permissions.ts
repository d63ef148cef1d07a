// License Manager's codes. graphql/ repeats them as literals, because @auth takes nothing else; check:platform compares.
// No public source lists the codes of Orders: contributing/assumptions.md says how to verify them.

export const ordersProduct = '19'

export const resources = {
  readOrders: 'ListOrders',
  workOnOrders: 'ChangeOrderStatus',
  manageConnectors: 'SaveOrderFormConfiguration',
} as const
