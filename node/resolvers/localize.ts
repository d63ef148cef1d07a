import { IntlMessageFormat } from 'intl-messageformat'

import { messages } from '../__generated__/messages'
import type { Failure } from '../domain/failure'
import type { TextRef, TextValues } from '../domain/guidance/guidance'
import type { Language, LinkId } from '../domain/guidance/links'

// The one place where the service turns references into texts. Amounts come as decimal strings and are written by the
// reader's locale; the number of decimals is the one that the source printed.

const prefix = 'admin/order-integrations'

export type Localizer = {
  readonly language: Language
  readonly diagnosis: (text: TextRef) => string
  readonly action: (id: LinkId) => string
  readonly failure: (failure: Failure) => string
}

const languageOf = (locale: string | undefined): Language => {
  const language = (locale ?? 'en').slice(0, 2).toLowerCase()
  return language === 'pt' || language === 'es' ? language : 'en'
}

// Latin American conventions: the stores are there. Spanish of Spain would group digits differently.
const localeOf: Readonly<Record<Language, string>> = { en: 'en-US', pt: 'pt-BR', es: 'es-AR' }

const decimalPattern = /^-?\d+(?:\.(\d+))?$/

const amountNames: ReadonlySet<string> = new Set(['paid', 'expected', 'difference', 'percentage'])

const formatValues = (values: TextValues, locale: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const match = amountNames.has(name) ? decimalPattern.exec(value) : null
      if (match === null) return [name, value]
      const digits = match[1]?.length ?? 0
      const format = new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })
      return [name, format.format(Number(value))]
    }),
  )

const formats = new Map<string, IntlMessageFormat>()

const formatOf = (key: string, language: Language): IntlMessageFormat => {
  const cacheKey = `${language} ${key}`
  const known = formats.get(cacheKey)
  if (known !== undefined) return known
  const catalogue: Readonly<Record<string, string>> = messages[language]
  const text = catalogue[key]
  if (text === undefined) throw new Error(`No message ${key} in ${language}`)
  const format = new IntlMessageFormat(text, localeOf[language], undefined, { ignoreTag: true })
  formats.set(cacheKey, format)
  return format
}

const text = (key: string, language: Language, values: TextValues = {}): string =>
  String(formatOf(`${prefix}.${key}`, language).format(formatValues(values, localeOf[language])))

/** Texts in the language of a request's locale; English where it is another. */
export const createLocalizer = (locale: string | undefined): Localizer => {
  const language = languageOf(locale)
  return {
    language,
    diagnosis: ({ key, values }) => text(`diagnosis.${key}`, language, values),
    action: (id) => text(`action.${id}`, language),
    failure: (failure) => text(`failure.${failureKey(failure)}`, language),
  }
}

const failureKey = (failure: Failure): string =>
  failure.kind === 'invalid-input' ? `invalid-input.${failure.reason}` : failure.kind
