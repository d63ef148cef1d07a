import type { Money } from '../money'
import type { SortPlace } from './sort'

// A cursor stands in the page's address, and so do those of the pages before: it says as little as it can. Its parts are
// separated by full stops, and hold nothing that an address would have to encode. Moments and the long numbers of a rank
// are what makes a key long; each has a short form from which the same text comes back.
//
//     o-r-a.mi7x2k1s.BRL7hu.AMZ-702-7403502-1946712.s6BRL.m2v9.tmi9f5c00

/** What a cursor is a place in: in another list, or another order of the same, it would mean something else. */
export type ListOrder = { readonly field: string; readonly direction: string }

export type ListName = 'orders' | 'issues'

const codeOf = ({ field, direction }: ListOrder, list: ListName): string => {
  const initials = field.split('_').map((word) => word.charAt(0))
  return `${list.charAt(0)}-${initials.join('')}-${direction.charAt(0)}`.toLowerCase()
}

const radix = 36

const escaped = (text: string): string =>
  encodeURIComponent(text).replace(
    /[^A-Za-z0-9-]/g,
    (sign) => `~${sign === '%' ? '' : sign.charCodeAt(0).toString(16)}`,
  )

const unescaped = (text: string): string => decodeURIComponent(text.replace(/~/g, '%'))

/** A part of a key in its short form, where that gives the same text back. */
const shortFormOf = (part: string): string => {
  const forms = [
    `t${Date.parse(part).toString(radix)}`,
    `m${(Number.MAX_SAFE_INTEGER - Number(part)).toString(radix)}`,
    `n${Number(part).toString(radix)}`,
  ]
  return (
    forms
      .filter((form) => longFormOf(form) === part)
      .sort((left, right) => left.length - right.length)[0] ?? `s${escaped(part)}`
  )
}

const digits = 16

/** Undefined where it is none. */
const longFormOf = (form: string): string | undefined => {
  const rest = form.slice(1)
  if (form.startsWith('s')) return unescaped(rest)
  const number = /^[0-9a-z]{1,11}$/.test(rest) ? parseInt(rest, radix) : Number.NaN
  if (!Number.isSafeInteger(number)) return undefined
  switch (form.charAt(0)) {
    case 't':
      return toMoment(number)
    case 'm':
      return String(Number.MAX_SAFE_INTEGER - number).padStart(digits, '0')
    case 'n':
      return String(number).padStart(digits, '0')
    default:
      return undefined
  }
}

const latestMoment = 8_640_000_000_000_000

const toMoment = (milliseconds: number): string | undefined =>
  milliseconds > latestMoment ? undefined : new Date(milliseconds).toISOString()

const longParts = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z|\d{16})/

const shortKey = (key: string): readonly string[] =>
  key
    .split(longParts)
    .filter((part) => part !== '')
    .map(shortFormOf)

const shortMoney = ({ currency, amount }: Money): string => `${currency}${amount.toString(radix)}`

const longMoney = (text: string): Money | undefined => {
  const [, currency, amount] = /^([A-Z]{3})([0-9a-z]{1,10})$/.exec(text) ?? []
  return currency === undefined || amount === undefined
    ? undefined
    : { currency, amount: parseInt(amount, radix) }
}

/** Where a page ends, as a text that is safe in an address. */
export const writeCursor = (
  { key, id, at, typical }: SortPlace,
  order: ListOrder,
  list: ListName,
): string =>
  [
    codeOf(order, list),
    at === undefined ? '' : Date.parse(at).toString(radix),
    typical === undefined ? '' : shortMoney(typical),
    escaped(id),
    ...(key === undefined ? [] : shortKey(key)),
  ].join('.')

const joined = (forms: readonly string[]): string | undefined => {
  const parts = forms.map(longFormOf)
  return parts.includes(undefined) ? undefined : parts.join('')
}

/** Undefined where the text is no cursor of this list. */
export const readCursor = (
  cursor: string,
  order: ListOrder,
  list: ListName,
): SortPlace | undefined => {
  const [code, at = '', typical = '', id = '', ...forms] = cursor.split('.')
  if (code !== codeOf(order, list) || id === '') return undefined
  try {
    const place = {
      id: unescaped(id),
      key: forms.length === 0 ? undefined : joined(forms),
      at: at === '' ? undefined : longFormOf(`t${at}`),
      typical: typical === '' ? undefined : longMoney(typical),
    }
    const isWhole =
      (place.key === undefined) === (forms.length === 0) &&
      (place.at === undefined) === (at === '') &&
      (place.typical === undefined) === (typical === '')
    return isWhole ? place : undefined
  } catch {
    // What is no text cannot be decoded.
    return undefined
  }
}
