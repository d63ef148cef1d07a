import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fromRoot } from '../paths'

export const locales = ['en', 'pt', 'es'] as const
export const localeSchema = z.enum(locales)
export type Locale = z.infer<typeof localeSchema>

export const readLocale = (url: URL): Locale =>
  localeSchema.catch('en').parse(url.searchParams.get('locale'))

export type Messages = Readonly<Record<string, string>>

const messagesSchema = z.record(z.string())

/** Read at each request, so that a changed text shows after a reload. */
export const readMessages = (locale: Locale): Messages =>
  messagesSchema.parse(JSON.parse(readFileSync(fromRoot('messages', `${locale}.json`), 'utf8')))
