import type { SearchablePage } from './find-pages'
import { toWords } from './find-pages'
import type { Locale, Messages } from './locale'
import { locales } from './locale'
import type { Navigation } from './navigation'
import { toMenu } from './navigation'
import { shellTexts } from './texts'

export type MessagesOf = (locale: Locale) => Messages

interface Place {
  readonly path: string
  readonly trail: readonly string[]
}

const placesOf = (navigation: Navigation, locale: Locale, messages: Messages): readonly Place[] =>
  toMenu(navigation, messages).flatMap(({ section, groups }) =>
    groups.flatMap(({ label, items }) =>
      items.map((item) => ({
        path: item.path,
        trail: [shellTexts[locale].sections[section] ?? section, label, item.label],
      })),
    ),
  )

const keywordIdsOf = (navigation: Navigation, path: string): readonly string[] =>
  navigation
    .filter((block) => block.subSectionItems.some((item) => item.path === path))
    .flatMap((block) => [
      block.searchKeyWordsHelpers,
      ...block.subSectionItems
        .filter((item) => item.path === path)
        .map(({ searchKeyWordsHelpers }) => searchKeyWordsHelpers),
    ])
    .filter((id) => id !== undefined)

/** The menu's pages, each found by the words of all languages: people mix them. */
export const createSearchIndex = (
  navigation: Navigation,
  locale: Locale,
  messagesOf: MessagesOf,
): readonly SearchablePage[] => {
  const everywhere = locales.flatMap((each) => placesOf(navigation, each, messagesOf(each)))
  return placesOf(navigation, locale, messagesOf(locale)).map(({ path, trail }) => {
    const trails = everywhere.filter((place) => place.path === path).flatMap((place) => place.trail)
    const keywords = keywordIdsOf(navigation, path).flatMap((id) =>
      locales.map((each) => messagesOf(each)[id] ?? ''),
    )
    return { path, trail, words: [...new Set([...trails, ...keywords].flatMap(toWords))] }
  })
}
