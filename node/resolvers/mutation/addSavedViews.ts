import type { MutationResolvers } from '../../__generated__/schema'
import * as saved from '../../application/inbox/saved-views'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const addSavedViews: MutationResolvers['addSavedViews'] = async (_, { views }, context) =>
  toPayload(await saved.addSavedViews(dependenciesOf(context), views), context)
