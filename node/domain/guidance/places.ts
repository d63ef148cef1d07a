// Pages of the Admin about one thing of the store. What documents do not tell is listed in contributing/assumptions.md.
import type { LinkId } from './links'

const pages = {
  // https://help.vtex.com/en/docs/tutorials/how-to-find-an-sku-id, read 2026-11-29.
  sku: (id: string) => `/admin/Site/SkuForm.aspx?IdSku=${id}`,
  // VTEX's known issue 1196298 calls this form the right one, read 2026-11-29.
  order: (id: string) => `/admin/orders/${id}`,
  // The prices of one trade policy. VTEX's known issues on kits name this address, read 2026-11-29.
  'price-list': (id: string) => `/admin/pricing#/prices/?tradePolicy=${id}&page=1&qtd=10`,
  // Assumptions, both: seen in public code only.
  'sku-inventory': (id: string) => `/admin/inventory/?keyword=${id}&skuId=${id}`,
  'shipping-policy': (id: string) => `/admin/shipping-strategy/shipping-policy/?id=${id}`,
} as const

export type PlaceKind = keyof typeof pages

/** One thing of the store, by the id that its page goes by, and how people call it. */
export type Place = {
  readonly kind: PlaceKind
  readonly id: string
  readonly name: string
}

/** Where a thing is in the store's own Admin. */
export const placeUrl = ({ kind, id }: Place): string => pages[kind](encodeURIComponent(id))

export const skuPlace = (id: string): Place => ({ kind: 'sku', id, name: id })
export const stockPlace = (id: string): Place => ({ kind: 'sku-inventory', id, name: id })
export const orderPlace = (id: string): Place => ({ kind: 'order', id, name: id })

/** The order itself; the list of all where VTEX's id of it is not known, or they are several. */
export const orderLink = (orderId: string | undefined): Place | LinkId =>
  orderId === undefined ? 'all-orders' : orderPlace(orderId)

/** The SKU itself; the list of all where it is not known. */
export const skuLink = (sku: string | undefined): Place | LinkId =>
  sku === undefined ? 'products' : skuPlace(sku)

/** The prices of a trade policy. None where it is not known: there is no page of all. */
export const priceListOf = (salesChannel: string | undefined): readonly Place[] =>
  salesChannel === undefined ? [] : [{ kind: 'price-list', id: salesChannel, name: salesChannel }]
