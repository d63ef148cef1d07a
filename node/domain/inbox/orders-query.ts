import type { Failure } from '../failure'
import type { IntegrationStatus } from '../orders/order-integration-status'
import { statesOf } from '../orders/workflow-state'
import { failure, success, type Result } from '../../lib/result'
import type { InboxFilter } from './filter-input'
import type { Period } from './row-filter'

// All orders of a store are only in Orders, whose list can be narrowed by state, affiliate and the moment of creation, and
// asked for one order by its id: https://developers.vtex.com/docs/api-reference/orders-api, read 2026-11-23. What it
// cannot tell is refused, never left out in silence.

type Refused = Extract<Failure, { kind: 'invalid-input' }>

export type OrdersQuery = {
  /** A whole id. The other conditions hold besides. */
  readonly search?: string
  readonly affiliateIds: readonly string[]
  /** API codes; undefined for all. */
  readonly states?: readonly string[]
  readonly created: Period
}

const isPeriod = ({ from, to }: Period = {}): boolean => from !== undefined || to !== undefined

/** What the filter is narrowed by that Orders cannot be asked for. */
const notInOrders = (filter: InboxFilter): string | undefined => {
  const { errorTypes = [], actors = [], issueStates = [] } = filter
  const asked: Readonly<Record<string, boolean>> = {
    errorTypes: errorTypes.length > 0,
    actors: actors.length > 0,
    processedAt: isPeriod(filter.processedAt),
    shipBy: isPeriod(filter.shipBy),
    olderThanHours: isPeriod(filter.firstSeenAt),
    currency: filter.value !== undefined,
    issueId: filter.issueId !== undefined,
    assignee: filter.assignee !== undefined,
    unassigned: filter.unassigned !== undefined,
    issueStates: issueStates.length > 0,
  }
  return Object.keys(asked).find((name) => asked[name])
}

const statesAmong = (statuses: readonly IntegrationStatus[]): readonly string[] | undefined => {
  const states = statuses.map(statesOf)
  return states.some((each) => each.length === 0) ? undefined : states.flat()
}

/** A filter as Orders can be asked, or the first part of it that it cannot be asked for. */
export const toOrdersQuery = (filter: InboxFilter): Result<OrdersQuery, Refused> => {
  const { search, statuses = [], affiliateIds = [], createdAt = {} } = filter
  const refused = (field: string): Result<never, Refused> =>
    failure({ kind: 'invalid-input', field: `filter.${field}`, reason: 'only-open-orders' })
  const field = notInOrders(filter)
  if (field !== undefined) return refused(field)
  const states = statesAmong(statuses)
  if (states === undefined) return refused('statuses')
  return success({
    search: search?.trim() || undefined,
    affiliateIds,
    states: states.length === 0 ? undefined : states,
    created: createdAt,
  })
}
