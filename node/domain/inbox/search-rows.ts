import { foldText } from '../diagnosis/folded-text'
import type { OrderIntegrationRow } from './row'

const contains = (id: string, search: string): boolean => id.toLowerCase().includes(search)

/** The id of a row holds its affiliate and its marketplace order id: most searches end at the first look. */
const hasId = (row: OrderIntegrationRow, search: string): boolean =>
  contains(row.id, search) ||
  (row.orderId !== undefined && contains(row.orderId, search)) ||
  row.alternateIds.some((id) => contains(id, search))

const isSkuFact = /^(?:marketplaceSku|sku)(?:Id)?$/

/** The first SKUs of the order, by the store's ids and the marketplace's, and those that its message names. */
const hasSku = ({ order, facts }: OrderIntegrationRow, search: string): boolean =>
  order.skuIds.some((id) => contains(id, search)) ||
  (order.marketplaceSkuIds ?? []).some((id) => contains(id, search)) ||
  facts.some(({ name, value }) => isSkuFact.test(name) && contains(value, search))

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
  return (row) => hasId(row, search) || hasSku(row, search) || hasWords(row.template)
}
