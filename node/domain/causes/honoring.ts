import { minorDigitsOf } from '../currency'
import { fromDecimal, type PrintedAmount } from '../diagnosis/amount'
import type { OrderIntegrationRow } from '../inbox/row'

// Whoever decides to honour what was paid should know what it costs, for one order and for all, before deciding. The
// messages print amounts without a currency and some of them in cents, so an amount counts only where it can be told.

export type HonoringSum = {
  readonly currency: string
  readonly orders: number
  /** All of them together, in the minor unit, as the next three: what one order comes to. */
  readonly total: number
  readonly least: number
  readonly median: number
  readonly most: number
}

export type Honoring = {
  /** Whether buyers paid less than the store expects, which honouring costs, or more. */
  readonly direction: 'less' | 'more'
  /** The currency with the most orders first; never added across currencies. */
  readonly sums: readonly HonoringSum[]
  /** Orders whose difference, or its currency, no source named. */
  readonly ordersWithoutAmount: number
}

/** The currency that a person entered for an affiliate: what counts where no source names one. */
export type EnteredCurrency = (affiliateId: string) => string | undefined

const factOf = ({ facts }: OrderIntegrationRow, name: string): string | undefined =>
  facts.find((fact) => fact.name === name)?.value

const amountOf = (row: OrderIntegrationRow, name: string): PrintedAmount | undefined => {
  const text = factOf(row, name)
  return text === undefined ? undefined : fromDecimal(text)
}

/** Undefined where `184` may be cents as well as whole units: only the order's own value tells then. */
const toMinorUnits = (
  { units, scale }: PrintedAmount,
  digits: number,
  printsCents: boolean | undefined,
): number | undefined => {
  // Nothing is nothing in any unit.
  if (units === 0) return 0
  if (scale === 0 && digits > 0 && printsCents !== false) return printsCents ? units : undefined
  const minor = units * 10 ** (digits - scale)
  return Number.isInteger(minor) ? minor : Math.round(minor)
}

const printsCentsIn = (row: OrderIntegrationRow, digits: number): boolean | undefined => {
  const paid = amountOf(row, 'paid')
  // Who prints decimals of one amount leaves out only those of the other that are zero.
  if ((paid?.scale ?? 0) > 0 || (amountOf(row, 'expected')?.scale ?? 0) > 0) return false
  const value = row.order.value?.amount
  if (paid === undefined || paid.units === 0 || value === undefined) return undefined
  if (paid.units === value) return true
  return paid.units * 10 ** digits === value ? false : undefined
}

const currencyOf = (row: OrderIntegrationRow, enteredCurrency: EnteredCurrency) =>
  row.order.value?.currency ?? enteredCurrency(row.affiliateId)

type Difference = { readonly currency: string; readonly amount: number }

const differenceOf = (
  row: OrderIntegrationRow,
  enteredCurrency: EnteredCurrency,
): Difference | undefined => {
  const currency = currencyOf(row, enteredCurrency)
  const difference = amountOf(row, 'difference')
  if (currency === undefined || difference === undefined) return undefined
  const digits = minorDigitsOf(currency)
  const amount = toMinorUnits(difference, digits, printsCentsIn(row, digits))
  return amount === undefined ? undefined : { currency, amount }
}

/** Parts of an order of which the total differs by as much as they do. Of an item the quantity is not named. */
const addedUp: ReadonlySet<string> = new Set(['freight', 'tax'])

/**
 * What was paid and expected for the whole order, in the minor unit; undefined where no source named both, or it cannot be
 * said in which currency or unit. Amounts of one part are those of the order's value and what it should have been.
 */
export const wholeAmountsOf = (row: OrderIntegrationRow, enteredCurrency: EnteredCurrency) => {
  const currency = currencyOf(row, enteredCurrency)
  const sides = [amountOf(row, 'paid'), amountOf(row, 'expected')]
  if (currency === undefined) return undefined
  const digits = minorDigitsOf(currency)
  const [paid, expected] = sides.map(
    (side) => side && toMinorUnits(side, digits, printsCentsIn(row, digits)),
  )
  if (paid === undefined || expected === undefined || paid === expected) return undefined
  const component = factOf(row, 'component')
  if (component === undefined) return { currency, paid, expected }
  const value = row.order.value?.amount
  if (value === undefined || !addedUp.has(component)) return undefined
  return { currency, paid: value, expected: value - paid + expected }
}

/**
 * What was paid and expected for the whole order as the message prints it, both in one unit that nobody named: enough for
 * a percentage. Undefined where both are not printed.
 */
export const printedAmountsOf = (row: OrderIntegrationRow) => {
  const [paid, expected] = [amountOf(row, 'paid'), amountOf(row, 'expected')]
  if (paid === undefined || expected === undefined) return undefined
  if (factOf(row, 'component') !== undefined) return undefined
  const scale = Math.max(paid.scale, expected.scale)
  const inUnit = (amount: PrintedAmount) => amount.units * 10 ** (scale - amount.scale)
  const amounts = { paid: inUnit(paid), expected: inUnit(expected) }
  return amounts.paid === amounts.expected ? undefined : amounts
}

const toSum = (currency: string, amounts: readonly number[]): HonoringSum => {
  const sorted = [...amounts].sort((left, right) => left - right)
  return {
    currency,
    orders: sorted.length,
    total: sorted.reduce((sum, amount) => sum + amount, 0),
    least: sorted[0] ?? 0,
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    most: sorted.at(-1) ?? 0,
  }
}

/** What honouring the orders of one cause comes to; undefined where they do not diverge by an amount in one direction. */
export const honoringOf = (
  rows: readonly OrderIntegrationRow[],
  enteredCurrency: EnteredCurrency,
): Honoring | undefined => {
  const [first] = rows
  if (first?.errorType !== 'AMOUNT_DIVERGENCE') return undefined
  const direction = factOf(first, 'direction')
  if (direction !== 'less' && direction !== 'more') return undefined
  const amounts = new Map<string, number[]>()
  let ordersWithoutAmount = 0
  for (const row of rows) {
    const difference = differenceOf(row, enteredCurrency)
    if (difference === undefined) {
      ordersWithoutAmount += 1
      continue
    }
    const sofar = amounts.get(difference.currency) ?? []
    sofar.push(difference.amount)
    amounts.set(difference.currency, sofar)
  }
  const sums = [...amounts]
    .map(([currency, each]) => toSum(currency, each))
    .sort((left, right) => right.orders - left.orders || (left.currency < right.currency ? -1 : 1))
  return { direction, sums, ordersWithoutAmount }
}
