import type { MutationResolvers } from '../../__generated__/schema'
import * as cancellations from '../../application/cancellations/confirm-cancellation'
import { dependenciesOf } from '../../context'
import { toCancellationPayload } from '../to-cancellation-payload'

export const confirmCancellation: MutationResolvers['confirmCancellation'] = async (
  _,
  { input: { id, count, reason } },
  context,
) => {
  const confirming = { id, count, reason: reason ?? undefined }
  const confirmed = await cancellations.confirmCancellation(dependenciesOf(context), confirming)
  return toCancellationPayload(confirmed, context)
}
