import type { MutationResolvers } from '../../__generated__/schema'
import * as cancellations from '../../application/cancellations/cancel-next'
import { dependenciesOf } from '../../context'
import { toCancellationPayload } from '../to-cancellation-payload'

export const cancelNext: MutationResolvers['cancelNext'] = async (_, { id }, context) =>
  toCancellationPayload(await cancellations.cancelNext(dependenciesOf(context), id), context)
