import { readFileSync } from 'node:fs'
import { fromRoot } from '../paths'

// The tables of contributing/words-people-read.md, which a translator reads and these checks hold.

const languages = ['en', 'pt', 'es'] as const
export type Language = (typeof languages)[number]

export interface Unused {
  readonly language: Language
  readonly pattern: RegExp
  readonly instead: string
}

/** What each language calls a thing. */
export type Term = Readonly<Record<Language, RegExp>>

export interface Words {
  readonly unused: readonly Unused[]
  readonly terms: readonly Term[]
}

const rowsUnder = (text: string, heading: string): readonly (readonly string[])[] => {
  const [, rest = ''] = text.split(`\n## ${heading}\n`)
  const [section = ''] = rest.split('\n## ')
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .replaceAll('\\|', '\0')
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\0', '|')),
    )
}

// A word ends where no letter follows, accented ones too, which \b does not know.
const withLetters = (source: string): string =>
  source.replace(/^\\b/, '(?<![\\p{L}\\d])').replace(/\\b$/, '(?![\\p{L}\\d])')

const toPattern = (cell: string): RegExp =>
  new RegExp(withLetters(cell.replace(/^`+ ?| ?`+$/g, '')), 'iu')

const isLanguage = (cell: string): cell is Language => languages.some((each) => each === cell)

export const parseWords = (text: string): Words => ({
  unused: rowsUnder(text, 'Not used').flatMap(([language = '', not = '', instead = '']) =>
    isLanguage(language) ? [{ language, pattern: toPattern(not), instead }] : [],
  ),
  terms: rowsUnder(text, 'Words of the trade').map(([en = '', pt = '', es = '']) => ({
    en: toPattern(en),
    pt: toPattern(pt),
    es: toPattern(es),
  })),
})

export const readWords = (): Words =>
  parseWords(readFileSync(fromRoot('contributing', 'words-people-read.md'), 'utf8'))
