import { z } from 'zod'

// The store's Price Divergence rule as VTEX documents it: ranges between 0 and 100 % of the order price, in the order of
// its form, each with one of three actions. https://help.vtex.com/en/docs/tutorials/configuring-price-divergence-rule,
// read 2026-11-30. It names no direction; whoever knows better can say that a range is of one.

/** The same words as the GraphQL enum: authorize, create a task in VTEX DO, deny. */
const bandActions = ['AUTHORIZE', 'ASK', 'DENY'] as const

/** Whether the buyer paid less than expected, or more. */
const bandSides = ['BOTH', 'BELOW', 'ABOVE'] as const

export type BandAction = (typeof bandActions)[number]
export type BandSide = (typeof bandSides)[number]
export type OneSide = Exclude<BandSide, 'BOTH'>

/** 100 %, in hundredths of a percent. */
export const whole = 10_000

export const mostBands = 10

const hundredths = z.number().int().min(0).max(whole)

const bandSchema = z.object({
  side: z.enum(bandSides),
  /** Both ends in hundredths of a percent; a difference at an end is within. */
  from: hundredths,
  to: hundredths,
  action: z.enum(bandActions),
})

export type Band = z.infer<typeof bandSchema>

/** A copy of the rule that a person typed in. Dated, because it may have been changed in VTEX since. */
export const divergenceRuleSchema = z.object({
  bands: z.array(bandSchema).min(1).max(mostBands),
  enteredAt: z.string(),
})

export type DivergenceRule = z.infer<typeof divergenceRuleSchema>

export const isOn = ({ side }: Band, one: OneSide): boolean => side === 'BOTH' || side === one

/** The bands of one side, from the lowest up. */
export const bandsOn = (bands: readonly Band[], side: OneSide): readonly Band[] =>
  bands.filter((band) => isOn(band, side)).sort((left, right) => left.from - right.from)

/** Hundredths of a percent as a percentage. */
export const toPercent = (hundredthsOfPercent: number): number => hundredthsOfPercent / 100
