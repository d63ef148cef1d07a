import type { MutationResolvers } from '../../__generated__/schema'
import { withdrawIssueNote } from '../../application/causes/note-issues'
import { withdrawOrderNote } from '../../application/orders/note-orders'
import { dependenciesOf } from '../../context'
import { failure } from '../../lib/result'
import { toPayload } from '../to-payload'

const missing = failure({ kind: 'invalid-input', field: 'orderId', reason: 'missing' } as const)

export const withdrawNote: MutationResolvers['withdrawNote'] = async (_, { input }, context) => {
  const { orderId, issueId, noteId } = input
  const dependencies = dependenciesOf(context)
  if (orderId && !issueId) {
    return toPayload(await withdrawOrderNote(dependencies, { orderId, noteId }), context)
  }
  if (issueId && !orderId) {
    return toPayload(await withdrawIssueNote(dependencies, { issueId, noteId }), context)
  }
  return toPayload(missing, context)
}
