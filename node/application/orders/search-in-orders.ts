import { z } from 'zod'

import type { Failure, UpstreamFailure } from '../../domain/failure'
import { filterRows } from '../../domain/inbox/filter'
import type { InboxFilter } from '../../domain/inbox/filter-input'
import { toOrdersQuery, type OrdersQuery } from '../../domain/inbox/orders-query'
import { readRecord } from '../../domain/inbox/read-record'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { isErased } from '../../domain/orders/erased'
import { keyOfOrder } from '../../domain/orders/id-forms'
import { toKeptId } from '../../domain/orders/order-key'
import { joinRecords, type OrderIntegrationRecord } from '../../domain/orders/record'
import type { SoughtId } from '../../domain/orders/sought-id'
import { createLimit } from '../../lib/limit'
import { allOf, failure, success, type Result } from '../../lib/result'
import {
  rowsPerPage,
  type ListedOrder,
  type OrderLister,
  type OrderListPage,
} from '../../ports/order-lister'
import { allAffiliates } from '../connectors/affiliates'
import { withLabels } from '../unknown-messages/labeled-templates'
import { findAllAnywhere } from './find-all-anywhere'
import type { AnywhereDependencies } from './find-anywhere'
import { toListedRecord } from './find-in-orders'

export type SearchInOrdersDependencies = AnywhereDependencies & { readonly lister: OrderLister }

export type OrdersRequest = {
  readonly filter: InboxFilter
  readonly first: number
  /** The cursor of a row of this search. */
  readonly after?: string
}

export type FoundInOrders = {
  readonly edges: readonly { readonly row: OrderIntegrationRow; readonly cursor: string }[]
  readonly hasNextPage: boolean
  readonly totalCount: number
  /** What came of the id that was searched for; undefined where none was. */
  readonly soughtId: SoughtId | undefined
}

const atOnce = 4

/** How many ids of a page one search of kept orders asks for: its query must fit into an address. */
const idsOfSearch = 20

/** Orders shows no older ones: https://developers.vtex.com/docs/api-reference/orders-api, read 2026-11-23. */
const keptInOrdersMs = 2 * 366 * 86_400_000

// Orders counts pages, which shift while orders come in, and reaches 3,000. The newest first and from the last one's moment
// on it reaches all of them, and none twice.
const placeSchema = z.object({
  until: z.string().datetime(),
  /** Those of that moment that were listed. */
  listed: z.array(z.string().max(120)).max(rowsPerPage),
  total: z.number().int().nonnegative(),
})

type Place = z.infer<typeof placeSchema>

const cursorOf = (place: Place): string =>
  Buffer.from(JSON.stringify(place), 'utf8').toString('base64url')

const parseCursor = (cursor: string): Place | undefined => {
  try {
    const body: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return placeSchema.safeParse(body).data
  } catch {
    return undefined
  }
}

/**
 * A page of all orders of the store, the newest first, as Orders has them, with what is kept of some. An exact id is looked
 * for among the kept ones too, which may be in no other place. A page costs a call for each marketplace.
 */
export const searchInOrders = async (
  dependencies: SearchInOrdersDependencies,
  { filter, first, after }: OrdersRequest,
): Promise<Result<FoundInOrders, Failure>> => {
  const query = toOrdersQuery(filter)
  if (!query.ok) return query
  const place = after === undefined ? undefined : parseCursor(after)
  if (after !== undefined && place === undefined) {
    return failure({ kind: 'invalid-input', field: 'after', reason: 'wrong-shape' })
  }
  const { search } = query.value
  if (search !== undefined) return searchById(dependencies, filter, search)
  return listOrders(dependencies, query.value, { first, place })
}

const searchById = async (
  dependencies: SearchInOrdersDependencies,
  { search: _, ...filter }: InboxFilter,
  id: string,
): Promise<Result<FoundInOrders, UpstreamFailure>> => {
  const sought = await findAllAnywhere(dependencies, id)
  if (!sought.ok) return sought
  const found = sought.value.orders.map(({ row }) => row)
  const rows = filterRows(found, filter)
  return success({
    edges: rows.map((row) => ({ row, cursor: '' })),
    hasNextPage: false,
    totalCount: rows.length,
    soughtId: sought.value.id,
  })
}

type Paging = { readonly first: number; readonly place: Place | undefined }

type Listed = { readonly affiliateId: string; readonly order: ListedOrder }

