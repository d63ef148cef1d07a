import type { OrderInboxResolvers } from '../../__generated__/schema'
import { channelState } from '../../application/channels/channel-health'
import { alertsOf } from '../../application/channels/alerts'
import { confirmationsOf } from '../../application/orders/confirmations'
import { hadOrders } from '../../application/orders/had-orders'
import { assigneesOf, inboxIssues } from '../../application/causes/inbox-issues'
import { marketplaceReadings } from '../../application/reading/describe-reading'
import { volumeOf } from '../../application/channels/volume'
import { countDueToday, countMine } from '../../application/inbox/quick-counts'
import { dependenciesOf } from '../../context'
import { troubledFirst } from '../../domain/channels/channel-health'
import { countNewSince, latestArrival } from '../../domain/inbox/arrivals'
import { issueCursorOf, issuePageOf } from '../../domain/causes/issue-page'
import { parseCursor } from '../../domain/inbox/page'
import type { Result } from '../../lib/result'
import { allOrders, pageOfClosedOrders } from '../all-orders'
import { exportedPart } from '../exported-orders'
import { failuresKnownOf } from '../failures-known-of'
import { openOrders } from '../open-orders'
import { checkPage } from '../page-size'
import { toQueryError } from '../query-failure'
import { toConnection } from '../to-connection'
import { toIssueParents } from '../to-issue-parent'
import { lostFirst, toIssueSort } from '../to-sort'

const orNull = <Value>(read: Result<Value, unknown>): Value | null => (read.ok ? read.value : null)

export const OrderInbox = {
  timeZone: (_, _arguments, context) => {
    const { known, recent } = dependenciesOf(context).memory.settings
    return recent.wasEverRead ? known.timeZone : null
  },
  open: ({ overview }) => overview(),
  matching: ({ matching }) => matching(),
  dueToday: (inbox, _arguments, context) => countDueToday(dependenciesOf(context), inbox),
  // Null rather than an error: the orders themselves can be shown all the same.
  mine: async (inbox, _, context) => orNull(await countMine(dependenciesOf(context), inbox)),
  latestArrival: ({ rows }) => latestArrival(rows) ?? null,
  newSince: ({ rows }, { moment }) => {
    const since = Date.parse(moment)
    if (Number.isNaN(since)) {
      throw toQueryError({ kind: 'invalid-input', field: 'moment', reason: 'wrong-shape' })
    }
    return countNewSince(rows, new Date(since).toISOString())
  },
  orders: async (inbox, asked, context) => {
    const { filter } = inbox
    if (filter.closed === true) return pageOfClosedOrders(filter, asked, context)
    if (filter.openOnly === false) return allOrders(filter, asked, context)
    return openOrders(inbox, asked, context)
  },
  exported: exportedPart,
  reading: async (_, __, context) => orNull(await marketplaceReadings(dependenciesOf(context))),
  failuresKnown: (_, __, context) => failuresKnownOf(context),
  volume: (_, { days }, context) => {
    const volume = volumeOf(dependenciesOf(context), days)
    if (!volume.ok) throw toQueryError(volume.error)
    return volume.value
  },
  hadOrders: async ({ open }, _arguments, context) => {
    const had = await hadOrders(dependenciesOf(context), open.length)
    return had.ok ? had.value : null
  },
  confirmations: ({ open }, _, context) => confirmationsOf(dependenciesOf(context), open),
  channels: async (_, _arguments, context) => {
    const book = await channelState(dependenciesOf(context))
    if (!book.ok) throw toQueryError(book.error)
    return troubledFirst(Object.values(book.value.channels))
  },
  issues: async (inbox, { sort, first, after }, context) => {
    const order = sort ?? lostFirst
    const place = after == null ? undefined : parseCursor(after, order, 'issues')
    checkPage({ first, after, place })
    const issueSort = await toIssueSort(order, place, inbox)
    const { issues, snoozed } = await inboxIssues(inbox)
    const page = issuePageOf(issues, { first, after: place, sort: issueSort })
    const toParent = toIssueParents(inbox, context)
    const edges = page.issues.map((issue) => ({
      node: toParent(issue),
      cursor: issueCursorOf(issue, issueSort),
    }))
    return {
      ...toConnection(edges, page),
      snoozedCount: snoozed.length,
      snoozedOrders: snoozed.reduce((sum, { orderCount }) => sum + orderCount, 0),
    }
  },
  alerts: (inbox, _arguments, context) => alertsOf(dependenciesOf(context), inbox),
  assignees: (inbox) => assigneesOf(inbox),
} satisfies OrderInboxResolvers
