import type { QueryResolvers } from '../../__generated__/schema'
import { storedSettings } from '../../application/settings/current-settings'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const chatAddress: QueryResolvers['chatAddress'] = async (_parent, { id }, context) => {
  const settings = await storedSettings(dependenciesOf(context))
  if (!settings.ok) throw toQueryError(settings.error)
  return settings.value.chats.find((chat) => chat.id === id)?.url
}