const listOrders = async (
  dependencies: SearchInOrdersDependencies,
  query: OrdersQuery,
  { first, place }: Paging,
): Promise<Result<FoundInOrders, UpstreamFailure>> => {
  const pages = await pagesOf(dependencies, query, { first, place })
  if (!pages.ok) return pages
  const before = place?.listed ?? []
  const all = pages.value
    .flatMap(({ affiliateId, page }) => page.orders.map((order) => ({ affiliateId, order })))
    .filter(({ order }) => order.createdAt !== place?.until || !before.includes(order.orderId))
    .sort(newestFirst)
  const taken = all.slice(0, first)
  const total = pages.value.reduce((sum, { page }) => sum + page.total, 0)
  const rows = await withKept(dependencies, taken)
  if (!rows.ok) return rows
  const totalCount = place?.total ?? total
  const labeled = await withLabels(dependencies, rows.value)
  return success({
    edges: labeled.map((row, index) => ({
      row,
      cursor: cursorOf({ ...placeAfter(taken.slice(0, index + 1), place), total: totalCount }),
    })),
    hasNextPage: total - before.length > taken.length,
    totalCount,
    soughtId: undefined,
  })
}

const newestFirst = ({ order: left }: Listed, { order: right }: Listed): number =>
  left.createdAt === right.createdAt
    ? left.orderId.localeCompare(right.orderId)
    : left.createdAt < right.createdAt
      ? 1
      : -1

const placeAfter = (taken: readonly Listed[], before: Place | undefined): Omit<Place, 'total'> => {
  const until = taken.at(-1)?.order.createdAt ?? ''
  const listed = taken.flatMap(({ order }) => (order.createdAt === until ? [order.orderId] : []))
  return { until, listed: [...(before?.until === until ? before.listed : []), ...listed] }
}

type MarketplacePage = { readonly affiliateId: string; readonly page: OrderListPage }

const pagesOf = async (
  dependencies: SearchInOrdersDependencies,
  { affiliateIds, states, created }: OrdersQuery,
  { first, place }: Paging,
): Promise<Result<readonly MarketplacePage[], UpstreamFailure>> => {
  const { lister, clock } = dependencies
  const marketplaces = await allAffiliates(dependencies)
  if (!marketplaces.ok) return marketplaces
  const wanted = marketplaces.value.filter(
    ({ id }) => affiliateIds.length === 0 || affiliateIds.includes(id),
  )
  const now = Date.parse(clock.now())
  const range = {
    createdFrom: created.from ?? new Date(now - keptInOrdersMs).toISOString(),
    createdTo:
      place?.until ?? new Date(created.to ? Date.parse(created.to) - 1 : now).toISOString(),
  }
  const rows = Math.min(rowsPerPage, first + (place?.listed.length ?? 0))
  const limit = createLimit(atOnce)
  const pages = await Promise.all(
    wanted.map(({ id: affiliateId }) =>
      limit(async (): Promise<Result<MarketplacePage, UpstreamFailure>> => {
        const query = { affiliateId, ...range, page: 1, states, newestFirst: true, rows }
        const page = await lister.list(query)
        return page.ok ? success({ affiliateId, page: page.value }) : page
      }),
    ),
  )
  // A list without one of the marketplaces would look as if it had no orders.
  return allOf(pages)
}

/** Each row as Orders lists it, joined with what is kept of its order. */
const withKept = async (
  { orderIntegrations, clock, memory }: SearchInOrdersDependencies,
  listed: readonly Listed[],
): Promise<Result<readonly OrderIntegrationRow[], UpstreamFailure>> => {
  const at = clock.now()
  const told = listed.map(({ affiliateId, order }) => {
    const named = { affiliateId, marketplaceOrderId: order.marketplaceOrderId ?? order.orderId }
    return toListedRecord(keyOfOrder(order, new Set([affiliateId])) ?? named, order, at)
  })
  const kept = new Map<string, OrderIntegrationRecord>()
  for (let from = 0; from < told.length; from += idsOfSearch) {
    const ids = told
      .slice(from, from + idsOfSearch)
      .map(({ marketplaceOrderId }) => marketplaceOrderId)
    const found = await orderIntegrations.findAll(ids)
    if (!found.ok) return found
    for (const { row, record } of found.value) {
      if (!isErased(row)) kept.set(toKeptId(row), record)
    }
  }
  const reading = { ...memory.settings.rules, now: at }
  return success(
    told.map((record) => {
      const known = kept.get(toKeptId(record))
      return readRecord(known ? joinRecords(known, record) : record, reading).row
    }),
  )
}
