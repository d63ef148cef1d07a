import { z } from 'zod'

import { medianOf } from '../../lib/median'
import type { Money } from '../money'

// What orders of a marketplace are worth, from those that Orders lists anyway: healthy ones are not kept, and the open
// ones alone would say what failing orders are worth.

export const valueSampleSchema = z.record(z.array(z.number().int()))

/** Some values of each currency, in its minor unit; the last learned last. */
export type ValueSample = z.infer<typeof valueSampleSchema>

const mostKept = 101
/** So many of a window, that one busy hour does not replace all others. */
const mostOfWindow = 25

const evenly = (values: readonly number[]): readonly number[] => {
  if (values.length <= mostOfWindow) return values
  const step = values.length / mostOfWindow
  return Array.from({ length: mostOfWindow }, (_, index) => values[Math.floor(index * step)] ?? 0)
}

/** The sample with the values of another window of orders. */
export const withValues = (
  sample: ValueSample | undefined,
  values: readonly Money[],
): ValueSample | undefined => {
  if (values.length === 0) return sample
  const currencies = new Set([...Object.keys(sample ?? {}), ...values.map((each) => each.currency)])
  const merged = [...currencies].map((currency) => {
    const found = values.flatMap((each) => (each.currency === currency ? each.amount : []))
    return [currency, [...(sample?.[currency] ?? []), ...evenly(found)].slice(-mostKept)] as const
  })
  return Object.fromEntries(merged)
}

export const typicalValueSchema = z.object({
  currency: z.string(),
  /** The median, in the currency's minor unit. */
  amount: z.number().int(),
  /** The part of the marketplace's orders that are of this currency. */
  share: z.number(),
})

/** What an order of a marketplace is typically worth in one of its currencies. */
export type TypicalValue = z.infer<typeof typicalValueSchema>

/** With fewer orders of known value nothing is typical. */
const fewestValues = 20

/** For each currency, that of the most orders first; none where too little is known. */
export const typicalValuesInSample = (sample: ValueSample = {}): readonly TypicalValue[] => {
  const known = Object.values(sample).reduce((sum, amounts) => sum + amounts.length, 0)
  if (known < fewestValues) return []
  return Object.entries(sample)
    .map(([currency, amounts]) => ({
      currency,
      amount: medianOf(amounts),
      share: amounts.length / known,
    }))
    .sort((left, right) => right.share - left.share || (left.currency < right.currency ? -1 : 1))
}
