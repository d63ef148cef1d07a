import type { IntlShape } from 'react-intl'

import type { OrderIntegrationFilter } from '../__generated__/operations'
import type { FilterName, KnownNames, OrderFilter } from './filter-conditions'
import { ME } from './condition-words'
import { filterConditions, noFilter } from './filter-conditions'
import { writePeriod } from './period'
import { DUE_TODAY } from './period-options'

export { ANYBODY, ME, NOBODY, TODAY } from './condition-words'
export type { OrderFilter } from './filter-conditions'
export { noFilter, statusesInOrders } from './filter-conditions'

export type Query = Readonly<Record<string, string | undefined>>

const conditionsOfOpenOrders = filterConditions.filter(({ isOfOpenOrders }) => isOfOpenOrders)

/** Whether the list is of all orders, as VTEX's Orders has them. */
export const isOfOrders = ({ all, closed }: OrderFilter): boolean => all === true && !closed

const asInOrders = (filter: OrderFilter): OrderFilter =>
  filterConditions.reduce((each, { inOrders }) => ({ ...each, ...inOrders(filter) }), filter)

/** The filter after a change. Where the change and what was chosen before exclude each other, the change holds. */
export function changeFilter(filter: OrderFilter, change: Partial<OrderFilter>): OrderFilter {
  // What somebody closed is of all orders, not of the open ones.
  const next = { ...filter, ...change, ...(change.closed && { all: true as const }) }
  if (change.closed) {
    return conditionsOfOpenOrders.reduce((each, { without }) => ({ ...each, ...without }), next)
  }
  if (change.all) return asInOrders({ ...next, closed: undefined })
  const asksForOpen = conditionsOfOpenOrders.some(({ field }) => change[field] !== undefined)
  const leavesAll = asksForOpen || ('all' in change && change.all === undefined)
  if (leavesAll || asksBeyondOrders(next)) return { ...next, all: undefined, closed: undefined }
  return next
}

/** All orders are asked for by something that Orders does not know. */
const asksBeyondOrders = (filter: OrderFilter): boolean =>
  isOfOrders(filter) &&
  JSON.stringify(toServiceFilter(asInOrders(filter))) !== JSON.stringify(toServiceFilter(filter))

/** What the address does not say, or says in words that nobody knows, is no condition. */
export function parseFilter(query: Query): OrderFilter {
  const filter = filterConditions.reduce((read, { name, parse }) => {
    const text = query[name]
    return text ? { ...read, ...parse(text) } : read
  }, noFilter)
  // What somebody closed is of all orders, whether the address says so or not.
  return filter.closed ? { ...filter, all: true } : filter
}

/** The words by which the address would narrow the list, if they were a filter. */
export const unknownFilters = (query: Query): readonly string[] =>
  filterConditions.flatMap(({ name, unknown }) => {
    const text = query[name]
    return text ? unknown(text) : []
  })

/** Undefined tells the platform to drop the name from the address. */
export const toFilterQuery = (filter: OrderFilter): Query =>
  filterConditions.reduce<Query>(
    (query, { name, write }) => ({ ...query, [name]: write(filter) }),
    {},
  )

/** As the service takes it: without what is not set. */
export const toServiceFilter = (filter: OrderFilter): OrderIntegrationFilter =>
  filterConditions.reduce<OrderIntegrationFilter>(
    (input, { serve }) => ({ ...input, ...serve(filter) }),
    {},
  )

export const isFiltering = (filter: OrderFilter) => Object.keys(toServiceFilter(filter)).length > 0

export const isDueToday = ({ shipBy }: OrderFilter): boolean =>
  shipBy !== undefined && writePeriod(shipBy) === writePeriod(DUE_TODAY)

/** What a control of its own shows besides what narrows the list: the field of the search, and the chips. */
export const shownByChips = (filter: OrderFilter): readonly FilterName[] => [
  ...(isDueToday(filter) ? (['shipBy'] as const) : []),
  ...(filter.assignee === ME ? (['assignee'] as const) : []),
]

/** A condition in a person's words. */
export interface ActiveCondition {
  readonly field: FilterName
  readonly text: string
  readonly without: Partial<OrderFilter>
}

/** All that narrows a list besides the text searched for, which its field shows. */
export const describeFilter = (
  intl: IntlShape,
  filter: OrderFilter,
  known: KnownNames,
): readonly ActiveCondition[] =>
  filterConditions.flatMap(({ field, labelId, say, without }) => {
    const value = say(intl, filter, known)
    if (labelId === undefined || !value) return []
    const values = { name: intl.formatMessage({ id: labelId }), value }
    const id = 'admin/order-integrations.filters.condition'
    return [{ field, without, text: intl.formatMessage({ id }, values) }]
  })
