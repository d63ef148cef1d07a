import { minorDigitsOf } from '../currency'
import type { PrintedAmount } from './amount'

// Two printed amounts that are compared belong together, and so they are read together: where each may mean two things,
// what they mean is what brings them near each other and near the order's own value.

export type AmountPair = { readonly paid: PrintedAmount; readonly expected: PrintedAmount }

/** What the order costs, in the currency's minor unit. */
export type OrderValue = { readonly amount: number; readonly currency: string }

// A wrong price is seldom a twentieth of the right one; a separator read wrongly makes it a hundredth or a thousandth.
const furthestApart = 20

// Freight, interest and discounts stand between the order's value and the two sides, and never a factor of ten.
const furthestFromOrder = 5

const valueOf = ({ units, scale }: PrintedAmount): number => units / 10 ** scale

const areNear = (left: number, right: number, factor: number): boolean =>
  left === 0 || right === 0 || (left <= right * factor && right <= left * factor)

const agree = ({ paid, expected }: AmountPair): boolean =>
  areNear(valueOf(paid), valueOf(expected), furthestApart)

/** VTEX counts every currency in hundredths, also one without; what is stored may be either. */
const valuesOfOrder = ({ amount, currency }: OrderValue): readonly number[] => {
  const digits = minorDigitsOf(currency)
  return digits === 0 ? [amount, amount / 100] : [amount / 10 ** digits]
}

const agreesWith =
  (order: OrderValue) =>
  ({ paid, expected }: AmountPair): boolean =>
    valuesOfOrder(order).some((value) =>
      [paid, expected].some(
        (side) => side.units > 0 && areNear(valueOf(side), value, furthestFromOrder),
      ),
    )

type Readings = readonly PrintedAmount[]

const pairsOf = (paid: Readings, expected: Readings): readonly AmountPair[] =>
  paid.flatMap((each) => expected.map((other) => ({ paid: each, expected: other })))

const isWhole = ({ scale }: PrintedAmount): boolean => scale === 0

/** Some print hundredths as a whole number; only the order's own value can tell that. */
const inMinorUnits = (paid: Readings, expected: Readings, order: OrderValue | undefined) => {
  const scale = order === undefined ? 0 : minorDigitsOf(order.currency)
  if (scale === 0 || ![...paid, ...expected].every(isWhole)) return []
  const read = (readings: Readings) => readings.map(({ units }) => ({ units, scale }))
  return pairsOf(read(paid), read(expected))
}

/** What the two amounts mean, where that can be told. A wrong number is worse than none. */
export const pairIn = (
  paid: Readings,
  expected: Readings,
  order?: OrderValue,
): AmountPair | undefined => {
  const pairs = [...pairsOf(paid, expected), ...inMinorUnits(paid, expected, order)].filter(agree)
  return order === undefined || order.amount === 0 ? pairs[0] : pairs.find(agreesWith(order))
}
