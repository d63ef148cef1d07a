import type { ErrorType, CheckVerdict } from '../__generated__/operations'
import type { CheckedOrder } from '../api/use-check-orders'

/** Orders of a run with the same outcome: the verdict and, where they would fail, the first reason. */
export interface Tally {
  readonly verdict: CheckVerdict
  readonly cause?: ErrorType
  readonly orders: readonly CheckedOrder[]
}

const order: readonly CheckVerdict[] = [
  'WOULD_INTEGRATE',
  'WOULD_FAIL',
  'CANNOT_TELL',
  'ALREADY_IN_VTEX',
]

/** What a run came to, good news first, and of failures the most frequent first. */
export function tallyOf(orders: readonly CheckedOrder[]): readonly Tally[] {
  const tallies = new Map<
    string,
    { verdict: CheckVerdict; cause?: ErrorType; orders: CheckedOrder[] }
  >()
  for (const checked of orders) {
    const { verdict, causes } = checked.check
    const cause = verdict === 'WOULD_FAIL' ? causes[0] : undefined
    const key = `${verdict} ${cause ?? ''}`
    const tally = tallies.get(key) ?? { verdict, cause, orders: [] }
    tally.orders.push(checked)
    tallies.set(key, tally)
  }
  return [...tallies.values()].sort(
    (left, right) =>
      order.indexOf(left.verdict) - order.indexOf(right.verdict) ||
      right.orders.length - left.orders.length,
  )
}
