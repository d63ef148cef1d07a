import type { MutationResolvers } from '../../__generated__/schema'
import * as work from '../../application/orders/work-on-orders'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'
import { toSelection } from '../to-selection'

export const setReason: MutationResolvers['setReason'] = async (_, { input }, context) => {
  const note = input.note ?? undefined
  return toPayload(
    await work.setReason(dependenciesOf(context), toSelection(input.orders), {
      errorType: input.errorType ?? undefined,
      note,
      asOf: input.seenAt ?? undefined,
      replace: input.replace ?? undefined,
    }),
    context,
  )
}
