import type { IntlShape } from 'react-intl'

import { currencyStyle, toMajorUnit } from '../ui/money'
import type { NumberRange } from './number-range'
import type { Period } from './period'
import type { PeriodField } from './period-options'
import { optionOf } from './period-options'

const APP = 'admin/order-integrations.filters'

/** In place of a login: it has no @, which every login has. */
export const NOBODY = 'nobody'
export const ME = 'me'
export const ANYBODY = 'anybody'
export const TODAY = 'today'

/** In the currency's minor unit; without a range every order of the currency. */
export type ValueRange = NumberRange & { readonly currency: string }

export function describeAssignee({ formatMessage }: IntlShape, assignee: string): string {
  return assignee === ME || assignee === NOBODY
    ? formatMessage({ id: `${APP}.assignee-${assignee}` })
    : assignee
}

export function describeClosed({ formatMessage }: IntlShape, closed: string): string {
  return closed === ME || closed === ANYBODY || closed === TODAY
    ? formatMessage({ id: `${APP}.closed-${closed}` })
    : formatMessage({ id: `${APP}.closed-by` }, { person: closed })
}

export function describePeriod(intl: IntlShape, field: PeriodField, period: Period): string {
  const option = optionOf(field, period)
  if (option) return intl.formatMessage({ id: `${APP}.period.${option.name}` })
  if (period.from === period.to && period.from) return describeEnd(intl, period.from)
  return describeRange(
    intl,
    period.from && describeEnd(intl, period.from),
    period.to && describeEnd(intl, period.to),
  )
}

// Not by `dateStyle`, which the page's react-intl does not know.
const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const
const DAY = /^\d{4}-\d{2}-\d{2}$/

function describeEnd({ formatDate, formatRelativeTime }: IntlShape, end: string): string {
  // A day is the same day for every reader, whatever the time zone.
  if (DAY.test(end)) return formatDate(end, { ...DATE, timeZone: 'UTC' })
  const [, unit, count] = /^(now|today)([+-]\d+)?/.exec(end) ?? []
  if (unit === undefined) return formatDate(end, { ...DATE, hour: '2-digit', minute: '2-digit' })
  return formatRelativeTime(Number(count ?? 0), unit === 'now' ? 'hour' : 'day', {
    numeric: 'auto',
  })
}

function describeRange({ formatMessage }: IntlShape, from?: string, to?: string): string {
  const kind = from && to ? 'range' : from ? 'range-from' : 'range-to'
  return formatMessage({ id: `${APP}.${kind}` }, { from, to })
}

export function describeValue(intl: IntlShape, value: ValueRange): string {
  const { currency, min, max } = value
  if (min === undefined && max === undefined) return currency
  const style = currencyStyle(currency, intl)
  const format = (amount: number | undefined) =>
    amount === undefined ? undefined : intl.formatNumber(toMajorUnit(amount, currency), style)
  return describeRange(intl, format(min), format(max))
}

/** Hours as people say them: whole days in days. */
export function describeAge(intl: IntlShape, { min, max }: NumberRange): string {
  const say = (kind: 'age-over' | 'age-under', hours: number | undefined) => {
    if (hours === undefined) return []
    const days = hours / 24
    const unit = Number.isInteger(days) && days > 1 ? 'day' : 'hour'
    const count = unit === 'day' ? days : hours
    const values = { unit, count, number: intl.formatNumber(count) }
    return [intl.formatMessage({ id: `${APP}.${kind}` }, values)]
  }
  return [...say('age-over', min), ...say('age-under', max)].join(', ')
}
