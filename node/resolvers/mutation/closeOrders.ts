import type { MutationResolvers } from '../../__generated__/schema'
import * as work from '../../application/orders/work-on-orders'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'
import { toSelection } from '../to-selection'

export const closeOrders: MutationResolvers['closeOrders'] = async (_, { input }, context) => {
  const note = input.note ?? undefined
  return toPayload(
    await work.closeOrders(dependenciesOf(context), toSelection(input.orders), {
      reason: input.reason,
      note,
      asOf: input.seenAt ?? undefined,
      replace: input.replace ?? undefined,
    }),
    context,
  )
}
