import type { MutationResolvers } from '../../__generated__/schema'
import * as cancellations from '../../application/cancellations/confirm-cancellation'
import { dependenciesOf } from '../../context'
import { toCancellationPayload } from '../to-cancellation-payload'

export const stopCancellation: MutationResolvers['stopCancellation'] = async (_, { id }, context) =>
  toCancellationPayload(await cancellations.stopCancellation(dependenciesOf(context), id), context)
