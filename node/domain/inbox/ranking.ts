import { orderBand, orderBands, saveByOf, type DayBounds, type OrderBand } from './deadline-bands'
import { cameAt, type OrderIntegrationRow } from './row'
import type { Money } from '../money'

// In which order orders stand: time first where today is at stake, value where it is not.
//
// 1. Due within the hour, the earliest first.
// 2. Not late yet, and handling takes longer than is left: the earliest first.
// 3. Late since today, the latest first: it may still leave today.
// 4. Later today, the earliest first.
// 5. Of unknown deadline, the oldest first: it may be today's.
// 6. Late before today, tomorrow, later: within each the highest value first. Currencies follow each other in
//    alphabetical order; an unknown value counts as a typical one.
// 7. What the marketplace ships itself, by time.

const digits = 16

/** Compares the other way round: the highest number has the least text. */
export const descending = (number: number): string =>
  String(Number.MAX_SAFE_INTEGER - number).padStart(digits, '0')

/** What ranking orders depends on. */
export type OrderRanking = {
  readonly bounds: DayBounds
  /** What an unknown value counts as. */
  readonly typical: Money | undefined
}

/** What the text of a row's rank begins with. */
export const bandPlace = (row: OrderIntegrationRow, bounds: DayBounds): number =>
  orderBands.indexOf(orderBand(row, bounds))

const withinBand = (
  band: OrderBand,
  row: OrderIntegrationRow,
  { bounds, typical }: OrderRanking,
): string => {
  const saveBy = saveByOf(row, bounds.handlingMs) ?? '~'
  switch (band) {
    case 'WITHIN_HOUR':
    case 'SHORT_OF_TIME':
    case 'TODAY':
    case 'BY_MARKETPLACE':
      return saveBy
    case 'LATE_TODAY':
      return descending(Date.parse(saveBy))
    case 'UNKNOWN':
      return cameAt(row)
    case 'LATE_BEFORE':
    case 'TOMORROW':
    case 'LATER': {
      const value = row.order.value ?? typical
      return value ? `${value.currency}${descending(value.amount)}${saveBy}` : `~${saveBy}`
    }
  }
}

/** A text that compares as the rule above ranks; the least stands first. */
export const rankOf = (row: OrderIntegrationRow, ranking: OrderRanking): string => {
  const band = orderBand(row, ranking.bounds)
  return `${orderBands.indexOf(band)}${withinBand(band, row, ranking)}`
}
