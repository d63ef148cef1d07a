import { filterRows } from '../../domain/inbox/filter'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import type { RowFilter } from '../../domain/inbox/row-filter'
import { RowIndex } from '../../domain/inbox/row-index'
import { inSlices } from '../../lib/in-slices'

type Rows = readonly OrderIntegrationRow[]

/** Of fewer rows, looking at all of them takes a millisecond or two. */
const worthAnIndex = 5_000

const askedOnce = new WeakSet<Rows>()
const indexes = new WeakMap<Rows, Promise<RowIndex>>()

/**
 * The rows of a list that match a filter, in the order of the list. A long list that is asked a second time before one of
 * its rows changes gets an index: making it takes as long as looking at all rows a few times.
 */
export const matchingRows = async (rows: Rows, filter: RowFilter): Promise<Rows> => {
  if (rows.length < worthAnIndex) return filterRows(rows, filter)
  const known = indexes.get(rows)
  if (known !== undefined) return (await known).filter(filter)
  if (!askedOnce.has(rows)) {
    askedOnce.add(rows)
    return filterRows(rows, filter)
  }
  const making = inSlices(RowIndex.steps(rows))
  indexes.set(rows, making)
  return (await making).filter(filter)
}
