import { IntlMessageFormat } from 'intl-messageformat'

import { messages } from '../__generated__/messages'
import { chatServices, serviceOf, type ChatServiceId } from '../domain/outbox/chat-services'
import type { Failure, UpstreamFailure } from '../domain/failure'
import type { TextRef, TextValues } from '../domain/guidance/guidance'
import type { Language, LinkId } from '../domain/guidance/links'

// The one place where the service turns references into texts. Values come as machines write them (amounts as decimal
// strings, times as ISO 8601, fields by VTEX's name) and are written here as the reader's locale does.

const prefix = 'admin/order-integrations'

type Reader = { readonly language: Language; readonly timeZone: string }

type SendingFailure = Pick<UpstreamFailure, 'reason' | 'status'>

export type Localizer = {
  readonly language: Language
  readonly diagnosis: (text: TextRef) => string
  readonly action: (id: LinkId) => string
  readonly check: (text: TextRef) => string
  readonly channel: (key: string) => string
  readonly failure: (failure: Failure) => string
  /** Why a chat did not take a message, and what to do. */
  readonly chat: (service: ChatServiceId, failure: SendingFailure) => string
}

const textOf = (key: string, language: Language): string | undefined => {
  const catalogue: Readonly<Record<string, string>> = messages[language]
  return Object.hasOwn(catalogue, key) ? catalogue[key] : undefined
}

const languageOf = (locale: string | undefined): Language => {
  const language = (locale ?? 'en').slice(0, 2).toLowerCase()
  return language === 'pt' || language === 'es' ? language : 'en'
}

// Latin American conventions: the stores are there. Spanish of Spain would group digits differently.
const localeOf: Readonly<Record<Language, string>> = { en: 'en-US', pt: 'pt-BR', es: 'es-AR' }

const decimalPattern = /^-?\d+(?:\.(\d+))?$/

const amountNames: ReadonlySet<string> = new Set(['paid', 'expected', 'difference', 'percentage'])

const dateNames: ReadonlySet<string> = new Set(['shipBy'])

// English dates are written day first: the readers are in Latin America.
const dateLocaleOf: Readonly<Record<Language, string>> = { ...localeOf, en: 'en-GB' }

// Making a format takes far longer than formatting with it, and a long list needs thousands.
const numberFormats = new Map<string, Intl.NumberFormat>()

// More are none that the language can print.
const mostDigits = 20

const numberFormatOf = (language: Language, decimals: number): Intl.NumberFormat => {
  const digits = Math.min(decimals, mostDigits)
  const key = [language, digits].join(' ')
  const known = numberFormats.get(key)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat(localeOf[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  numberFormats.set(key, format)
  return format
}

/** The number of decimals is the one that the source printed. */
const formatAmount = (value: string, language: Language): string => {
  const match = decimalPattern.exec(value)
  if (match === null) return value
  return numberFormatOf(language, match[1]?.length ?? 0).format(Number(value))
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()

const dateFormatOf = ({ language, timeZone }: Reader): Intl.DateTimeFormat => {
  const key = [language, timeZone].join(' ')
  const known = dateFormats.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(dateLocaleOf[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  })
  dateFormats.set(key, format)
  return format
}

const formatDate = (value: string, reader: Reader): string => {
  const time = Date.parse(value)
  return Number.isNaN(time) ? value : dateFormatOf(reader).format(time)
}

const fieldPrefix = `${prefix}.diagnosis.incomplete-shipping-information.field`

const toKebab = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/ /g, '-')
    .toLowerCase()

/** VTEX's name of a field in the reader's words, with the name itself, as the connector's support knows it. */
const formatField = (value: string, language: Language): string => {
  const words = textOf(`${fieldPrefix}.${toKebab(value)}`, language)
  return words === undefined || words === value ? value : `${words} (${value})`
}

/** A day without a time is the same everywhere. */
const formatDay = (value: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? new Intl.DateTimeFormat(dateLocaleOf[language], {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(Date.parse(value))
    : value

/** An error type by its name in the reader's language. */
const formatErrorType = (value: string, language: Language): string =>
  textOf(`${prefix}.error-type.${value.toLowerCase().replaceAll('_', '-')}`, language) ?? value

const formatValue = (name: string, value: string, reader: Reader): string => {
  const { language } = reader
  if (amountNames.has(name)) return formatAmount(value, language)
  if (dateNames.has(name)) return formatDate(value, reader)
  if (name === 'issueDate') return formatDay(value, language)
  if (name === 'errorType') return formatErrorType(value, language)
  return name === 'field' ? formatField(value, language) : value
}

const formatValues = (values: TextValues, reader: Reader): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, formatValue(name, value, reader)]),
  )

const formats = new Map<string, IntlMessageFormat>()

const formatOf = (key: string, language: Language): IntlMessageFormat => {
  const cacheKey = `${language} ${key}`
  const known = formats.get(cacheKey)
  if (known !== undefined) return known
  const text = textOf(key, language)
  if (text === undefined) throw new Error(`No message ${key} in ${language}`)
  const format = new IntlMessageFormat(text, localeOf[language], undefined, { ignoreTag: true })
  formats.set(cacheKey, format)
  return format
}

const text = (key: string, reader: Reader, values: TextValues = {}): string =>
  String(formatOf(`${prefix}.${key}`, reader.language).format(formatValues(values, reader)))

/** Texts in the language of a request's locale; English where it is another. Times are in the time zone (IANA). */
export const createLocalizer = (locale: string | undefined, timeZone = 'UTC'): Localizer => {
  const language = languageOf(locale)
  const reader = { language, timeZone }
  return {
    language,
    diagnosis: ({ key, values }) => text(`diagnosis.${key}`, reader, values),
    check: ({ key, values }) => text(`check.${key}`, reader, values),
    action: (id) => text(`action.${id}`, reader),
    channel: (key) => text(`channel.${key}`, reader),
    failure: (failure) => text(`failure.${failureKey(failure)}`, reader, expectedOf(failure)),
    chat: (service, failure) =>
      text(`chat.${chatKey(failure)}`, reader, {
        service: serviceOf(service).name,
        status: String(failure.status ?? ''),
      }),
  }
}

const failureKey = (failure: Failure): string =>
  failure.kind === 'invalid-input' ? `invalid-input.${failure.reason}` : failure.kind

/** What is said of a refused value besides the reason: for the address of a chat, which services can be told. */
const expectedOf = (failure: Failure): TextValues => {
  if (failure.kind !== 'invalid-input') return {}
  if (failure.reason === 'unlisted-host') {
    return { services: chatServices.map(({ name }) => name).join(', ') }
  }
  const { expected } = failure
  return expected ? { service: expected.service, starts: expected.starts.join(', ') } : {}
}

const chatKey = ({ reason, status }: SendingFailure): string => {
  if (status === 404) return 'status-404'
  if (status === 410) return 'status-410'
  switch (reason) {
    case 'unauthorised':
    case 'rate-limited':
    case 'refused':
      return reason
    default:
      return 'no-answer'
  }
}
