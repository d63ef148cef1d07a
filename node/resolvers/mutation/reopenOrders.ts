import type { MutationResolvers } from '../../__generated__/schema'
import * as work from '../../application/orders/work-on-orders'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'
import { toSelection } from '../to-selection'

export const reopenOrders: MutationResolvers['reopenOrders'] = async (_, { input }, context) => {
  const note = input.note ?? undefined
  return toPayload(
    await work.reopenOrders(dependenciesOf(context), toSelection(input.orders), {
      note,
      asOf: input.seenAt ?? undefined,
      replace: input.replace ?? undefined,
    }),
    context,
  )
}
