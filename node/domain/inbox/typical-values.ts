import { atOnce, eachInSteps, type Steps } from '../../lib/in-slices'
import { medianOf } from '../../lib/median'
import type { Money } from '../money'
import type { OrderIntegrationRow } from './row'

// A value that no source reported is not zero: it counts as a typical one, the median of those that are known. And
// amounts of different currencies are never added: where one has to be laid beside another, each counts as so many
// typical orders of its own currency.

export type TypicalValues = {
  /** That of the currency of most orders; undefined where no value is known. */
  readonly typical: Money | undefined
  /** By how much an amount of a currency is to be multiplied to be laid beside those of the currency of most orders. */
  readonly factorOf: (currency: string) => number
  /** What all orders are worth, in the currency of most, unknown ones as typical. */
  readonly total: number
}

type AmountsOfCurrency = readonly [currency: string, amounts: readonly number[]]

function* amountSteps(rows: readonly OrderIntegrationRow[]): Steps<readonly AmountsOfCurrency[]> {
  const amounts = new Map<string, number[]>()
  yield* eachInSteps(rows, ({ order: { value } }) => {
    if (value === undefined) return
    const known = amounts.get(value.currency)
    if (known === undefined) amounts.set(value.currency, [value.amount])
    else known.push(value.amount)
  })
  return [...amounts].sort(
    ([left, ofLeft], [right, ofRight]) => ofRight.length - ofLeft.length || (left < right ? -1 : 1),
  )
}

const sumOf = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + amount, 0)

/** What orders are typically worth. In steps: there may be a hundred thousand. */
export function* typicalValueSteps(rows: readonly OrderIntegrationRow[]): Steps<TypicalValues> {
  const byCurrency = yield* amountSteps(rows)
  const [main] = byCurrency
  const typical = main && { currency: main[0], amount: Math.max(1, medianOf(main[1])) }
  const unit = typical?.amount ?? 1
  const factors = new Map(
    byCurrency.map(([currency, amounts]) => [
      currency,
      currency === typical?.currency ? 1 : unit / Math.max(1, medianOf(amounts)),
    ]),
  )
  const factorOf = (currency: string): number => factors.get(currency) ?? 1
  const known = byCurrency.reduce((count, [, amounts]) => count + amounts.length, 0)
  const sums = byCurrency.map(([currency, amounts]) => sumOf(amounts) * factorOf(currency))
  return { typical, factorOf, total: sumOf(sums) + (rows.length - known) * unit }
}

export const typicalValuesOf = (rows: readonly OrderIntegrationRow[]): TypicalValues =>
  atOnce(typicalValueSteps(rows))
