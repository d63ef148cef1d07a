import type { UpstreamFailure } from '../../domain/failure'
import type { Window } from '../../domain/reading/progress'
import { success, type Result } from '../../lib/result'
import {
  mostPages,
  rowsPerPage,
  type ListedOrder,
  type OrderListQuery,
  type OrderLister,
} from '../../ports/order-lister'
import type { CallAllowance } from './call-allowance'

export type Listing =
  | { readonly kind: 'whole'; readonly orders: readonly ListedOrder[] }
  | ListedPart
  /** More orders than a query can reach, in a window that can be made shorter. */
  | { readonly kind: 'too-many' }

/** The oldest of a window; none where the allowance had ended before. */
export type ListedPart = {
  readonly kind: 'part'
  readonly orders: readonly ListedOrder[]
  /** Why there are no more of them, where the calls were not all taken. */
  readonly endedBy?: UpstreamFailure
}

export type ListWindow = {
  readonly lister: OrderLister
  readonly allowance: CallAllowance
  readonly query: Omit<OrderListQuery, 'page' | 'createdFrom' | 'createdTo'>
  readonly window: Window
  /**
   * A window no longer than this is halved here rather than given back as too many. `part-will-do`: the oldest of too
   * many are taken instead.
   */
  readonly shortestMs: number | 'part-will-do'
}

const reachable = mostPages * rowsPerPage

const shortestHalfMs = 1_000

/**
 * Lists every order of a window, page by page, under the documented caps. What was listed before the calls ended, or
 * before a page failed, is not lost.
 */
export const listWindow = async (
  listing: ListWindow,
): Promise<Result<Listing, UpstreamFailure>> => {
  const { allowance, window, shortestMs } = listing
  const partWillDo = shortestMs === 'part-will-do'
  const lengthMs = Date.parse(window.to) - Date.parse(window.from)
  const orders: ListedOrder[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    if (!allowance.take()) return success({ kind: 'part', orders })
    const listed = await listPage(listing, page)
    if (!listed.ok) return orders.length === 0 ? listed : endedPart(orders, listed.error)
    const { total } = listed.value
    if (total > reachable && !partWillDo && lengthMs > shortestHalfMs) {
      return lengthMs > shortestMs ? success({ kind: 'too-many' }) : listHalves(listing)
    }
    orders.push(...listed.value.orders)
    const isLast = page * rowsPerPage >= total || listed.value.orders.length === 0
    if (isLast) return success({ kind: 'whole', orders })
  }
  return success({ kind: partWillDo ? 'part' : 'whole', orders })
}

/** A page; once more where it is empty although orders should stand on it: what is passed over is not listed again. */
const listPage = async ({ lister, allowance, query, window }: ListWindow, page: number) => {
  const asked = { ...query, createdFrom: window.from, createdTo: window.to, page }
  const listed = await lister.list(asked)
  const isEmpty =
    listed.ok && listed.value.orders.length === 0 && (page - 1) * rowsPerPage < listed.value.total
  return isEmpty && allowance.take() ? lister.list(asked) : listed
}

const endedPart = (orders: readonly ListedOrder[], endedBy: UpstreamFailure) =>
  success({ kind: 'part', orders, endedBy } as const)

const listHalves = async (listing: ListWindow): Promise<Result<Listing, UpstreamFailure>> => {
  const { from, to } = listing.window
  const middle = Math.floor((Date.parse(from) + Date.parse(to)) / 2)
  const first = await listWindow({
    ...listing,
    window: { from, to: new Date(middle).toISOString() },
  })
  if (!first.ok || first.value.kind !== 'whole') return first
  const second = await listWindow({
    ...listing,
    window: { from: new Date(middle + 1).toISOString(), to },
  })
  if (!second.ok) return endedPart(first.value.orders, second.error)
  if (second.value.kind === 'too-many') return second
  return success({ ...second.value, orders: [...first.value.orders, ...second.value.orders] })
}
