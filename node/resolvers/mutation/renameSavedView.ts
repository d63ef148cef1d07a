import type { MutationResolvers } from '../../__generated__/schema'
import * as views from '../../application/inbox/shared-views'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const renameSavedView: MutationResolvers['renameSavedView'] = async (_, wanted, context) =>
  toPayload(await views.renameView(dependenciesOf(context), wanted), context)
