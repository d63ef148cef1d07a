// What the search bar finds. Runs in the browser; the list of pages comes with the document.

export interface SearchablePage {
  readonly path: string
  /** Where it stands in the menu, in the reader's language. */
  readonly trail: readonly string[]
  /** The words that find it, in every language. */
  readonly words: readonly string[]
}

/** Upper and lower case, and with or without accents, are the same. */
export const toWords = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The pages for which each typed word begins one of theirs. */
export const findPages = (
  pages: readonly SearchablePage[],
  typed: string,
): readonly SearchablePage[] => {
  const wanted = toWords(typed)
  if (wanted.length === 0) return []
  return pages.filter(({ words }) =>
    wanted.every((beginning) => words.some((word) => word.startsWith(beginning))),
  )
}
