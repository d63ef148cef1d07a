import type { MutationResolvers } from '../../__generated__/schema'
import * as saved from '../../application/inbox/saved-views'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const renameSavedView: MutationResolvers['renameSavedView'] = async (_, wanted, context) =>
  toPayload(await saved.renameSavedView(dependenciesOf(context), wanted), context)
