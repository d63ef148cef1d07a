import { spokenByData } from '../exceptions'
import { messageIdsOf } from '../navigation-texts'
import type { Project, Rule } from '../project'
import { textsOf } from '../text-shapes'

const toKebab = (code: string): string =>
  code
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_ ]/g, '-')

const toPattern = (shape: string): RegExp =>
  new RegExp(
    `^${shape
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('(.+)')}$`,
  )

interface Spoken {
  readonly words: ReadonlySet<string>
  readonly patterns: readonly RegExp[]
}

const spokenBy = (texts: readonly string[]): Spoken => ({
  words: new Set(texts.flatMap((text) => [text, toKebab(text)])),
  patterns: texts.filter((text) => /\*/.test(text) && /[a-z.]/.test(text)).map(toPattern),
})

/** True where a key is a text of the program, or is made of one whose open parts are texts of the program. */
const isSpoken = (key: string, spoken: Spoken): boolean =>
  spoken.words.has(key) ||
  spoken.patterns.some((pattern) => {
    const match = pattern.exec(key)
    return match !== null && match.slice(1).every((part) => isSpoken(part, spoken))
  })

const enumValue = /^\s+([A-Z][A-Z0-9_]+)$/gm

const enumValuesOf = ({ graphql }: Project): readonly string[] =>
  graphql.flatMap(({ text }) => [...text.matchAll(enumValue)].map(([, value]) => value ?? ''))

const textsBelow = ({ sources }: Project, folder: string): readonly string[] =>
  sources.filter(({ path }) => path.startsWith(folder)).flatMap(textsOf)

const everyMessageIsUsed: Rule = (project) => {
  const codes = enumValuesOf(project)
  const navigation = new Set(messageIdsOf(project.navigation))
  const speakers = ['node/', 'react/'].map((folder) =>
    spokenBy([...textsBelow(project, folder), ...codes]),
  )
  return Object.keys(project.messages.en)
    .filter((key) => !navigation.has(key))
    .filter((key) => !spokenByData.some(({ prefix }) => key.startsWith(prefix)))
    .filter((key) => !speakers.some((spoken) => isSpoken(key, spoken)))
    .map((key) => `messages/: nothing says ${key}. Remove it from all languages.`)
}

const appPrefix = /^admin\/[a-z-]+\./

const isPartOfKeys = (text: string, keys: readonly string[]): boolean =>
  keys.some((key) => key.startsWith(`${text.replace(/\.$/, '')}.`))

/** Keys that the service names without the app's prefix: an area of messages/, a cause, a part. */
const isServiceKey = (text: string, areas: ReadonlySet<string>): boolean =>
  /^[a-z-]+(\.[a-z0-9-]+){2,}$/.test(text) && areas.has(text.split('.')[0] ?? '')

const everyUsedMessageExists: Rule = (project) => {
  const keys = Object.keys(project.messages.en)
  const diagnosisKeys = keys
    .filter((key) => key.includes('.diagnosis.'))
    .map((key) => key.replace(/^.*?\.diagnosis\./, ''))
  const areas = new Set(diagnosisKeys.map((key) => key.split('.')[0] ?? ''))
  const lacks = (text: string, known: readonly string[]): boolean =>
    text.includes('*')
      ? !known.some((key) => toPattern(text).test(key))
      : !known.includes(text) && !isPartOfKeys(text, known)
  return project.sources.flatMap((source) =>
    textsOf(source)
      .filter((text) =>
        appPrefix.test(text)
          ? lacks(text, keys)
          : isServiceKey(text, areas) && lacks(text, diagnosisKeys),
      )
      .map((text) => `${source.path}: no message ${text} in messages/.`),
  )
}

export const messageUseRules = {
  everyMessageIsUsed,
  everyUsedMessageExists,
}
