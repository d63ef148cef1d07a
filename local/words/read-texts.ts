import { readFileSync } from 'node:fs'
import { fromRoot } from '../paths'
import type { Text } from './check-words'

const prefix = 'admin/order-integrations.'

/** Every message in three languages, by its key without the app's prefix. */
export const readMessageTexts = (): readonly Text[] =>
  (['en', 'pt', 'es'] as const).flatMap((language) => {
    const messages: unknown = JSON.parse(
      readFileSync(fromRoot('messages', `${language}.json`), 'utf8'),
    )
    return Object.entries(messages ?? {}).map(([key, text]) => ({
      language,
      key: key.replace(prefix, ''),
      text: String(text),
    }))
  })
