import type { MutationResolvers } from '../../__generated__/schema'
import * as cancellations from '../../application/cancellations/verify-cancellation'
import { dependenciesOf } from '../../context'
import { toCancellationPayload } from '../to-cancellation-payload'

export const verifyCancellation: MutationResolvers['verifyCancellation'] = async (
  _,
  { id },
  context,
) =>
  toCancellationPayload(
    await cancellations.verifyCancellation(dependenciesOf(context), id),
    context,
  )
