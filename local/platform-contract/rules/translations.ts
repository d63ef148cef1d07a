import type { Rule, Source } from '../project'

const languages = ['pt', 'es'] as const

const isOriginal = ({ path }: Source): boolean => /^docs\/[^/]+\.md$/.test(path)

const inLanguage = (path: string, language: string): string =>
  path.replace('docs/', `docs/${language}/`)

/** Each page in each language, so that no link of a translation ends in English. */
const docsAreTranslated: Rule = ({ docs }) =>
  docs.filter(isOriginal).flatMap(({ path }) =>
    languages
      .map((language) => inLanguage(path, language))
      .filter((translated) => !docs.some((page) => page.path === translated))
      .map((translated) => `Translate ${path} to ${translated}.`),
  )

interface Section {
  readonly level: number
  readonly title: string
  /** Elements of its lists, and rows of its tables. */
  readonly items: number
  readonly rows: number
  readonly paragraphs: number
}

const count = (lines: readonly string[], pattern: RegExp): number =>
  lines.filter((line) => pattern.test(line)).length

/** The parts of a page, whatever its language; what stands in a block of code is one paragraph. */
const sectionsOf = ({ text }: Source): readonly Section[] =>
  `\n${text.replace(/```[\s\S]*?```/g, 'code')}`.split(/\n(?=#+ )/).map((part) => {
    const [heading = '', ...lines] = part.split('\n')
    return {
      level: heading.replace(/[^#].*$/, '').length,
      title: heading.replace(/^#+ /, ''),
      items: count(lines, /^\s*([-*]|\d+\.) /),
      rows: count(lines, /^\|/),
      paragraphs: count(lines, /^[^\s|#\-*\d]|^[*_]{1,2}\S/),
    }
  })

const kinds = ['items', 'rows', 'paragraphs'] as const

const differences = (original: Source, translated: Source): readonly string[] => {
  const wanted = sectionsOf(original)
  const found = sectionsOf(translated)
  const levels = (sections: readonly Section[]) => sections.map(({ level }) => level).join()
  if (levels(wanted) !== levels(found)) {
    return [
      `${translated.path}: has ${found.length - 1} headings, ${original.path} has ${wanted.length - 1}, or of other levels.`,
    ]
  }
  return wanted.flatMap((section, index) =>
    kinds
      .filter((kind) => found[index]?.[kind] !== section[kind])
      .map(
        (kind) =>
          `${translated.path}: “${found[index]?.title}” has ${found[index]?.[kind]} ${kind}, “${section.title}” of ${original.path} has ${section[kind]}.`,
      ),
  )
}

/** What one language says of an app, the others say too. */
const translationsHaveTheSameParts: Rule = ({ docs }) =>
  docs
    .filter(isOriginal)
    .flatMap((original) =>
      languages.flatMap((language) =>
        docs
          .filter(({ path }) => path === inLanguage(original.path, language))
          .flatMap((translated) => differences(original, translated)),
      ),
    )

export const translationRules = { docsAreTranslated, translationsHaveTheSameParts }
