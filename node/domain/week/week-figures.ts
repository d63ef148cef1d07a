import { CurrencySums, type CurrencySum } from '../inbox/currency-sums'
import { medianOf } from '../../lib/median'
import type { FailedOrder, Outcome } from './order-outcome'

const minuteMs = 60_000

export type OutcomeFigures = { readonly orders: number; readonly value: readonly CurrencySum[] }

/** What failed in a week, and what became of it. Of several currencies each has a sum of its own. */
export type WeekFigures = OutcomeFigures & {
  readonly ordersWithoutValue: number
  readonly saved: OutcomeFigures
  readonly lost: OutcomeFigures
  readonly open: OutcomeFigures
  readonly setAside: OutcomeFigures
  /** Half of the saved orders whose time is known took so long or less; undefined where it is known of none. */
  readonly minutesToFix?: number
  /** How many of the saved orders that is known of. */
  readonly fixesTimed: number
}

/** A week beside the one before. */
export type WeekLine = {
  readonly week: WeekFigures
  /** Undefined where nobody knows what happened in the week before: not the same as nothing. */
  readonly before?: WeekFigures
}

const summed = (orders: readonly FailedOrder[]) => {
  const sums = new CurrencySums()
  for (const { value } of orders) sums.add({ order: { value } })
  return sums
}

const figuresOf = (orders: readonly FailedOrder[]): OutcomeFigures => ({
  orders: orders.length,
  value: summed(orders).ranked(),
})

const minutesToFix = ({ failedAt, fixedAt }: FailedOrder): number | [] =>
  fixedAt === undefined ? [] : (Date.parse(fixedAt) - Date.parse(failedAt)) / minuteMs

export const weekFiguresOf = (orders: readonly FailedOrder[]): WeekFigures => {
  const thatAre = (outcome: Outcome) => orders.filter((order) => order.outcome === outcome)
  const times = orders.flatMap(minutesToFix)
  return {
    ...figuresOf(orders),
    ordersWithoutValue: summed(orders).withoutValue,
    saved: figuresOf(thatAre('SAVED')),
    lost: figuresOf(thatAre('LOST')),
    open: figuresOf(thatAre('OPEN')),
    setAside: figuresOf(thatAre('SET_ASIDE')),
    minutesToFix: times.length === 0 ? undefined : Math.round(medianOf(times)),
    fixesTimed: times.length,
  }
}
