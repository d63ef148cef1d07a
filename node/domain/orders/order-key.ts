/** What identifies an order here: the affiliate and the id that its connector uses. */
export type OrderKey = {
  readonly affiliateId: string
  readonly marketplaceOrderId: string
}

/**
 * The id of an order integration: the same form as the VTEX order id of a marketplace order
 * (affiliate id, dash, marketplace order id; openapi External Marketplace Orders, `mainOrderId`).
 */
export const toOrderIntegrationId = (key: OrderKey): string =>
  `${key.affiliateId}-${key.marketplaceOrderId}`

/**
 * Marketplace order ids contain dashes and spaces, so only the part before the first dash can be the affiliate,
 * and only when it is the one expected. Franchise suffixes such as `-01` are kept: they belong to another order id.
 */
export const marketplaceOrderIdFrom = (
  mainOrderId: string,
  affiliateId: string,
): string | undefined => {
  const prefix = `${affiliateId}-`
  if (!mainOrderId.startsWith(prefix)) return undefined
  const rest = mainOrderId.slice(prefix.length).trim()
  return rest === '' ? undefined : rest
}
