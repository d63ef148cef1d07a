import type { MutationResolvers } from '../../__generated__/schema'
import * as checks from '../../application/checks/check-orders'
import { dependenciesOf } from '../../context'
import { success } from '../../lib/result'
import { toPayload } from '../to-payload'

export const checkOrders: MutationResolvers['checkOrders'] = async (_, { input }, context) => {
  const { ids, issueId, filter, after } = input
  const run = await checks.checkOrders(dependenciesOf(context), {
    ids: ids ?? undefined,
    issueId: issueId ?? undefined,
    filter: filter ?? undefined,
    after: after ?? undefined,
  })
  if (!run.ok) return toPayload(run, context)
  const { orders, remaining } = run.value
  return toPayload(
    success({
      remaining,
      after: run.value.after ?? null,
      orders: orders.map(({ id, marketplaceOrderId, kept, check, reported, row }) => ({
        id,
        marketplaceOrderId,
        kept,
        value: row.order.value ?? null,
        check: { check, reported, row },
      })),
    }),
    context,
  )
}
