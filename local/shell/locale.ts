import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { readCookies } from '../gateway/cookies'
import { fromRoot } from '../paths'
import { localeCookie } from './locale-cookie'

export const locales = ['en', 'pt', 'es'] as const
export const localeSchema = z.enum(locales)
export type Locale = z.infer<typeof localeSchema>

/** What the address asks for, else what the person chose before, else English. */
export const readLocale = (request: IncomingMessage, url: URL): Locale =>
  localeSchema
    .catch(localeSchema.catch('en').parse(readCookies(request).get(localeCookie)))
    .parse(url.searchParams.get('locale'))

export type Messages = Readonly<Record<string, string>>

const messagesSchema = z.record(z.string())

/** Read at each request, so that a changed text shows after a reload. */
export const readMessages = (locale: Locale): Messages =>
  messagesSchema.parse(JSON.parse(readFileSync(fromRoot('messages', `${locale}.json`), 'utf8')))

export const withLocale = (url: URL, locale: Locale): string => {
  const search = new URLSearchParams(url.search)
  search.set('locale', locale)
  return `${url.pathname}?${search.toString()}`
}
