import type { ErrorType } from '../diagnosis/diagnosis'
import type { IntegrationStatus } from '../order-integration/order-integration-status'
import type { OrderIntegrationRow } from './row'

export type RowFilter = {
  readonly search?: string
  readonly statuses: readonly IntegrationStatus[]
  readonly errorTypes: readonly ErrorType[]
}

const normalizeId = (id: string): string => id.trim().toLowerCase()

const contains = (id: string, search: string): boolean => id.toLowerCase().includes(search)

/** The id of a row holds its affiliate and its marketplace order id: most searches end at the first look. */
const matchesSearch = (row: OrderIntegrationRow, search: string): boolean =>
  contains(row.id, search) ||
  (row.orderId !== undefined && contains(row.orderId, search)) ||
  row.alternateIds.some((id) => contains(id, search))

const allows = <Value>(allowed: readonly Value[], value: Value | undefined): boolean =>
  allowed.length === 0 || (value !== undefined && allowed.includes(value))

/** The rows that satisfy every condition, in the order they came. */
export const filterRows = (
  rows: readonly OrderIntegrationRow[],
  filter: RowFilter,
): readonly OrderIntegrationRow[] => {
  const search = normalizeId(filter.search ?? '')
  return rows.filter(
    (row) =>
      allows(filter.statuses, row.status) &&
      allows(filter.errorTypes, row.errorType) &&
      (search === '' || matchesSearch(row, search)),
  )
}

/** Most recently reported first; equal times are ordered by id, so that pages never overlap. */
export const newestFirst = (left: OrderIntegrationRow, right: OrderIntegrationRow): number => {
  if (left.lastSeenAt !== right.lastSeenAt) return left.lastSeenAt < right.lastSeenAt ? 1 : -1
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0
}

export type Count<Value> = { readonly value: Value; readonly count: number }

const countBy = <Value>(values: readonly (Value | undefined)[]): readonly Count<Value>[] => {
  const counts = new Map<Value, number>()
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort(
      (left, right) =>
        right.count - left.count || String(left.value).localeCompare(String(right.value)),
    )
}

export type Overview = {
  readonly total: number
  readonly byStatus: readonly Count<IntegrationStatus>[]
  readonly byErrorType: readonly Count<ErrorType>[]
}

/** Exact counts over the rows given, the most frequent first. */
export const overviewOf = (rows: readonly OrderIntegrationRow[]): Overview => ({
  total: rows.length,
  byStatus: countBy(rows.map((row) => row.status)),
  byErrorType: countBy(rows.map((row) => row.errorType)),
})
