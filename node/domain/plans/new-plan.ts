import type { OrderIntegrationRow } from '../inbox/row'
import type { Plan } from './plan'
import { ordersInPart } from './plan-part'

type Chosen = {
  readonly id: string
  readonly at: string
  readonly by: string
  /** Not parsed. */
  readonly filter?: object
}

/** The values by how often they occur, the most frequent first. */
const ranked = <Value extends string>(values: readonly Value[]): Value[] => {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1))
    .map(([value]) => value)
}

/** Words that are searched for may be a buyer's name, and who closed or cares is a colleague's: neither is kept here. */
const namesSomebody = (filter: object): boolean =>
  Object.entries(filter).some(
    ([field, value]) => value != null && ['search', 'assignee', 'closedBy'].includes(field),
  )

const issueIn = (filter: object): string | undefined =>
  'issueId' in filter && typeof filter.issueId === 'string' ? filter.issueId : undefined

/** A plan for orders that were just chosen. */
export const newPlan = (
  { filter, ...made }: Chosen,
  rows: readonly OrderIntegrationRow[],
): Plan => {
  const [errorType, ...others] = new Set(rows.map((row) => row.errorType))
  return {
    ...made,
    issueId: filter && issueIn(filter),
    errorType: others.length === 0 ? errorType : undefined,
    affiliates: ranked(rows.map(({ affiliateId }) => affiliateId)),
    filter: filter === undefined || namesSomebody(filter) ? undefined : JSON.stringify(filter),
    parts: Math.ceil(rows.length / ordersInPart),
    batches: [],
    sending: [],
    insisted: [],
  }
}
