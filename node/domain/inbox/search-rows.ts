import { foldText } from '../diagnosis/folded-text'
import type { OrderIntegrationRow } from './row'

/** Most searches are for digits, which have no case: then no id has to be written anew. */
const containing = (search: string): ((id: string) => boolean) =>
  search === search.toUpperCase()
    ? (id) => id.includes(search)
    : (id) => id.toLowerCase().includes(search)

/** The id of a row holds its affiliate and its marketplace order id: most searches end at the first look. */
const hasId = (row: OrderIntegrationRow, contains: (id: string) => boolean): boolean =>
  contains(row.id) ||
  (row.orderId !== undefined && contains(row.orderId)) ||
  row.alternateIds.some(contains)

const isSkuFact = /^(?:marketplaceSku|sku)(?:Id)?$/

/** The first SKUs of the order, by the store's ids and the marketplace's, and those that its message names. */
const hasSku = (
  { order, facts }: OrderIntegrationRow,
  contains: (id: string) => boolean,
): boolean =>
  order.skuIds.some(contains) ||
  (order.marketplaceSkuIds ?? []).some(contains) ||
  facts.some(({ name, value }) => isSkuFact.test(name) && contains(value))

/** Many rows have the same template: each is searched once. */
const wordsIn = (search: string): ((template: string | undefined) => boolean) => {
  const words = foldText(search).split(/\s+/)
  const looked = new Map<string, boolean>()
  return (template) => {
    if (template === undefined) return false
    const before = looked.get(template)
    if (before !== undefined) return before
    const folded = foldText(template)
    const found = words.every((word) => folded.includes(word))
    looked.set(template, found)
    return found
  }
}

/** Whether a row has a part of one of its ids or SKUs, or all words of its message's template, in any case. */
export const searching = (text: string): ((row: OrderIntegrationRow) => boolean) => {
  const search = text.trim().toLowerCase()
  const hasWords = wordsIn(search)
  const contains = containing(search)
  return (row) => hasId(row, contains) || hasSku(row, contains) || hasWords(row.template)
}
