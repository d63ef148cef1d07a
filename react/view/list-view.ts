import type { CauseSort } from './cause-sort'
import { causeSorts } from './cause-sort'
import type { OrderFilter, Query } from './order-filter'
import { changeFilter, isFiltering, noFilter, parseFilter, toFilterQuery } from './order-filter'
import type { OrderSort } from './order-sort'
import { orderSorts, sortOfAll } from './order-sort'
import { readIds, writeIds } from './pasted-address'

/** What the page shows: all of it stands in the address, so that it can be reloaded and shared. */
export interface ListView {
  readonly filter: OrderFilter
  /** Ids that a person pasted: then the list says of each of them what is known, whatever the filter. */
  readonly pasted: readonly string[]
  /** The same orders one by one, or by what has to be corrected. */
  readonly by: 'orders' | 'causes'
  /** Of orders one by one. The address holds the sort of what is shown; the other is then as it starts. */
  readonly sort: OrderSort
  readonly causeSort: CauseSort
  /** Counted from 1. */
  readonly page: number
  /** Cursors of the pages gone through, the current page's last. Cursors lead forward only. */
  readonly trail: readonly string[]
}

export const PAGE_SIZE = 25
// Keeps the address short enough for every proxy; from further on, "previous" leads to the first page.
const LONGEST_TRAIL = 12

export const firstView: ListView = {
  filter: noFilter,
  pasted: [],
  by: 'orders',
  sort: orderSorts.start,
  causeSort: causeSorts.start,
  page: 1,
  trail: [],
}

export function parseListView(query: Query): ListView {
  const trail = query.after ? query.after.split(',') : []
  const page = Number(query.page)
  const pageIsSound = trail.length > 0 && Number.isInteger(page) && page > trail.length
  const byCause = query.view === 'causes'
  const sorting = [query.sort, query.direction] as const
  return {
    filter: parseFilter(query),
    pasted: readIds(query.ids),
    by: byCause ? 'causes' : 'orders',
    sort: byCause ? orderSorts.start : orderSorts.parse(...sorting),
    causeSort: byCause ? causeSorts.parse(...sorting) : causeSorts.start,
    page: pageIsSound ? page : trail.length + 1,
    trail,
  }
}

/** Leaves out what is as it starts; undefined tells the platform to drop the name from the address. */
export function toQuery({ filter, pasted, by, sort, causeSort, page, trail }: ListView) {
  return {
    ...toFilterQuery(filter),
    ids: writeIds(pasted),
    view: by === 'causes' ? by : undefined,
    ...(by === 'causes' ? causeSorts.toQuery(causeSort) : orderSorts.toQuery(sort)),
    page: page > 1 ? String(page) : undefined,
    after: trail.join(',') || undefined,
  }
}

/** Another question has another answer, whose pages are not those of the one before. */
export function askAnew(view: ListView, change: Partial<Omit<ListView, 'page' | 'trail'>>) {
  return { ...view, ...change, page: 1, trail: [] }
}

/** The same list of other orders. Pasted ids are a list of their own. */
export const narrowed = (view: ListView, change: Partial<OrderFilter>): ListView =>
  askAnew(view, { filter: changeFilter(view.filter, change), pasted: [] })

/** What is known of these ids, whatever narrowed the list before. */
export const ofPasted = (view: ListView, pasted: readonly string[]): ListView =>
  askAnew(view, { filter: noFilter, pasted, by: 'orders' })

/** Without its filters, otherwise as it was. */
export const unfiltered = (view: ListView): ListView =>
  askAnew(view, { filter: noFilter, pasted: [] })

export function nextPage(view: ListView, endCursor: string): ListView {
  return { ...view, page: view.page + 1, trail: [...view.trail, endCursor].slice(-LONGEST_TRAIL) }
}

export function previousPage(view: ListView): ListView {
  const trail = view.trail.slice(0, -1)
  return trail.length === 0 ? { ...view, page: 1, trail } : { ...view, page: view.page - 1, trail }
}

export const currentCursor = ({ trail }: ListView) => trail[trail.length - 1]

/** The sort that the list has: all orders are not sorted by what only open ones are. */
export const sortOf = ({ filter, sort }: ListView): OrderSort =>
  filter.all ? sortOfAll(sort) : sort

export const isFiltered = ({ filter }: ListView) => isFiltering(filter)
