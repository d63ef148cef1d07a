import type { MutationResolvers } from '../../__generated__/schema'
import * as erasing from '../../application/privacy/erase-order'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const eraseOrder: MutationResolvers['eraseOrder'] = async (_, { id }, context) =>
  toPayload(await erasing.eraseOrder(dependenciesOf(context), id), context)
