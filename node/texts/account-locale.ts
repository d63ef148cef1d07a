import type { Language } from '../domain/guidance/links'

// How an account writes numbers and dates. react/ui/account-locale.ts is the page's half and must stay in step: both
// stand on one page, and a test on either side holds the same table.

/** English where a locale is of another language. */
export const languageOf = (locale: string | undefined): Language => {
  const language = (locale ?? 'en').slice(0, 2).toLowerCase()
  return language === 'pt' || language === 'es' ? language : 'en'
}

// Where a locale names no region: the stores are in Latin America. Spanish of Spain would group digits differently.
const usualLocales: Readonly<Record<Language, string>> = { en: 'en-US', pt: 'pt-BR', es: 'es-AR' }

const ownRegion = /^(?:en|pt|es)[-_]([A-Za-z]{2}|\d{3})\b/

/** The locale by which numbers and amounts are written. */
export const numberLocaleOf = (locale: string | undefined): string => {
  const language = languageOf(locale)
  const [, region] = ownRegion.exec(locale ?? '') ?? []
  return region === undefined ? usualLocales[language] : `${language}-${region.toUpperCase()}`
}

/** The locale by which dates are written: in English with the day first, since its readers work in Latin America. */
export const dateLocaleOf = (locale: string | undefined): string =>
  languageOf(locale) === 'en' ? 'en-GB' : numberLocaleOf(locale)
