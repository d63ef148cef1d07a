import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { errorTypeTraits, rules } from '../../node/domain/error-types/error-types'
import { toKebab } from '../../node/lib/to-kebab'
import { fromRoot } from '../paths'

// What the service knows of each error type and says about it, on one page: a changed sentence, code or actor shows as a
// difference there.

const namespace = 'admin/order-integrations'

type Texts = Readonly<Record<string, string>>

const textsIn = (language: string): Texts =>
  z
    .record(z.string())
    .parse(JSON.parse(readFileSync(fromRoot('messages', `${language}.json`), 'utf8')))

const inline = (text: string): string => text.replace(/\s+/g, ' ').replace(/([|<>*_`])/g, '\\$1')

type RulesOfType = typeof rules

const codesOf = (ofType: RulesOfType): readonly string[] =>
  [
    ...new Set(ofType.flatMap(({ codes, generalCodes }) => [...codes, ...generalCodes.keys()])),
  ].sort()

const actorText = (actor: unknown): string =>
  typeof actor === 'string' ? actor : 'depends on what the message names'

const sharedText = (sharedBy: readonly (readonly string[])[]): string =>
  sharedBy
    .map((names) => (names.length === 0 ? 'all of the store' : names.join(' and ')))
    .join(', else ')

const sentences = (name: string, texts: Texts): readonly string[] => {
  const prefix = `${namespace}.diagnosis.${toKebab(name)}.`
  return Object.entries(texts)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => `- ${key.slice(prefix.length)}: ${inline(text)}`)
}

const section = (name: string, languages: readonly Texts[]): readonly string[] => {
  const traits = Object.entries(errorTypeTraits).find(([type]) => type === name)?.[1]
  if (traits === undefined) throw new Error(`${name} is missing in error-types.ts`)
  const ofType = rules.filter(({ errorType }) => errorType === name)
  const codes = codesOf(ofType)
  const labels = languages.map((texts) => texts[`${namespace}.error-type.${toKebab(name)}`])
  return [
    '',
    `## ${name}`,
    '',
    `- Names: ${labels.join(' · ')}`,
    `- Rules: ${ofType.length}; codes: ${codes.length === 0 ? 'none' : codes.map((code) => `\`${code}\``).join(', ')}`,
    `- A message alone says: ${traits.implies ?? 'no state'}`,
    `- Who fixes it: ${actorText(traits.actor)}`,
    `- Orders of one cause share: ${sharedText(traits.sharedBy)}`,
    '',
    ...sentences(name, languages[0] ?? {}),
  ]
}

/** contributing/error-types.md: every error type as the code and the texts have it. */
export const errorTypesPage = (names: readonly string[]): string => {
  const languages = ['en', 'pt', 'es'].map(textsIn)
  return [
    '# Error types',
    '',
    'Made by `npm run generate` from `graphql/`, `node/domain/error-types/` and `messages/`. Do not edit: [add an error type](add-an-error-type.md) says where.',
    ...names.flatMap((name) => section(name, languages)),
    '',
  ].join('\n')
}
