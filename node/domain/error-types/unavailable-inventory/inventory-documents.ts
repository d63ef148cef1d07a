import { foldText } from '../../diagnosis/folded-text'
import { createTextMemory } from '../../diagnosis/remembered'
import type { LinkId } from '../../guidance/links'

// VTEX keeps one list of inventory errors per marketplace. Connectors are registered with names that people chose, so
// a name is recognized by a word in it.
const documents: readonly (readonly [RegExp, LinkId])[] = [
  [/\bamazon\b/, 'inventory-errors-amazon-document'],
  [/\bmercado ?li(?:v|b)re\b|\bmeli\b/, 'inventory-errors-mercado-livre-document'],
  [/\bmagalu\b|\bmagazine luiza\b/, 'inventory-errors-magalu-document'],
  [/\bcarrefour\b/, 'inventory-errors-carrefour-document'],
  [/\bnetshoes\b/, 'inventory-errors-netshoes-document'],
  [/\bvia\b|\bcasas bahia\b|\bponto ?frio\b/, 'inventory-errors-via-document'],
]

const remembered = createTextMemory<readonly LinkId[]>()

/** The marketplace's own list of inventory errors, where VTEX publishes one. */
export const inventoryDocumentsOf = (marketplaceName = ''): readonly LinkId[] =>
  remembered(marketplaceName, () => {
    const folded = foldText(marketplaceName)
    return documents.filter(([name]) => name.test(folded)).map(([, link]) => link)
  })
