import type { OrderKey } from './order-key'

// Under which ids Orders may have a marketplace's order. Franchise orders end in -01; Netshoes exchanges in T; Amazon's
// FBA orders in _FBA; Mercado Livre's VTEX id is that of the shipment or the pack. help.vtex.com, articles on each
// marketplace, read 2026-11-23.

const franchise = '-01'

const suffixesByName: readonly (readonly [RegExp, string])[] = [
  [/netshoes|zattini/i, 'T'],
  [/amazon/i, '_FBA'],
]

const isKnown = (name: string): boolean =>
  suffixesByName.some(([pattern]) => pattern.test(name)) ||
  /mercado|magalu|magazine|americanas|b2w|shopee|carrefour|via|dafiti|centauro/i.test(name)

/** The endings that this marketplace's ids may have in VTEX; of one that is not known, every ending. */
const suffixesOf = (marketplaceName: string | undefined): readonly string[] => {
  const isUnknown = marketplaceName === undefined || !isKnown(marketplaceName)
  return suffixesByName
    .filter(([pattern]) => isUnknown || pattern.test(marketplaceName))
    .map(([, suffix]) => suffix)
}

export type IdHints = {
  /** The id in VTEX, where a source named it. */
  readonly orderId?: string
  readonly alternateIds?: readonly string[]
  readonly marketplaceName?: string
}

/** Every id under which Orders may have the order, the usual form first, none twice. */
export const idFormsOf = (key: OrderKey, hints: IdHints = {}): readonly string[] => {
  const withAffiliate = (id: string) =>
    id.startsWith(`${key.affiliateId}-`) ? id : `${key.affiliateId}-${id}`
  const usual = withAffiliate(key.marketplaceOrderId)
  const endings = [franchise, ...suffixesOf(hints.marketplaceName)]
  return [
    ...new Set([
      ...(hints.orderId === undefined ? [] : [hints.orderId]),
      usual,
      ...(hints.alternateIds ?? []).map(withAffiliate),
      ...endings.filter((ending) => !usual.endsWith(ending)).map((ending) => `${usual}${ending}`),
    ]),
  ]
}

/**
 * Whose order an id of VTEX names: ids of marketplaces contain dashes, so only what stands before the first one can be
 * an affiliate, and only a known one.
 */
export const splitOrderId = (
  orderId: string,
  affiliateIds: ReadonlySet<string>,
): OrderKey | undefined => {
  const dash = orderId.indexOf('-')
  const affiliateId = orderId.slice(0, Math.max(dash, 0))
  const marketplaceOrderId = orderId.slice(dash + 1).trim()
  return dash > 0 && marketplaceOrderId !== '' && affiliateIds.has(affiliateId)
    ? { affiliateId, marketplaceOrderId }
    : undefined
}

/** An order of VTEX by the ids that it bears itself. */
export type NamedOrder = {
  readonly orderId: string
  /** The marketplace's own id, where VTEX names it. */
  readonly marketplaceOrderId?: string
}

/**
 * Which order of which marketplace an order of VTEX is. An ending that VTEX added (a franchise's, an exchange's) is not
 * part of the marketplace's id.
 */
export const keyOfOrder = (
  { orderId, marketplaceOrderId }: NamedOrder,
  affiliateIds: ReadonlySet<string>,
): OrderKey | undefined => {
  const key = splitOrderId(orderId, affiliateIds)
  const named = marketplaceOrderId?.trim()
  return key !== undefined && named && key.marketplaceOrderId.startsWith(named)
    ? { ...key, marketplaceOrderId: named }
    : key
}

const allEndings = [franchise, ...suffixesByName.map(([, suffix]) => suffix)]

/** Whether the id may end in something that VTEX added to the marketplace's id. */
export const mayHaveEnding = (orderId: string): boolean =>
  allEndings.some((ending) => orderId.endsWith(ending))

/** The id itself, and what it is without an ending that VTEX may have added. */
export const withoutEndings = (id: string): readonly string[] => [
  id,
  ...allEndings
    .filter((ending) => id.endsWith(ending))
    .map((ending) => id.slice(0, -ending.length)),
]
