import { amountFacts } from '../domain/diagnosis/amount'
import { patternValues, type DivergencePattern } from '../domain/causes/issue-group'
import type { Failure, UpstreamFailure } from '../domain/failure'
import type { StepLink, TextRef, TextValues } from '../domain/guidance/guidance'
import type { Language } from '../domain/guidance/links'
import { chatServices, serviceOf, type ChatServiceId } from '../domain/outbox/chat-services'
import { formatDecimal, formatMessage, formatTime, messageOf, type Reader } from './formats'
import { languageOf } from './account-locale'
import { toKebab } from '../lib/to-kebab'

// References become texts here. Values come as machines write them (amounts as decimal strings, times as ISO 8601, fields
// by VTEX's name) and are written as the reader's locale does.

type SendingFailure = Pick<UpstreamFailure, 'reason' | 'status'>

export type Localizer = {
  readonly language: Language
  readonly diagnosis: (text: TextRef) => string
  /** A link: what it does or, for lists, the name alone of what it opens. */
  readonly action: (link: StepLink, form?: 'sentence' | 'name') => string
  readonly check: (text: TextRef) => string
  readonly channel: (key: string) => string
  /** What became of an order of a plan. */
  readonly planned: (text: TextRef) => string
  /** What became of an order of a cancellation, and how its ends stand. */
  readonly canceled: (text: TextRef) => string
  /** What many divergences have in common. */
  readonly pattern: (pattern: DivergencePattern) => string
  readonly failure: (failure: Failure) => string
  /** Why a chat did not take a message, and what to do. */
  readonly chat: (service: ChatServiceId, failure: SendingFailure) => string
}

const dayNames: ReadonlySet<string> = new Set(['issueDate', 'enteredOn'])

const dateNames: ReadonlySet<string> = new Set(['shipBy'])

const fieldPrefix = 'diagnosis.incomplete-shipping-information.field'

const fieldKey = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/ /g, '-')
    .toLowerCase()

/** VTEX's name of a field in the reader's words, with the name itself, as the connector's support knows it. */
const formatField = (value: string, language: Language): string => {
  const words = messageOf(`${fieldPrefix}.${fieldKey(value)}`, language)
  return words === undefined || words === value ? value : `${words} (${value})`
}

/** A day without a time is the same everywhere. */
const formatDay = (value: string, reader: Reader): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? formatTime(value, 'day', { ...reader, timeZone: 'UTC' })
    : value

/** An error type by its name in the reader's language. */
const formatErrorType = (value: string, language: Language): string =>
  messageOf(`error-type.${toKebab(value)}`, language) ?? value

const formatValue = (name: string, value: string, reader: Reader): string => {
  const { language } = reader
  if (amountFacts.has(name)) return formatDecimal(value, reader)
  if (dateNames.has(name)) return formatTime(value, 'moment', reader)
  if (dayNames.has(name)) return formatDay(value, reader)
  if (name === 'errorType') return formatErrorType(value, language)
  return name === 'field' ? formatField(value, language) : value
}

const formatValues = (values: TextValues, reader: Reader): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, formatValue(name, value, reader)]),
  )

const text = (key: string, reader: Reader, values: TextValues = {}): string =>
  formatMessage(key, reader, formatValues(values, reader))

/**
 * Texts in the language of a request's locale, English where it is another, with numbers and dates as the locale's region
 * writes them. Times are in the time zone (IANA).
 */
export const createLocalizer = (locale: string | undefined, timeZone = 'UTC'): Localizer => {
  const language = languageOf(locale)
  const reader = { language, locale, timeZone }
  return {
    language,
    diagnosis: ({ key, values }) => text(`diagnosis.${key}`, reader, values),
    check: ({ key, values }) => text(`check.${key}`, reader, values),
    planned: ({ key, values }) => text(`plan-outcome.${key}`, reader, values),
    canceled: ({ key, values }) => text(`cancellation-${key}`, reader, values),
    action: (link, form = 'sentence') =>
      typeof link === 'string'
        ? text(`action.${link}`, reader, { form })
        : text(`action.place-${link.kind}`, reader, { form, name: link.name }),
    channel: (key) => text(`channel.${key}`, reader),
    pattern: (pattern) =>
      text(`issue.amount-divergence.${pattern.kind}.title`, reader, patternValues(pattern)),
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
