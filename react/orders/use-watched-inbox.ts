import { useMemo } from 'react'

import type { OrderInboxQueryVariables } from '../__generated__/operations'
import { useNewOrders } from '../api/use-new-orders'
import type { OrderInbox } from '../api/use-order-inbox'
import { useOrderInbox } from '../api/use-order-inbox'
import { useOrdersByIds } from '../api/use-orders-by-ids'
import { usePoll } from '../api/use-poll'
import type { ListView } from '../view/list-view'
import { askAnew, currentCursor, isFiltered, PAGE_SIZE, sortOf } from '../view/list-view'
import { isOfOrders, toServiceFilter } from '../view/order-filter'
import { inOrder } from './pasted/pasted-groups'

const noIds: readonly string[] = []

const FIRST_ORDER_POLL_MS = 15_000

/** What is partly loaded or cannot be told is not an account in which nothing has begun. */
const hasNotBegun = ({ hadOrders, partial, open }: OrderInbox) =>
  hadOrders === false && !partial && open.total === 0

/** Of pasted ids the list says what is known, whatever the inbox holds. */
export const isOfPasted = ({ pasted, by }: ListView) => pasted.length > 0 && by === 'orders'

function toQuestion(view: ListView): OrderInboxQueryVariables {
  const common = {
    filter: toServiceFilter(view.filter),
    sort: isOfOrders(view.filter) ? undefined : sortOf(view),
    ofOrders: isOfOrders(view.filter),
    ofCause: view.filter.issueId !== undefined,
  }
  const after = currentCursor(view)
  return view.by === 'orders'
    ? { ...common, byCause: false, first: isOfPasted(view) ? 1 : PAGE_SIZE, after }
    : // By cause only the count of orders is shown.
      { ...common, byCause: true, first: 1, causeSort: view.causeSort, afterCause: after }
}

/** An order or a cause. */
interface Row {
  readonly id: string
}

/** What the view asks for, watched: whether nothing has begun yet, and what came since it was asked. */
export function useWatchedInbox(view: ListView, show: (view: ListView) => void) {
  const asked = useOrderInbox(toQuestion(view))
  const { inbox, outdated, retry } = asked
  const isNew = inbox !== undefined && !isFiltered(view) && hasNotBegun(inbox)
  usePoll(retry, isNew ? FIRST_ORDER_POLL_MS : undefined)
  // A list that is incomplete or out of date asks anew by itself.
  const isWatched = !isNew && !outdated && !inbox?.partial && !view.filter.all
  const news = useNewOrders(toServiceFilter(view.filter), isWatched ? inbox : undefined)
  const showNew = () => (view.page > 1 ? show(askAnew(view, {})) : retry())
  // While the other view's answer stands, this one has no rows yet: not even the one that the causes ask orders for.
  const answer = inbox && (view.by === 'causes') === Boolean(inbox.causes) ? inbox : undefined
  const rows: readonly Row[] | undefined =
    view.by === 'causes' ? answer?.causes?.nodes : answer?.orders.nodes
  return { ...asked, answer, rows, isNew, news, showNew }
}

/** The rows that can be worked on, with what a person looked up among them. */
export function useRows(view: ListView, watched: ReturnType<typeof useWatchedInbox>) {
  const answered = useOrdersByIds(isOfPasted(view) ? view.pasted : noIds, {
    inbox: watched.inbox,
    isUnfinished: Boolean(watched.inbox?.partial || watched.inbox?.stale),
  })
  const found = useMemo(
    () => answered.orders && inOrder(answered.orders).flatMap(({ order }) => order ?? []),
    [answered.orders],
  )
  const orders = isOfPasted(view) ? found : watched.inbox?.orders.nodes
  const rows: readonly Row[] | undefined = isOfPasted(view) ? found : watched.rows
  return { answered, orders, rows, ids: rows?.map(({ id }) => id) }
}
