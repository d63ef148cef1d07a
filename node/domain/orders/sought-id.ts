import { idFormsOf, splitOrderId } from './id-forms'
import type { OrderAliases } from './order-aliases'
import type { OrderKey } from './order-key'

// Orders finds an order by its id in VTEX, which is made of the affiliate and what the marketplace calls the order. Ids of
// packs, shipments and invoices, and those that a buyer sees, stand nowhere that it could be asked for.

type Marketplace = { readonly id: string; readonly name: string }

/** What came of looking for an id. NOT_SEARCHABLE: there may be an order, but Orders cannot be asked for it by this id. */
export type SoughtId = 'FOUND' | 'NOT_FOUND' | 'NOT_SEARCHABLE'

/** Orders can be asked for it: what no id has in it, such as control characters, is not sent there. */
export const canBeAsked = (id: string): boolean => /^[^\p{C}"'`<>\\*?#%]{1,110}$/u.test(id)

/** What a person typed may be an id: nearly all ids have digits and no spaces, and words are searched for more often. */
export const mayBeId = (text: string): boolean => canBeAsked(text) && /^(?=.*\d)\S{4,}$/u.test(text)

// The form of the ids that the marketplace gives orders and nothing else, of which VTEX makes its own.
// developer-docs.amazon.com/sp-api, Orders API v0, AmazonOrderId: 3-7-7. Read 2026-11-29.
const idsOfOrders: readonly (readonly [RegExp, RegExp])[] = [[/amazon/i, /^\d{3}-\d{7}-\d{7}$/]]

const hasFormOf = (marketplaceName: string, id: string): boolean =>
  idsOfOrders.some(([name, form]) => name.test(marketplaceName) && form.test(id))

/** Whether the id is an order's and nothing else, so that Orders has no such order where it is not found. */
export const isSurelyOrderId = (id: string, marketplaces: readonly Marketplace[]): boolean =>
  splitOrderId(id, new Set(marketplaces.map((each) => each.id))) !== undefined ||
  marketplaces.some(({ name }) => hasFormOf(name, id))

/** Where to look: whose order it would be, and under which ids Orders may have it. */
export type Candidate = { readonly key: OrderKey; readonly forms: readonly string[] }

/** All that an id may mean: one order where it names its affiliate, one of each marketplace otherwise. */
export const candidatesOf = (
  id: string,
  marketplaces: readonly Marketplace[],
): readonly Candidate[] => {
  const named = splitOrderId(id, new Set(marketplaces.map((each) => each.id)))
  const certain = marketplaces.filter(({ name }) => hasFormOf(name, id))
  const unnamed = certain.length > 0 ? certain : marketplaces
  return (named === undefined ? unnamed : marketplaces)
    .filter((each) => named === undefined || each.id === named.affiliateId)
    .map(({ id: affiliateId, name }) => {
      const key = named ?? { affiliateId, marketplaceOrderId: id }
      return { key, forms: idFormsOf(key, { marketplaceName: name }) }
    })
}

/** The order that an alias leads to: Orders may have it under any of them. */
export const candidateOf = (
  { affiliateId, marketplaceOrderId, orderId, ids }: OrderAliases,
  marketplaces: readonly Marketplace[],
): Candidate => {
  const key = { affiliateId, marketplaceOrderId }
  const marketplaceName = marketplaces.find(({ id }) => id === affiliateId)?.name
  return { key, forms: idFormsOf(key, { orderId, alternateIds: ids, marketplaceName }) }
}
