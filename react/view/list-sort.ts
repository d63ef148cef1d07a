import type {
  OrderIntegrationSort,
  OrderIntegrationSortField,
  SortDirection,
} from '../__generated__/operations'
import type { TableSort } from '../ui'
import { toKebab } from '../ui/labels'

interface SortRule {
  /** The column that shows it. */
  readonly column: string
  /** The direction worth reading first: what is most urgent, newest or most at stake on top. */
  readonly first: SortDirection
}

const rules: Record<OrderIntegrationSortField, SortRule> = {
  // No column shows it.
  RANK: { column: 'rank', first: 'ASCENDING' },
  LAST_PROCESSED: { column: 'status', first: 'DESCENDING' },
  SHIP_BY: { column: 'ship-by', first: 'ASCENDING' },
  VALUE: { column: 'value', first: 'DESCENDING' },
  MARKETPLACE_ORDER_ID: { column: 'order', first: 'ASCENDING' },
}

const fields = Object.keys(rules) as OrderIntegrationSortField[]

const directions = { ASCENDING: 'ascending', DESCENDING: 'descending' } as const

export const lostFirst: OrderIntegrationSort = { field: 'RANK', direction: 'ASCENDING' }

const firstSort = (field: OrderIntegrationSortField): OrderIntegrationSort => ({
  field,
  direction: rules[field].first,
})

const turned = ({ field, direction }: OrderIntegrationSort): OrderIntegrationSort => ({
  field,
  direction: direction === 'ASCENDING' ? 'DESCENDING' : 'ASCENDING',
})

/** All that can be chosen from, the way worth reading first before its opposite. */
export const everySort: readonly OrderIntegrationSort[] = fields
  .map(firstSort)
  .reduce<OrderIntegrationSort[]>((all, sort) => [...all, sort, turned(sort)], [])

/** What all orders can be sorted by, besides the open ones. */
const fieldsOfAll: readonly OrderIntegrationSortField[] = ['LAST_PROCESSED', 'MARKETPLACE_ORDER_ID']

export const sortsOfAll: readonly OrderIntegrationSort[] = everySort.filter(({ field }) =>
  fieldsOfAll.includes(field),
)

/** The same sort, or the newest first where all orders cannot be sorted so. */
export const sortOfAll = (sort: OrderIntegrationSort): OrderIntegrationSort =>
  fieldsOfAll.includes(sort.field) ? sort : firstSort('LAST_PROCESSED')

export const sortLabelId = ({ field, direction }: OrderIntegrationSort) =>
  `admin/order-integrations.page.sort-${toKebab(field)}-${toKebab(direction)}`

export const toTableSort = ({ field, direction }: OrderIntegrationSort): TableSort => ({
  column: rules[field].column,
  direction: directions[direction],
})

const fieldOf = (column: string) => fields.find((field) => rules[field].column === column)

/** Undefined for a column that cannot be sorted by. */
export function firstDirection(column: string): TableSort['direction'] | undefined {
  const field = fieldOf(column)
  return field && directions[rules[field].first]
}

/** A column that is sorted by already turns around. */
export function sortByColumn(column: string, current: OrderIntegrationSort): OrderIntegrationSort {
  const field = fieldOf(column)
  if (field === current.field) return turned(current)
  return field ? firstSort(field) : current
}

export function parseSort(
  field: string | undefined,
  direction: string | undefined,
): OrderIntegrationSort {
  const known = fields.find((one) => toKebab(one) === field)
  if (known === undefined) return lostFirst
  const asked = everySort.find(
    (sort) => sort.field === known && toKebab(sort.direction) === direction,
  )
  return asked ?? firstSort(known)
}

/** Says no more than is needed to come back to the same sort. */
export function toSortQuery(sort: OrderIntegrationSort) {
  const isFirst = rules[sort.field].first === sort.direction
  const isDefault = isFirst && sort.field === lostFirst.field
  return {
    sort: isDefault ? undefined : toKebab(sort.field),
    direction: isFirst ? undefined : toKebab(sort.direction),
  }
}
