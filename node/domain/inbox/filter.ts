import { atOnce, eachInSteps, type Steps } from '../../lib/in-slices'
import type { OrderIntegrationRow } from './row'
import { actorOf } from './row-cause'
import type { Period, RowFilter, ValueRange } from './row-filter'
import { searching } from './search-rows'

type Condition = (row: OrderIntegrationRow) => boolean

const among = <Value>(
  allowed: readonly Value[] | undefined,
  valueOf: (row: OrderIntegrationRow) => Value | undefined,
): readonly Condition[] => {
  if (allowed === undefined || allowed.length === 0) return []
  const values: ReadonlySet<Value | undefined> = new Set(allowed)
  return [(row) => values.has(valueOf(row))]
}

const within = (
  period: Period | undefined,
  momentOf: (row: OrderIntegrationRow) => string | undefined,
): readonly Condition[] => {
  if (period?.from === undefined && period?.to === undefined) return []
  const { from, to } = period
  return [
    (row) => {
      const moment = momentOf(row)
      if (moment === undefined) return false
      return (from === undefined || moment >= from) && (to === undefined || moment < to)
    },
  ]
}

const worth = (range: ValueRange | undefined): readonly Condition[] => {
  if (range === undefined) return []
  const { currency, atLeast = -Infinity, atMost = Infinity } = range
  return [
    ({ order: { value } }) =>
      value?.currency === currency && value.amount >= atLeast && value.amount <= atMost,
  ]
}

/** The cheapest first: what one of them refuses, the others never look at. */
const conditionsOf = (filter: RowFilter): readonly Condition[] => [
  ...among(filter.statuses, ({ status }) => status),
  ...among(filter.errorTypes, ({ errorType }) => errorType),
  ...among(filter.affiliateIds, ({ affiliateId }) => affiliateId),
  ...(filter.closed === undefined
    ? []
    : [({ closed }: OrderIntegrationRow) => (closed !== undefined) === filter.closed]),
  ...among(filter.closedBy === undefined ? [] : [filter.closedBy], ({ closedBy }) => closedBy),
  ...within(filter.closedAt, ({ closedAt }) => closedAt),
  ...within(filter.processedAt, ({ lastSeenAt }) => lastSeenAt),
  ...within(filter.firstSeenAt, ({ firstSeenAt }) => firstSeenAt),
  ...within(filter.createdAt, ({ order }) => order.createdAt),
  ...within(filter.shipBy, ({ order }) => order.shipBy),
  ...worth(filter.value),
  ...(filter.search?.trim() ? [searching(filter.search)] : []),
  ...among(filter.actors, actorOf),
]

/** The rows that satisfy every condition, in the order they came. In steps: there may be a hundred thousand. */
export function* filterSteps(
  rows: readonly OrderIntegrationRow[],
  filter: RowFilter,
): Steps<readonly OrderIntegrationRow[]> {
  const conditions = conditionsOf(filter)
  if (conditions.length === 0) return rows
  const matching: OrderIntegrationRow[] = []
  yield* eachInSteps(rows, (row) => {
    if (conditions.every((holds) => holds(row))) matching.push(row)
  })
  return matching
}

export const filterRows = (
  ...asked: Parameters<typeof filterSteps>
): readonly OrderIntegrationRow[] => atOnce(filterSteps(...asked))
