import type { OrderInboxResolvers } from '../../__generated__/schema'
import { cursorOf, pageOf, parseCursor } from '../../domain/inbox/page'
import { toQueryError } from '../query-failure'
import { toOrderIntegration } from '../to-order-integration'

const mostRows = 100

export const OrderInbox = {
  open: ({ overview }) => ({
    total: overview.total,
    byStatus: overview.byStatus.map(({ value, count }) => ({ status: value, count })),
    byErrorType: overview.byErrorType.map(({ value, count }) => ({ errorType: value, count })),
  }),
  orders: ({ rows }, { first, after }, context) => {
    const place = after ? parseCursor(after) : undefined
    if (after && place === undefined) {
      throw toQueryError({ kind: 'invalid-input', field: 'after', reason: 'wrong-shape' })
    }
    if (first < 1 || first > mostRows) {
      throw toQueryError({ kind: 'invalid-input', field: 'first', reason: 'wrong-shape' })
    }
    const page = pageOf(rows, { first, after: place })
    const edges = page.rows.map((row) => ({
      node: toOrderIntegration(row, context),
      cursor: cursorOf(row),
    }))
    return {
      nodes: edges.map(({ node }) => node),
      edges,
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
      totalCount: page.totalCount,
    }
  },
} satisfies OrderInboxResolvers
