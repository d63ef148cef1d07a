import type { MutationResolvers } from '../../__generated__/schema'
import * as saved from '../../application/inbox/saved-views'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const deleteSavedView: MutationResolvers['deleteSavedView'] = async (_, { id }, context) =>
  toPayload(await saved.deleteSavedView(dependenciesOf(context), id), context)
