import type { MutationResolvers } from '../../__generated__/schema'
import * as shared from '../../application/inbox/shared-views'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const shareSavedView: MutationResolvers['shareSavedView'] = async (_, { id }, context) =>
  toPayload(await shared.shareSavedView(dependenciesOf(context), id), context)
