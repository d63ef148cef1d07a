import type {
  FragmentDefinitionNode,
  GraphQLResolveInfo,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'

// Every guarded field costs calls of VTEX, also as one of many aliases, and lists nest: these bounds leave room for what
// the page sends (one root field, a depth of 7, 134 fields) and stop what no page sends.

const mostRootFields = 5
const deepest = 12
const mostFields = 500

/** What of an operation matters here. */
export type Operation = Pick<GraphQLResolveInfo, 'operation' | 'fragments'>

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

/** Of a selection set, with fragments spread where they are named. */
type Size = { readonly here: number; readonly fields: number; readonly depth: number }

const nothing: Size = { here: 0, fields: 0, depth: 0 }
const endless: Size = { here: Infinity, fields: Infinity, depth: Infinity }

const sum = (one: Size, other: Size): Size => ({
  here: one.here + other.here,
  fields: one.fields + other.fields,
  depth: Math.max(one.depth, other.depth),
})

/** Each fragment is measured once, however often it is spread; one that spreads itself has no end. */
const createMeasure = (fragments: Fragments) => {
  const known = new Map<string, Size>()

  const ofFragment = (name: string): Size => {
    const size = known.get(name)
    if (size !== undefined) return size
    known.set(name, endless)
    const measured = ofSet(fragments[name]?.selectionSet)
    known.set(name, measured)
    return measured
  }
  const ofSelection = (selection: SelectionNode): Size => {
    if (selection.kind === 'FragmentSpread') return ofFragment(selection.name.value)
    const inner = ofSet(selection.selectionSet)
    return selection.kind === 'Field'
      ? { here: 1, fields: 1 + inner.fields, depth: 1 + inner.depth }
      : inner
  }
  const ofSet = (set: SelectionSetNode | undefined): Size =>
    (set?.selections ?? []).map(ofSelection).reduce(sum, nothing)

  return ofSet
}

/** Whether an operation asks for more than any page of ours could show. */
export const isTooLarge = ({ operation, fragments }: Operation): boolean => {
  const { here, fields, depth } = createMeasure(fragments)(operation.selectionSet)
  return here > mostRootFields || fields > mostFields || depth > deepest
}
