import type { MutationResolvers } from '../../__generated__/schema'
import * as views from '../../application/inbox/shared-views'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const deleteSavedView: MutationResolvers['deleteSavedView'] = async (_, { id }, context) =>
  toPayload(await views.deleteView(dependenciesOf(context), id), context)
