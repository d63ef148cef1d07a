import type { MutationResolvers } from '../../__generated__/schema'
import { sendTestMessage as sendTest } from '../../application/outbox/send-test-message'
import { dependenciesOf } from '../../context'
import { createLocalizer } from '../../texts/localize'
import { toPayload } from '../to-payload'

export const sendTestMessage: MutationResolvers['sendTestMessage'] = async (
  _parent,
  { chat: id },
  context,
) => {
  const sent = await sendTest(dependenciesOf(context), id)
  if (!sent.ok) return toPayload(sent, context)
  const { chat, result } = sent.value
  if (result.ok || result.error.kind !== 'upstream') return toPayload(result, context)
  // It was the chat that was asked, not VTEX.
  const message = createLocalizer(context.vtex.locale).chat(chat.service, result.error)
  return { ok: null, error: { code: 'UPSTREAM', message, field: null } }
}
