import type { MutationResolvers } from '../../__generated__/schema'
import * as templates from '../../application/unknown-messages/forget-template'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const forgetTemplate: MutationResolvers['forgetTemplate'] = async (
  _,
  { template },
  context,
) => toPayload(await templates.forgetTemplate(dependenciesOf(context), template), context)
