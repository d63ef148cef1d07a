import type { MutationResolvers } from '../../__generated__/schema'
import * as work from '../../application/orders/work-on-orders'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'
import { toSelection } from '../to-selection'

export const assignOrders: MutationResolvers['assignOrders'] = async (_, { input }, context) =>
  toPayload(
    await work.assignOrders(dependenciesOf(context), toSelection(input.orders), {
      assignee: input.assignee ?? undefined,
      asOf: input.seenAt ?? undefined,
      replace: input.replace ?? undefined,
    }),
    context,
  )
