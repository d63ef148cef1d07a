import { IntlMessageFormat } from 'intl-messageformat'

import { messages } from '../__generated__/messages'
import { minorDigitsOf } from '../domain/currency'
import type { Language } from '../domain/guidance/links'
import { dateLocaleOf, numberLocaleOf } from './account-locale'

// How a reader's language and account write words, numbers and times.

/** Who reads: the language of the words, and the locale and the time zone of the account. */
export type Reader = {
  readonly language: Language
  readonly locale: string | undefined
  readonly timeZone: string
}

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

export type MessageValues = Readonly<Record<string, string | number>>

type Write = (values: MessageValues) => string

/** As the parser of messages numbers what they are made of. */
const part = { words: 0, value: 1 } as const

/** A message of words and values alone, as most are, is written in a fraction of the time that its format takes. */
const plainly = (format: IntlMessageFormat): Write | undefined => {
  const writers = format.getAst().flatMap((element): readonly Write[] => {
    if (element.type === part.words) return [() => element.value]
    if (element.type !== part.value) return []
    const name = element.value
    return [
      ({ [name]: value }) => {
        if (value === undefined) throw new Error(`A message needs ${name}`)
        return String(value)
      },
    ]
  })
  if (writers.length < format.getAst().length) return undefined
  return (values) => writers.map((write) => write(values)).join('')
}

const messageFormat = madeOnce((language: Language, locale: string, key: string): Write => {
  const text = messageOf(key, language)
  if (text === undefined) throw new Error(`No message ${prefix}.${key} in ${language}`)
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
  return plainly(format) ?? ((values) => String(format.format(values)))
})

export const formatMessage = (
  key: string,
  { language, locale }: Reader,
  values: MessageValues = {},
): string => messageFormat(language, numberLocaleOf(locale), key)(values)

const decimalPattern = /^-?\d+(?:\.(\d+))?$/

// More are none that the language can print.
const mostDigits = 20

const numberFormat = madeOnce(
  (locale: string, digits: number) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
)

/** With as many decimals as the source printed. */
export const formatDecimal = (value: string, { locale }: Reader): string => {
  const match = decimalPattern.exec(value)
  if (match === null) return value
  const digits = Math.min(match[1]?.length ?? 0, mostDigits)
  return numberFormat(numberLocaleOf(locale), digits).format(Number(value))
}

// "311,77 BRL" is no price to a reader of Spanish, but "R$" is the same everywhere. "$" is not: there the locale's own
// way stays, which tells the dollars and pesos of other countries apart. The page does the same.
const sharedSigns = ['$', '£', '¥', 'kr']

const ownSignOf = (locale: string, currency: string): string | undefined =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value

const moneyFormat = madeOnce((locale: string, currency: string) => {
  const digits = minorDigitsOf(currency)
  const sign = ownSignOf(locale, currency)
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: sign === undefined || sharedSigns.includes(sign) ? 'symbol' : 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
})

/** An amount in the currency's minor unit. */
export const formatMoney = (
  { currency, amount }: { readonly currency: string; readonly amount: number },
  { locale }: Reader,
): string =>
  moneyFormat(numberLocaleOf(locale), currency).format(amount / 10 ** minorDigitsOf(currency))

const day = { day: 'numeric', month: 'short' } as const
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

const dateStyles = {
  day: { ...day, year: 'numeric' },
  moment: { ...day, ...time, year: 'numeric', timeZoneName: 'short' },
  soon: { ...day, ...time, weekday: 'short' },
} as const

const dateFormat = madeOnce(
  (style: keyof typeof dateStyles, locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { ...dateStyles[style], timeZone }),
)

/** A time as the reader's clocks show it; as it came where it is none. */
export const formatTime = (
  value: string,
  style: keyof typeof dateStyles,
  { locale, timeZone }: Reader,
): string => {
  const at = Date.parse(value)
  return Number.isNaN(at) ? value : dateFormat(style, dateLocaleOf(locale), timeZone).format(at)
}
