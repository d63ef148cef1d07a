import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { fromRoot } from '../paths'
import { brokenForms, missingTerms, unusedWords } from './check-words'
import {
  readDocTexts,
  readMessageTexts,
  readNoteTexts,
  readSchemaTexts,
  readStoreTexts,
} from './read-texts'
import { readWords } from './word-table'

const words = readWords()
const messages = readMessageTexts()

describe('the words of the messages', () => {
  it('are those of the trade, not those that are not used', () => {
    expect(unusedWords(messages, words)).toEqual([])
  })

  it('are what VTEX calls a thing in each language', () => {
    expect(missingTerms(messages, words)).toEqual([])
  })

  it('have one form', () => {
    expect(brokenForms(messages)).toEqual([])
  })
})

describe('the words of the pages for merchants', () => {
  const pages = readDocTexts()

  it('are those of the trade, not those that are not used', () => {
    expect(unusedWords(pages, words)).toEqual([])
  })

  it('have one form; a page has no values to put in place of a limit', () => {
    expect(brokenForms(pages).filter((found) => !found.includes('a limit is a value'))).toEqual([])
  })

  it('are there in three languages, page by page', () => {
    const pagesIn = (folder: string) => [
      ...new Set(pages.flatMap(({ key }) => (dirname(key) === folder ? basename(key) : []))),
    ]

    expect(pagesIn('docs/pt')).toEqual(pagesIn('docs'))
    expect(pagesIn('docs/es')).toEqual(pagesIn('docs'))
  })
})

describe('the pages for merchants name a thing as the app does', () => {
  const folders = { en: 'docs', pt: 'docs/pt', es: 'docs/es' } as const
  const languages = ['en', 'pt', 'es'] as const
  const wordOf = (language: string, key: string) =>
    messages.find((each) => each.language === language && each.key === key)?.text ?? key
  const readPage = (language: (typeof languages)[number], page: string) =>
    readFileSync(fromRoot(folders[language], `${page}.md`), 'utf8')

  it.each([
    'cause.standing-surging',
    'header.state-too-little-history',
    'status.unconfirmed',
    'error-type.unclassified',
  ])('the state %s', (key) => {
    const missing = languages.filter(
      (language) =>
        !readPage(language, 'README')
          .toLowerCase()
          .includes(`_${wordOf(language, key).toLowerCase()}_`),
    )

    expect(missing).toEqual([])
  })

  it.each(languages)('the causes, and what each says first, in %s', (language) => {
    const rows = [
      ...readPage(language, 'README').matchAll(
        /^\| \[([^\]]+)\]\(\S+\/([\w-]+)\)\s*\| (.*?)\s*\|$/gm,
      ),
    ]
    const wrong = rows.flatMap(([, name = '', page = '', short = '']) => {
      const shown = readPage(language, page).match(/: _(.+)_\.\n/)?.[1] ?? ''
      const title = wordOf(language, `diagnosis.${page}.any.title`)
      const isNamed = name === wordOf(language, `error-type.${page}`)
      return isNamed && (shown !== title || short === `${title}.`) ? [] : [`${page}: ${short}`]
    })

    expect(rows.length).toBeGreaterThan(20)
    expect(wrong).toEqual([])
  })
})

it('the words of the App Store, and of the terms, are those of the trade', () => {
  expect(unusedWords(readStoreTexts(), words)).toEqual([])
})

it('the words of the API, and of the notes for translators, are those of the trade', () => {
  expect(unusedWords([...readSchemaTexts(), ...readNoteTexts()], words)).toEqual([])
})

it('every value that a message prints has a name in an exported file', () => {
  const folder = fromRoot('node/domain/diagnosis/fixtures')
  const golden = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const names = new Set(
    golden.flatMap((text) =>
      [...text.matchAll(/"name": "([A-Za-z]+)",\s+"value"/g)].map(([, name = '']) => name),
    ),
  )
  // How a message was read, which is exported in words.
  names.delete('cause')
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const labels = new Set(messages.map(({ key }) => key))

  expect(names.size).toBeGreaterThan(10)
  expect([...names].filter((name) => !labels.has(`export.fact-${kebab(name)}`))).toEqual([])
})
