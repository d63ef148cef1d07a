import type { Period } from './period'
import { writePeriod } from './period'

export type PeriodField = 'processed' | 'placed' | 'shipBy'

interface PeriodOption {
  /** As its text is named. */
  readonly name: string
  readonly period: Period
}

/** What can still leave today in time: from now until the end of the store's day. */
export const DUE_TODAY: Period = { from: 'now', to: 'today' }

const today: PeriodOption = { name: 'today', period: { from: 'today', to: 'today' } }

export const periodOptions: Record<PeriodField, readonly PeriodOption[]> = {
  shipBy: [
    { name: 'overdue', period: { to: 'now' } },
    { name: 'due-today', period: DUE_TODAY },
    today,
    { name: 'tomorrow', period: { from: 'today+1d', to: 'today+1d' } },
    { name: 'next-3-days', period: { from: 'today', to: 'today+2d' } },
  ],
  processed: [
    { name: 'last-hour', period: { from: 'now-1h' } },
    { name: 'last-24-hours', period: { from: 'now-24h' } },
    { name: 'last-7-days', period: { from: 'today-6d' } },
  ],
  placed: [
    today,
    { name: 'yesterday', period: { from: 'today-1d', to: 'today-1d' } },
    { name: 'last-7-days', period: { from: 'today-6d' } },
    { name: 'last-30-days', period: { from: 'today-29d' } },
  ],
}

/** The option that means a period, if one does. */
export const optionOf = (field: PeriodField, period: Period | undefined) =>
  period && periodOptions[field].find((each) => writePeriod(each.period) === writePeriod(period))
