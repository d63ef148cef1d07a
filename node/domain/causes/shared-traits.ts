import type { OrderIntegrationRow } from '../inbox/row'

// What the affected orders have in common and others do not is where a person looks first. It is a hint, never a cause:
// many orders of one SKU may simply be its season.

export type TraitKind = 'SKU' | 'TRADE_POLICY'

export type SharedTrait = {
  readonly kind: TraitKind
  readonly value: string
  /** Parts of 1, of the orders that name one of this kind. */
  readonly inIssue: number
  readonly inOthers: number
}

const leastInIssue = 0.8
const mostInOthers = 0.2

/** One order shares everything with itself, and without any other there is nothing to compare with. */
const fewestInIssue = 2

const valuesOf: Readonly<Record<TraitKind, (row: OrderIntegrationRow) => readonly string[]>> = {
  SKU: ({ order }) => order.skuIds,
  TRADE_POLICY: ({ order }) => (order.salesChannel === undefined ? [] : [order.salesChannel]),
}

type Tally = { readonly orders: number; readonly counts: ReadonlyMap<string, number> }

/** How many rows name one at all, and how many name which. */
const tallyOf = (rows: readonly OrderIntegrationRow[], kind: TraitKind): Tally => {
  const counts = new Map<string, number>()
  let orders = 0
  for (const row of rows) {
    const values = new Set(valuesOf[kind](row))
    if (values.size > 0) orders += 1
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return { orders, counts }
}

type Compared = {
  readonly issue: readonly OrderIntegrationRow[]
  readonly others: readonly OrderIntegrationRow[]
}

const sharedOfKind = (kind: TraitKind, { issue, others }: Compared): readonly SharedTrait[] => {
  const inside = tallyOf(issue, kind)
  const outside = tallyOf(others, kind)
  if (inside.orders < fewestInIssue || outside.orders === 0) return []
  return [...inside.counts]
    .map(([value, count]) => ({
      kind,
      value,
      inIssue: count / inside.orders,
      inOthers: (outside.counts.get(value) ?? 0) / outside.orders,
    }))
    .filter(({ inIssue, inOthers }) => inIssue >= leastInIssue && inOthers <= mostInOthers)
    .sort((left, right) => right.inIssue - left.inIssue || left.inOthers - right.inOthers)
}

/** SKUs and trade policies that most rows of an issue have and most others do not. */
export const sharedTraits = (compared: Compared): readonly SharedTrait[] =>
  (['SKU', 'TRADE_POLICY'] as const).flatMap((kind) => sharedOfKind(kind, compared))
