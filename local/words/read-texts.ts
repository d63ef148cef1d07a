import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parse, visit } from 'graphql'
import { fromRoot } from '../paths'
import type { Text } from './check-words'

const prefix = 'admin/order-integrations.'

const readCatalogue = (name: string): readonly (readonly [string, unknown])[] => {
  const messages: unknown = JSON.parse(readFileSync(fromRoot('messages', `${name}.json`), 'utf8'))
  return Object.entries(messages ?? {}).map(([key, text]) => [key.replace(prefix, ''), text])
}

/** What translators are told of each message. */
export const readNoteTexts = (): readonly Text[] =>
  readCatalogue('context').map(([key, text]) => ({ language: 'en', key, text: String(text) }))

/** Every message in three languages, by its key without the app's prefix. */
export const readMessageTexts = (): readonly Text[] =>
  (['en', 'pt', 'es'] as const).flatMap((language) =>
    readCatalogue(language).map(([key, text]) => ({ language, key, text: String(text) })),
  )

const docsOf = { en: 'docs', pt: 'docs/pt', es: 'docs/es' } as const

/** What stands in a page as somebody else wrote it: messages of VTEX, addresses, names in code. */
const quoted = /```[\s\S]*?```|`[^`\n]*`|\]\([^)]*\)|https?:\S+/g

/** A paragraph, a heading, an element of a list or a row of a table, each on one line. */
const blocksOf = (page: string): readonly string[] =>
  page
    .replace(quoted, ' ')
    .split(/\n\s*\n|\n(?=\s*(?:[-*#|>]|\d+\.) ?)/)
    .map((block) => block.replace(/^[\s>#*-]+|^\s*\d+\. /, '').replace(/\s+/g, ' '))
    .filter((block) => block !== '')

/** The pages of `docs/` in three languages, block by block, without what they quote. */
export const readDocTexts = (): readonly Text[] =>
  (['en', 'pt', 'es'] as const).flatMap((language) => {
    const folder = fromRoot(docsOf[language])
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) =>
        blocksOf(readFileSync(join(folder, name), 'utf8')).map((text) => ({
          language,
          key: join(docsOf[language], name),
          text,
        })),
      )
  })

const storeLocales = { en: 'en-US', pt: 'pt-BR', es: 'es-AR' } as const

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What the App Store shows in three languages, without addresses; and the terms. */
export const readStoreTexts = (): readonly Text[] =>
  (['en', 'pt', 'es'] as const).flatMap((language) => {
    const page = `public/metadata/messages/${storeLocales[language]}.json`
    const terms = `public/metadata/licenses/${storeLocales[language]}.md`
    return [
      ...textsIn(JSON.parse(readFileSync(fromRoot(page), 'utf8'))).map((text) => ({
        language,
        key: page,
        text: text.replace(quoted, ' '),
      })),
      ...blocksOf(readFileSync(fromRoot(terms), 'utf8')).map((text) => ({
        language,
        key: terms,
        text,
      })),
    ]
  })

const schemaFiles = (): readonly string[] => [
  'graphql/schema.graphql',
  ...readdirSync(fromRoot('graphql/types')).map((name) => join('graphql/types', name)),
]

/** What the GraphQL schema says of its types and fields; names in code are no words. */
export const readSchemaTexts = (): readonly Text[] =>
  schemaFiles().flatMap((key) => {
    const texts: Text[] = []
    visit(parse(readFileSync(fromRoot(key), 'utf8')), {
      enter: (node) => {
        if (!('description' in node) || node.description === undefined) return
        const text = node.description.value.replace(quoted, ' ').replace(/\s+/g, ' ')
        texts.push({ language: 'en', key, text })
      },
    })
    return texts
  })
