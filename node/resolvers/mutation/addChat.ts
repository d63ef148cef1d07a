import type { MutationResolvers } from '../../__generated__/schema'
import * as chats from '../../application/settings/chats'
import { dependenciesOf } from '../../context'
import { toChats } from '../to-chats'
import { toPayload } from '../to-payload'

export const addChat: MutationResolvers['addChat'] = async (_parent, { input }, context) => {
  const added = await chats.addChat(dependenciesOf(context), input)
  const [chat] = added.ok ? toChats([added.value], context) : []
  return added.ok ? { ok: chat, error: null } : toPayload(added, context)
}
