import { randomBytes } from 'node:crypto'

import { parseChatAddress } from '../../domain/outbox/chat-address'
import type { Failure } from '../../domain/failure'
import { mostChats, type AccountSettings, type Chat } from '../../domain/settings/account-settings'
import { failure, success, type Result } from '../../lib/result'
import type { SettingsDependencies } from './current-settings'
import { updateSettings } from './save-settings'

export type NewChat = { readonly name: string; readonly url: string }

const longestName = 60

const invalid = (field: string, reason: 'missing' | 'too-long' | 'taken' | 'too-many') =>
  failure<Failure>({ kind: 'invalid-input', field, reason })

/** The name by which people know it; no other chat has it. */
const nameProblem = (
  name: string,
  { chats }: AccountSettings,
): Result<never, Failure> | undefined => {
  if (name === '') return invalid('name', 'missing')
  if (name.length > longestName) return invalid('name', 'too-long')
  const isTaken = chats.some((chat) => chat.name.toLowerCase() === name.toLowerCase())
  return isTaken ? invalid('name', 'taken') : undefined
}

/** Tells a chat from now on, too. */
export const addChat = async (
  dependencies: SettingsDependencies,
  input: NewChat,
): Promise<Result<Chat, Failure>> => {
  const name = input.name.trim()
  const address = parseChatAddress(input.url)
  if (!address.ok) return address
  const { service, url } = address.value
  const chat: Chat = {
    id: randomBytes(6).toString('hex'),
    name,
    service,
    url: url.href,
    createdAt: dependencies.clock.now(),
  }
  const saved = await updateSettings(dependencies, (settings) => {
    // Asked again after a write whose answer was lost.
    if (settings.chats.some(({ id }) => id === chat.id)) return success(settings)
    if (settings.chats.some((known) => known.url === chat.url)) return invalid('url', 'taken')
    if (settings.chats.length >= mostChats) return invalid('url', 'too-many')
    return nameProblem(name, settings) ?? success({ ...settings, chats: [...settings.chats, chat] })
  })
  return saved.ok ? success(chat) : saved
}

/** Tells a chat no longer. One that is gone already is a success. */
export const removeChat = (dependencies: SettingsDependencies, id: string) =>
  updateSettings(dependencies, (settings) =>
    success({ ...settings, chats: settings.chats.filter((chat) => chat.id !== id) }),
  )
