import type { MutationResolvers } from '../../__generated__/schema'
import * as templates from '../../application/unknown-messages/teach-template'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const teachTemplate: MutationResolvers['teachTemplate'] = async (_, teaching, context) =>
  toPayload(await templates.teachTemplate(dependenciesOf(context), teaching), context)
