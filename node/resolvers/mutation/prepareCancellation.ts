import type { MutationResolvers } from '../../__generated__/schema'
import * as cancellations from '../../application/cancellations/prepare-cancellation'
import { dependenciesOf } from '../../context'
import { success } from '../../lib/result'
import { toCancellationPayload } from '../to-cancellation-payload'
import { toSelection } from '../to-selection'

export const prepareCancellation: MutationResolvers['prepareCancellation'] = async (
  _,
  { input },
  context,
) => {
  const orders = toSelection(input.orders)
  const kind = input.kind ?? undefined
  const prepared = await cancellations.prepareCancellation(dependenciesOf(context), {
    orders,
    kind,
  })
  if (!prepared.ok) return toCancellationPayload(prepared, context)
  const { cancellation, unknownIds } = prepared.value
  return toCancellationPayload(success(cancellation), context, unknownIds)
}
