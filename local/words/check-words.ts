import { forms } from './message-form'
import type { Language, Words } from './word-table'

export interface Text {
  readonly language: Language
  /** Where it stands: a message's key or a page. */
  readonly key: string
  readonly text: string
}

/** Names of values and choices are no words: {heard} is never read. */
const spokenOf = (text: string): string =>
  text.replace(/(?<=select, |plural, |\} )[\w=]+ \{/g, '{').replace(/\{\w+(?=[},])(, \w+,?)?/g, '{')

export const unusedWords = (texts: readonly Text[], { unused }: Words): readonly string[] =>
  texts.flatMap(({ language, key, text }) =>
    unused
      .filter((each) => each.language === language && each.pattern.test(spokenOf(text)))
      .map(({ pattern, instead }) => {
        const [found = ''] = pattern.exec(spokenOf(text)) ?? []
        return `${language} ${key}: not “${found.trim()}” but ${instead}.`
      }),
  )

const plainly = ({ source }: RegExp): string => source.replace(/\(\?<?!\[[^\]]*\]\)/g, '')

export const missingTerms = (texts: readonly Text[], { terms }: Words): readonly string[] => {
  const english = new Map(
    texts.flatMap(({ language, key, text }) => (language === 'en' ? [[key, text]] : [])),
  )
  return texts.flatMap(({ language, key, text }) =>
    terms
      .filter(
        (term) => term.en.test(spokenOf(english.get(key) ?? '')) && !term[language].test(text),
      )

      .map(
        (term) =>
          `${language} ${key}: lacks /${plainly(term[language])}/, as English says /${plainly(term.en)}/.`,
      ),
  )
}

export const brokenForms = (texts: readonly Text[]): readonly string[] =>
  texts.flatMap(({ language, key, text }) =>
    forms
      .filter((form) => form.breaks(text, language))
      .map((form) => `${language} ${key}: ${form.why}.`),
  )
