import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { fromRoot } from '../paths'
import { brokenForms, missingTerms, unusedWords } from './check-words'
import { readDocTexts, readMessageTexts, readNoteTexts, readSchemaTexts } from './read-texts'
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
