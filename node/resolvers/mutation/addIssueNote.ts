import type { MutationResolvers } from '../../__generated__/schema'
import * as issues from '../../application/causes/note-issues'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const addIssueNote: MutationResolvers['addIssueNote'] = async (_, { input }, context) =>
  toPayload(await issues.addIssueNote(dependenciesOf(context), input), context)
