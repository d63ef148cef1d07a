import { localTime, nextDate, startOfDate } from '../../lib/zoned-time'
import { isEstimated } from '../inbox/deadline-bands'
import type { OrderIntegrationRow } from '../inbox/row'

/** The next deadline of a cause's orders. */
export type CauseDeadline = {
  readonly at: string
  /** How many of its orders must ship on the same day. */
  readonly orders: number
  /** Nobody promised it. */
  readonly isEstimated: boolean
}

type Reading = { readonly now: string; readonly timeZone: string }

/** The earliest deadline that has not passed and, where all have, the latest one; undefined where none is known. */
export const nextDeadlineOf = (
  rows: readonly OrderIntegrationRow[],
  now: string,
): string | undefined => {
  let next: string | undefined
  let passed: string | undefined
  for (const { order } of rows) {
    const { shipBy } = order
    if (shipBy === undefined) continue
    if (shipBy >= now) next = next === undefined || shipBy < next ? shipBy : next
    else passed = passed === undefined || shipBy > passed ? shipBy : passed
  }
  return next ?? passed
}

const dayOf = (moment: string, timeZone: string) => {
  const { date } = localTime(Date.parse(moment), timeZone)
  const startOf = (day: string) => new Date(startOfDate(day, timeZone)).toISOString()
  return { from: startOf(date), to: startOf(nextDate(date)) }
}

/** The same, with what else is to be known of it. */
export const causeDeadline = (
  rows: readonly OrderIntegrationRow[],
  { now, timeZone }: Reading,
): CauseDeadline | undefined => {
  const at = nextDeadlineOf(rows, now)
  if (at === undefined) return undefined
  const { from, to } = dayOf(at, timeZone)
  const isOfDay = ({ order: { shipBy } }: OrderIntegrationRow): boolean =>
    shipBy !== undefined && shipBy >= from && shipBy < to
  return {
    at,
    orders: rows.filter(isOfDay).length,
    isEstimated: rows.filter(({ order }) => order.shipBy === at).every(isEstimated),
  }
}
