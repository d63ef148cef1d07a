import type {
  ErrorType,
  IntegrationStatus,
  OrderIntegrationFilter,
  OrderIntegrationSort,
} from '../__generated__/operations'
import { errorTypes, statuses, toKebab } from '../ui/labels'
import { latestFirst, parseSort, toSortQuery } from './list-sort'

/** What the list shows: all of it stands in the address, so that it can be reloaded and shared. */
export interface ListView {
  readonly search: string
  readonly statuses: readonly IntegrationStatus[]
  readonly errorTypes: readonly ErrorType[]
  readonly sort: OrderIntegrationSort
  /** Counted from 1. */
  readonly page: number
  /** Cursors of the pages gone through, the current page's last. Cursors lead forward only. */
  readonly trail: readonly string[]
}

type Query = Readonly<Record<string, string | undefined>>

export const PAGE_SIZE = 25
// Keeps the address short enough for every proxy; from further on, "previous" leads to the first page.
const LONGEST_TRAIL = 12

export const firstView: ListView = {
  search: '',
  statuses: [],
  errorTypes: [],
  sort: latestFirst,
  page: 1,
  trail: [],
}

export function parseListView(query: Query): ListView {
  const trail = split(query.after)
  const page = Number(query.page)
  const pageIsSound = trail.length > 0 && Number.isInteger(page) && page > trail.length
  return {
    search: query.search ?? '',
    statuses: parseCodes(query.status, statuses),
    errorTypes: parseCodes(query['error-type'], errorTypes),
    sort: parseSort(query.sort, query.direction),
    page: pageIsSound ? page : trail.length + 1,
    trail,
  }
}

/** Leaves out what is as it starts; undefined tells the platform to drop the name from the address. */
export function toQuery(view: ListView) {
  const { search, statuses: chosen, errorTypes: types, sort, page, trail } = view
  return {
    search: search || undefined,
    status: chosen.map(toKebab).join(',') || undefined,
    'error-type': types.map(toKebab).join(',') || undefined,
    ...toSortQuery(sort),
    page: page > 1 ? String(page) : undefined,
    after: trail.join(',') || undefined,
  }
}

export function toFilter({
  search,
  statuses: chosen,
  errorTypes: types,
}: ListView): OrderIntegrationFilter {
  return {
    ...(search && { search }),
    ...(chosen.length > 0 && { statuses: chosen }),
    ...(types.length > 0 && { errorTypes: types }),
  }
}

/** Another question has another answer, whose pages are not those of the one before. */
export function askAnew(view: ListView, change: Partial<ListView>): ListView {
  return { ...view, ...change, page: 1, trail: [] }
}

/** Without its filters, sorted as it was. */
export const unfiltered = ({ sort }: ListView): ListView => ({ ...firstView, sort })

export function nextPage(view: ListView, endCursor: string): ListView {
  return { ...view, page: view.page + 1, trail: [...view.trail, endCursor].slice(-LONGEST_TRAIL) }
}

export function previousPage(view: ListView): ListView {
  const trail = view.trail.slice(0, -1)
  return trail.length === 0 ? { ...view, page: 1, trail } : { ...view, page: view.page - 1, trail }
}

export const currentCursor = ({ trail }: ListView) => trail[trail.length - 1]

export const isFiltered = (view: ListView) => Object.keys(toFilter(view)).length > 0

const split = (text: string | undefined) => (text ? text.split(',') : [])

function parseCodes<Code extends string>(text: string | undefined, codes: readonly Code[]): Code[] {
  const named = split(text)
  return codes.filter((code) => named.includes(toKebab(code)))
}
