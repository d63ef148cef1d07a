import { IntlMessageFormat } from 'intl-messageformat'

import { messages } from '../__generated__/messages'
import type { Language } from '../domain/guidance/links'

// How each language writes words, numbers and times.

/** English where a locale is of another language. */
export const languageOf = (locale: string | undefined): Language => {
  const language = (locale ?? 'en').slice(0, 2).toLowerCase()
  return language === 'pt' || language === 'es' ? language : 'en'
}

// Latin American conventions: the stores are there. Spanish of Spain would group digits differently.
const localeOf: Readonly<Record<Language, string>> = { en: 'en-US', pt: 'pt-BR', es: 'es-AR' }

// English dates are written day first: the readers are in Latin America.
const dateLocaleOf: Readonly<Record<Language, string>> = { ...localeOf, en: 'en-GB' }

/** Making a format takes far longer than formatting with it, and a long list needs thousands. */
const madeOnce = <Key extends readonly (string | number)[], Format>(
  make: (...key: Key) => Format,
): ((...key: Key) => Format) => {
  const made = new Map<string, Format>()
  return (...key) => {
    const name = key.join(' ')
    const format = made.get(name) ?? make(...key)
    made.set(name, format)
    return format
  }
}

const prefix = 'admin/order-integrations'

/** A message as it stands, by its key without the app's prefix; undefined where there is none. */
export const messageOf = (key: string, language: Language): string | undefined => {
  const catalogue: Readonly<Record<string, string>> = messages[language]
  const name = `${prefix}.${key}`
  return Object.hasOwn(catalogue, name) ? catalogue[name] : undefined
}

const messageFormat = madeOnce((language: Language, key: string) => {
  const text = messageOf(key, language)
  if (text === undefined) throw new Error(`No message ${prefix}.${key} in ${language}`)
  return new IntlMessageFormat(text, localeOf[language], undefined, { ignoreTag: true })
})

export type MessageValues = Readonly<Record<string, string | number>>

export const formatMessage = (
  key: string,
  language: Language,
  values: MessageValues = {},
): string => String(messageFormat(language, key).format(values))

const decimalPattern = /^-?\d+(?:\.(\d+))?$/

// More are none that the language can print.
const mostDigits = 20

const numberFormat = madeOnce(
  (language: Language, digits: number) =>
    new Intl.NumberFormat(localeOf[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
)

/** With as many decimals as the source printed. */
export const formatDecimal = (value: string, language: Language): string => {
  const match = decimalPattern.exec(value)
  if (match === null) return value
  const digits = Math.min(match[1]?.length ?? 0, mostDigits)
  return numberFormat(language, digits).format(Number(value))
}

const moneyFormat = madeOnce(
  (language: Language, currency: string) =>
    new Intl.NumberFormat(localeOf[language], { style: 'currency', currency }),
)

/** An amount in the currency's minor unit. */
export const formatMoney = (
  { currency, amount }: { readonly currency: string; readonly amount: number },
  language: Language,
): string => {
  const format = moneyFormat(language, currency)
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

const day = { day: 'numeric', month: 'short' } as const
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

const dateStyles = {
  day: { ...day, year: 'numeric' },
  moment: { ...day, ...time, year: 'numeric', timeZoneName: 'short' },
  soon: { ...day, ...time, weekday: 'short' },
} as const

const dateFormat = madeOnce(
  (style: keyof typeof dateStyles, language: Language, timeZone: string) =>
    new Intl.DateTimeFormat(dateLocaleOf[language], { ...dateStyles[style], timeZone }),
)

export type Reader = { readonly language: Language; readonly timeZone: string }

/** A time as the reader's clocks show it; as it came where it is none. */
export const formatTime = (
  value: string,
  style: keyof typeof dateStyles,
  { language, timeZone }: Reader,
): string => {
  const at = Date.parse(value)
  return Number.isNaN(at) ? value : dateFormat(style, language, timeZone).format(at)
}
