import type { IntlShape } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { actorLabelId, errorTypeLabelId, statusLabelId } from '../ui/labels'
import { fractionDigits, toMajorUnit } from '../ui/money'
import type { NumberRange } from '../view/number-range'
import type { OrderFilter } from '../view/order-filter'
import { ME, NOBODY } from '../view/order-filter'
import type { Period } from '../view/period'
import type { PeriodField } from './period-options'
import { optionOf } from './period-options'

/** A condition in a person's words, and the filter's part that it stands for. */
export interface Condition {
  readonly field: keyof OrderFilter
  readonly text: string
  /** What takes it away. */
  readonly without: Partial<OrderFilter>
}

const APP = 'admin/order-integrations.filters'

type Known = Pick<OrderInbox, 'open' | 'issues'> | undefined

/** All that narrows a list besides the text searched for, which its field shows. */
export const describeFilter = (
  intl: IntlShape,
  filter: OrderFilter,
  known: Known,
): readonly Condition[] => [
  ...describeCodes(intl, filter),
  ...describeNames(intl, filter, known),
  ...describeRanges(intl, filter),
]

const condition =
  ({ formatMessage }: IntlShape, filter: OrderFilter) =>
  (field: keyof OrderFilter, labelId: string, value: string | undefined): readonly Condition[] =>
    value
      ? [
          {
            field,
            text: formatMessage(
              { id: `${APP}.condition` },
              { name: formatMessage({ id: labelId }), value },
            ),
            without: { [field]: Array.isArray(filter[field]) ? [] : undefined },
          },
        ]
      : []

const list = (labels: readonly string[]) => labels.join(', ')

function describeCodes(intl: IntlShape, filter: OrderFilter): readonly Condition[] {
  const { statuses, errorTypes, actors } = filter
  const say = condition(intl, filter)
  const labels = (ids: readonly string[]) => list(ids.map((id) => intl.formatMessage({ id })))
  return [
    ...say(
      'statuses',
      'admin/order-integrations.page.filter-status',
      labels(statuses.map((status) => statusLabelId(status))),
    ),
    ...say(
      'errorTypes',
      'admin/order-integrations.page.filter-error',
      labels(errorTypes.map(errorTypeLabelId)),
    ),
    ...say('actors', `${APP}.actor`, labels(actors.map(actorLabelId))),
  ]
}

function describeNames(intl: IntlShape, filter: OrderFilter, known: Known): readonly Condition[] {
  const { marketplaces, issueId, assignee } = filter
  const say = condition(intl, filter)
  const cause = known?.issues?.nodes[0]?.title ?? intl.formatMessage({ id: `${APP}.cause-one` })
  const names = list(marketplaces.map((id) => marketplaceName(id, known)))
  return [
    ...say('marketplaces', `${APP}.marketplace`, names),
    ...say('issueId', `${APP}.cause`, issueId && cause),
    ...say('assignee', `${APP}.assignee`, assignee && describeAssignee(intl, filter)),
  ]
}

function describeRanges(intl: IntlShape, filter: OrderFilter): readonly Condition[] {
  const { shipBy, processed, placed, value, age } = filter
  const say = condition(intl, filter)
  const period = (field: PeriodField, chosen: Period | undefined) =>
    chosen && describePeriod(intl, field, chosen)
  return [
    ...say('shipBy', `${APP}.ship-by`, period('shipBy', shipBy)),
    ...say('processed', `${APP}.processed`, period('processed', processed)),
    ...say('placed', `${APP}.placed`, period('placed', placed)),
    ...say('value', `${APP}.value`, value && describeValue(intl, value)),
    ...say('age', `${APP}.age`, age && describeAge(intl, age)),
  ]
}

const marketplaceName = (id: string, inbox: Pick<OrderInbox, 'open'> | undefined) =>
  inbox?.open.byMarketplace.find(({ marketplace }) => marketplace.id === id)?.marketplace.name ?? id

function describeAssignee({ formatMessage }: IntlShape, { assignee }: OrderFilter) {
  return assignee === ME || assignee === NOBODY
    ? formatMessage({ id: `${APP}.assignee-${assignee}` })
    : assignee
}

function describePeriod(intl: IntlShape, field: PeriodField, period: Period): string {
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
  if (unit === undefined) return formatDate(end, { ...DATE, hour: 'numeric', minute: '2-digit' })
  return formatRelativeTime(Number(count ?? 0), unit === 'now' ? 'hour' : 'day', {
    numeric: 'auto',
  })
}

function describeRange({ formatMessage }: IntlShape, from?: string, to?: string): string {
  const kind = from && to ? 'range' : from ? 'range-from' : 'range-to'
  return formatMessage({ id: `${APP}.${kind}` }, { from, to })
}

function describeValue(intl: IntlShape, value: NonNullable<OrderFilter['value']>): string {
  const { currency, min, max } = value
  if (min === undefined && max === undefined) return currency
  const digits = fractionDigits(currency)
  const format = (amount: number | undefined) =>
    amount === undefined
      ? undefined
      : intl.formatNumber(toMajorUnit(amount, currency), {
          style: 'currency',
          currency,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        })
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
