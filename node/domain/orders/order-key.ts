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
 * One form for an id however its letters are written: upper case, in which marketplaces print theirs. Master Data keeps
 * ids that differ only by case as one document and shows it in search once for each form (VTEX's known issue 1203412), so
 * they are one order. People see the id as it came first.
 */
export const inOneCase = (id: string): string => id.toUpperCase()

/** Under what an order is kept: the same for all forms of its id. */
export const toKeptId = (key: OrderKey): string => inOneCase(toOrderIntegrationId(key))

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
