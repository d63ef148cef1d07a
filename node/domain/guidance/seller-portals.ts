import { foldText } from '../diagnosis/folded-text'
import type { KnownOrder } from './guidance-subject'

// Where a seller works with orders at a marketplace. Not documented for others' links, so each is an assumption of
// contributing/assumptions.md; a marketplace whose address nobody knows has no link. They differ by country, which the
// currency tells: an order whose value is not known has no link either.

/** A page of the marketplace: the order itself where its address is known, else the portal that leads to it. */
export type SellerPage = {
  readonly kind: 'seller-portal' | 'marketplace-order'
  readonly id: string
  /** The marketplace. */
  readonly name: string
  readonly url: string
}

type Portal = {
  /** Connectors are registered with names that people chose: a marketplace is recognized by a word in it. */
  readonly named: RegExp
  readonly id: string
  readonly currency: string
  readonly url: string
  /** One order, where the id that the connector uses is the one that the address takes. */
  readonly order?: { readonly ids: RegExp; readonly url: string }
}

const amazonIds = /^\d{3}-\d{7}-\d{7}$/

// Read on 2026-11-29 in public code that links them; Magalu's in VTEX's article on moving from Integra Commerce too.
const portals: readonly Portal[] = [
  {
    named: /\bamazon\b/,
    id: 'amazon-br',
    currency: 'BRL',
    url: 'https://sellercentral.amazon.com.br/orders-v3',
    order: { ids: amazonIds, url: 'https://sellercentral.amazon.com.br/orders-v3/order/' },
  },
  {
    named: /\bamazon\b/,
    id: 'amazon-mx',
    currency: 'MXN',
    url: 'https://sellercentral.amazon.com.mx/orders-v3',
    order: { ids: amazonIds, url: 'https://sellercentral.amazon.com.mx/orders-v3/order/' },
  },
  // The id in VTEX is that of a shipment or of a pack, and the page of a sale takes neither.
  {
    named: /\bmercado ?livre\b|\bmeli\b/,
    id: 'mercado-livre',
    currency: 'BRL',
    url: 'https://www.mercadolivre.com.br/vendas',
  },
  {
    named: /\bmagalu\b|\bmagazine luiza\b/,
    id: 'magalu',
    currency: 'BRL',
    url: 'https://seller.magalu.com',
  },
  {
    named: /\bshopee\b/,
    id: 'shopee-br',
    currency: 'BRL',
    url: 'https://seller.shopee.com.br/portal/sale/order',
  },
]

type Sold = Pick<KnownOrder, 'marketplaceName' | 'marketplaceOrderId' | 'currency'>

/** Where to find at its marketplace what the order is there. Undefined where no address is known. */
export const sellerPageOf = (order: Sold): SellerPage | undefined => {
  const { marketplaceName: name, marketplaceOrderId, currency } = order
  if (name === undefined) return undefined
  const folded = foldText(name)
  const portal = portals.find((each) => each.named.test(folded) && each.currency === currency)
  if (portal === undefined) return undefined
  return portal.order?.ids.test(marketplaceOrderId)
    ? {
        kind: 'marketplace-order',
        id: `${portal.id} ${marketplaceOrderId}`,
        name,
        url: portal.order.url + marketplaceOrderId,
      }
    : { kind: 'seller-portal', id: portal.id, name, url: portal.url }
}

/** The same as the links of a step. */
export const atMarketplace = (order: Sold): readonly SellerPage[] => {
  const page = sellerPageOf(order)
  return page === undefined ? [] : [page]
}
