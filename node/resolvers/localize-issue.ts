import { IntlMessageFormat } from 'intl-messageformat'

import { messages } from '../__generated__/messages'
import type { DivergencePattern } from '../domain/causes/group-issues'
import { createLocalizer } from './localize'

const prefix = 'admin/order-integrations.issue.amount-divergence'

// The same conventions as in every other text of the service.
const localeOf = { en: 'en-US', pt: 'pt-BR', es: 'es-AR' } as const

/** A decimal in the reader's locale, with as many digits as it has. */
const formatDecimal = (value: string, locale: string): string => {
  const digits = value.split('.')[1]?.length ?? 0
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat(locale, options).format(Number(value))
}

const valuesOf = (pattern: DivergencePattern, locale: string): Record<string, string> => {
  const { direction } = pattern
  switch (pattern.kind) {
    case 'same-percentage':
      return {
        direction,
        base: pattern.isOfItems ? 'items' : 'order',
        percentage: formatDecimal(String(pattern.basisPoints / 100), locale),
      }
    case 'same-amount':
      return { direction, difference: formatDecimal(pattern.difference, locale) }
    case 'scattered':
      return { direction }
  }
}

/** The title of many divergences together, in the language of a request's locale. */
export const patternTitle = (pattern: DivergencePattern, requestLocale?: string): string => {
  const { language } = createLocalizer(requestLocale)
  const locale = localeOf[language]
  const text = messages[language][`${prefix}.${pattern.kind}.title`]
  return String(new IntlMessageFormat(text, locale).format(valuesOf(pattern, locale)))
}
