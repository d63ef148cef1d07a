import { LRUCache } from 'lru-cache'

import { filterRows, filterSteps } from '../../domain/inbox/filter'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import type { RowFilter } from '../../domain/inbox/row-filter'
import { RowIndex } from '../../domain/inbox/row-index'
import { inSlices } from '../../lib/in-slices'

type Rows = readonly OrderIntegrationRow[]

/** Of fewer rows, looking at all of them takes a millisecond or two. */
const worthAnIndex = 5_000

const askedOnce = new WeakSet<Rows>()
const indexes = new WeakMap<Rows, Promise<RowIndex>>()

/** A page asks for its counts, its rows and the next page of one filter, and asks again every few seconds. */
const mostFilters = 4
const matches = new WeakMap<Rows, LRUCache<string, Promise<Rows>>>()

/**
 * The rows of a list that match a filter, in the order of the list: the same array as long as none of the list's rows
 * changes, so that what is counted over them is counted once.
 */
export const matchingRows = (rows: Rows, filter: RowFilter): Promise<Rows> => {
  const ofList = matches.get(rows) ?? new LRUCache<string, Promise<Rows>>({ max: mostFilters })
  matches.set(rows, ofList)
  const name = JSON.stringify(filter)
  const known = ofList.get(name)
  if (known !== undefined) return known
  const matching = findMatching(rows, filter)
  ofList.set(name, matching)
  return matching
}

/**
 * A long list that is asked a second time before one of its rows changes gets an index: making it takes as long as looking
 * at all rows a few times.
 */
const findMatching = async (rows: Rows, filter: RowFilter): Promise<Rows> => {
  if (rows.length < worthAnIndex) return filterRows(rows, filter)
  const known = indexes.get(rows)
  if (known !== undefined) return inSlices((await known).filterSteps(filter))
  if (!askedOnce.has(rows)) {
    askedOnce.add(rows)
    return inSlices(filterSteps(rows, filter))
  }
  const making = inSlices(RowIndex.steps(rows))
  indexes.set(rows, making)
  return inSlices((await making).filterSteps(filter))
}
