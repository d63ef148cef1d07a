import type { OrderInboxOrdersArgs } from '../__generated__/schema'
import type { Inbox } from '../application/inbox/open-inbox'
import type { Context } from '../context'
import { bandGroupSteps } from '../domain/inbox/band-groups'
import { cursorOf, pageSteps, parseCursor } from '../domain/inbox/page'
import { inSlices } from '../lib/in-slices'
import { checkPage } from './page-size'
import { toConnection } from './to-connection'
import { toOrderIntegration } from './to-order-integration'
import { lostFirst, toRowSort } from './to-sort'

type Page = Pick<OrderInboxOrdersArgs, 'sort' | 'after'> & { readonly first: number }

/** A page of the open orders that match. */
export const openOrders = async (inbox: Inbox, { sort, first, after }: Page, context: Context) => {
  const { rows } = inbox
  const order = sort ?? lostFirst
  const place = after == null ? undefined : parseCursor(after, order)
  checkPage({ first, after, place })
  const rowSort = await toRowSort(order, place, inbox)
  const page = await inSlices(pageSteps(rows, { first, after: place, sort: rowSort }))
  const edges = page.rows.map((row) => ({
    node: toOrderIntegration(row, context),
    cursor: cursorOf(row, rowSort),
  }))
  return {
    ...toConnection(edges, page),
    window: null,
    soughtId: inbox.soughtId ?? null,
    groups: () =>
      rowSort.field === 'RANK' ? inSlices(bandGroupSteps(rows, rowSort.ranking.bounds)) : [],
  }
}
