// How an account writes numbers and dates. node/texts/account-locale.ts is the service's half and must stay in step:
// both stand on one page, and a test on either side holds the same table.

// Where a locale names no region: the stores are in Latin America. Spanish of Spain would group digits differently.
const usualLocales: Readonly<Record<string, string>> = { en: 'en-US', pt: 'pt-BR', es: 'es-AR' }

const ownRegion = /^(en|pt|es)[-_]([A-Za-z]{2}|\d{3})\b/

/** The locale by which numbers and amounts are written; English where it is of another language. */
export function numberLocaleOf(locale: string): string {
  const [, language, region] = ownRegion.exec(locale) ?? []
  if (language && region) return `${language}-${region.toUpperCase()}`
  return usualLocales[locale.slice(0, 2)] ?? 'en-US'
}

/**
 * The locale by which dates and times are written: hours from 0 to 24, and in English the day first, since its readers
 * work in Latin America. The builder's types know no hourCycle, so the locale carries it.
 */
export function dateLocaleOf(locale: string): string {
  const ofNumbers = numberLocaleOf(locale)
  return `${ofNumbers.startsWith('en') ? 'en-GB' : ofNumbers}-u-hc-h23`
}
