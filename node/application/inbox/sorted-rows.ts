import type { OrderIntegrationRow } from '../../domain/inbox/row'
import type { RowSort } from '../../domain/inbox/sort'
import { sortedRowSteps } from '../../domain/inbox/sorted-part'
import { inSlices } from '../../lib/in-slices'

type Rows = readonly OrderIntegrationRow[]

type Sorted = { readonly by: string; readonly rows: Promise<Rows> }

/** The last order of each list: a file is read in one. */
const known = new WeakMap<Rows, Sorted>()

/** What an order depends on. */
const nameOf = (sort: RowSort): string => {
  const { field, direction } = sort
  if (sort.field !== 'RANK') return JSON.stringify([field, direction])
  const { bounds, typical } = sort.ranking
  const { now, tomorrow, lateToday, handlingMs } = bounds
  return JSON.stringify([field, direction, typical, now, tomorrow, lateToday, [...handlingMs]])
}

/** Rows in an order, sorted once for as long as the list lives: the parts of a file are all cut out of it. */
export const sortedRows = (rows: Rows, sort: RowSort): Promise<Rows> => {
  const by = nameOf(sort)
  const before = known.get(rows)
  if (before?.by === by) return before.rows
  const sorting = inSlices(sortedRowSteps(rows, sort))
  known.set(rows, { by, rows: sorting })
  return sorting
}
