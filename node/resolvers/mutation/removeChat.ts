import type { MutationResolvers } from '../../__generated__/schema'
import * as chats from '../../application/settings/chats'
import { dependenciesOf } from '../../context'
import { settingsAnswer } from '../settings-answer'

export const removeChat: MutationResolvers['removeChat'] = async (_parent, { id }, context) =>
  settingsAnswer(await chats.removeChat(dependenciesOf(context), id), context)
