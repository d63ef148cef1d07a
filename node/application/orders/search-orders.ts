import { z } from 'zod'

import type { Failure, UpstreamFailure } from '../../domain/failure'
import type { InboxFilter } from '../../domain/inbox/filter-input'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { isErased } from '../../domain/orders/erased'
import type { RowSort } from '../../domain/inbox/sort'
import { toStoredFilter, toStoredSort } from '../../domain/inbox/stored-filter'
import { reachableRows } from '../../domain/inbox/stored-search'
import { failure, success, type Result } from '../../lib/result'
import { mostRows, type OrderIntegrationStore } from '../../ports/order-integration-store'
import type { OpenSet } from '../inbox/open-set'
import { withLabels, type LabelDependencies } from '../unknown-messages/labeled-templates'

export type SearchDependencies = LabelDependencies & {
  readonly orderIntegrations: OrderIntegrationStore
  readonly memory: { readonly openSet: OpenSet }
}

export type SearchRequest = {
  readonly filter: InboxFilter
  readonly sort?: { readonly field: RowSort['field']; readonly direction: RowSort['direction'] }
  readonly first: number
  /** The cursor of a row of this search. */
  readonly after?: string
}

/** How far a search reaches. */
export type SearchWindow = {
  readonly reachable: number
  /** When a source last spoke of the last order that can be reached; undefined where all of them can. One more call. */
  readonly lastProcessedAt: () => Promise<Result<string | undefined, UpstreamFailure>>
}

export type FoundOrders = {
  readonly edges: readonly { readonly row: OrderIntegrationRow; readonly cursor: string }[]
  readonly hasNextPage: boolean
  readonly totalCount: number
  readonly window: SearchWindow
}

// The store's search has no place to go on from but a count: an order that is written meanwhile may be seen twice.
const cursorSchema = z.object({ searched: z.number().int().min(1).max(reachableRows) })

const cursorOf = (searched: number): string =>
  Buffer.from(JSON.stringify({ searched }), 'utf8').toString('base64url')

const parseCursor = (cursor: string): number | undefined => {
  try {
    const body: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return cursorSchema.safeParse(body).data?.searched
  } catch {
    return undefined
  }
}

/** A page of kept orders, such as those that somebody closed, from the search index: one call. */
export const searchOrders = async (
  dependencies: SearchDependencies,
  { filter, sort, first, after }: SearchRequest,
): Promise<Result<FoundOrders, Failure>> => {
  const stored = toStoredFilter(filter)
  if (!stored.ok) return stored
  const storedSort = toStoredSort(sort)
  if (!storedSort.ok) return storedSort
  const from = after === undefined ? 0 : parseCursor(after)
  if (from === undefined) {
    return failure({ kind: 'invalid-input', field: 'after', reason: 'wrong-shape' })
  }
  const { orderIntegrations } = dependencies
  const to = Math.min(from + first, reachableRows)
  // One more than wanted tells whether there are more: the total may be too small.
  const end = Math.min(to + 1, from + mostRows, reachableRows)
  const range = { sort: storedSort.value, from, to: end }
  const found = await orderIntegrations.page(stored.value, range)
  if (!found.ok) return found
  const rows = await withLabels(
    dependencies,
    found.value.rows.slice(0, to - from).map(({ row }) => row),
  )
  // The index lags: what was opened again a moment ago is still found among the closed ones.
  const isGone = (row: OrderIntegrationRow): boolean =>
    isErased(row) || (filter.closed === true && dependencies.memory.openSet.isOpen(row.id))
  const total = found.value.total - rows.filter(isGone).length
  const reachable = Math.min(total, reachableRows)
  const last = { sort: storedSort.value, from: reachableRows - 1, to: reachableRows }
  return success({
    edges: rows
      .map((row, index) => ({ row, cursor: cursorOf(from + index + 1) }))
      .filter(({ row }) => !isGone(row)),
    hasNextPage: to < reachableRows && found.value.isFull,
    totalCount: total,
    window: {
      reachable,
      lastProcessedAt: async () => {
        if (total <= reachableRows) return success(undefined)
        const page = await orderIntegrations.page(stored.value, last)
        return page.ok ? success(page.value.rows[0]?.row.lastSeenAt) : page
      },
    },
  })
}
