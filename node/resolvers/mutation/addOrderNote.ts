import type { MutationResolvers } from '../../__generated__/schema'
import * as notes from '../../application/orders/note-orders'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const addOrderNote: MutationResolvers['addOrderNote'] = async (_, { input }, context) =>
  toPayload(await notes.addOrderNote(dependenciesOf(context), input), context)
