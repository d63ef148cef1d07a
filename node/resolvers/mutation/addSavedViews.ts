import type { MutationResolvers } from '../../__generated__/schema'
import { addViews } from '../../application/inbox/shared-views'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const addSavedViews: MutationResolvers['addSavedViews'] = async (_, { views }, context) =>
  toPayload(await addViews(dependenciesOf(context), views), context)
