import type { DocumentNode } from 'graphql'

// Validating costs the square of what a document names, before anything of ours is asked: 50 kB of one field, repeated,
// take two seconds, and 348 kB do not end (measured with graphql 14.7). The page's largest operation has 387 nodes, and
// a depth of 30; what it is asked with travels as variables.

const mostNodes = 1_500
const deepest = 80
const longestName = 200
const longestText = 10_000

const mostValues = 50_000
const longestList = 10_000
const mostKeys = 200
// 500 rows of an import with long messages, packed. Mostly they come to 20 kB.
const longestValue = 500_000

type Bounds = {
  readonly values: number
  readonly deepest: number
  readonly list: number
  readonly keys: number
  readonly text: (owner: string) => number
}

// `loc` leads to every token of the text.
const documentBounds: Bounds = {
  values: mostNodes * 4,
  deepest,
  list: mostNodes,
  keys: mostKeys,
  text: (owner) => (owner === 'StringValue' ? longestText : longestName),
}
const variableBounds: Bounds = {
  values: mostValues,
  deepest,
  list: longestList,
  keys: mostKeys,
  text: () => longestValue,
}

/** `owner` is the kind of the node that it stands in, where it has one. */
type Part = { readonly owner: string; readonly value: unknown; readonly depth: number }

const partsOf = ({ owner, value, depth }: Part): readonly Part[] => {
  if (typeof value !== 'object' || value === null) return []
  return Array.isArray(value)
    ? value.map((each: unknown) => ({ owner, value: each, depth: depth + 1 }))
    : Object.entries(value)
        .filter(([name]) => name !== 'loc')
        .map(([, each]: [string, unknown]) => ({
          owner: 'kind' in value ? String(value.kind) : '',
          value: each,
          depth: depth + 1,
        }))
}

const isWithin = (part: Part, bounds: Bounds): boolean => {
  const { owner, value, depth } = part
  if (typeof value === 'string') return value.length <= bounds.text(owner)
  if (typeof value !== 'object' || value === null) return true
  const most = Array.isArray(value) ? bounds.list : bounds.keys
  return depth <= bounds.deepest && Object.keys(value).length <= most
}

/** Goes through everything without recursion, and no further than the bounds. */
const keepsTo = (bounds: Bounds, root: unknown): boolean => {
  const open: Part[] = [{ owner: '', value: root, depth: 0 }]
  let seen = 0
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    seen += 1
    if (seen > bounds.values || !isWithin(part, bounds)) return false
    for (const inner of partsOf(part)) open.push(inner)
  }
  return true
}

/** Whether a document is small enough to be validated. */
export const isReadable = (document: DocumentNode): boolean =>
  keepsTo(documentBounds, document.definitions)

/** Whether variables are small enough to be compared with their types. */
export const areReadable = (variables: unknown): boolean => keepsTo(variableBounds, variables)
