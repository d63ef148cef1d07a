import { isOn, type Band, type BandAction, type OneSide } from './bands'

/** In a currency's minor unit. */
export type Amounts = { readonly paid: number; readonly expected: number }

/**
 * What the percentage is of. VTEX says "of the order price", which may be what the store expects or what the marketplace
 * pays: both are played, and shown beside each other where they differ.
 */
export type Base = 'expected' | 'paid'

export const bases = ['expected', 'paid'] as const satisfies readonly Base[]

/** OUTSIDE: no band is of it. VTEX documents that such an order is not integrated. */
export type Decision = BandAction | 'OUTSIDE'

/** The two whole hundredths of a percent that a difference lies between, the same twice where it is one: exact. */
export type Share = { readonly low: number; readonly high: number }

const scale = 10_000n

const endless: Share = { low: Infinity, high: Infinity }

const shareOf = (amounts: Amounts, base: Base): Share => {
  const of = BigInt(amounts[base])
  if (of === 0n) return endless
  const difference = BigInt(Math.abs(amounts.paid - amounts.expected)) * scale
  const low = Number(difference / of)
  return { low, high: difference % of === 0n ? low : low + 1 }
}

/** A difference, with how large it is by both readings: worked out once, since each rule that is tried asks for it. */
export type Difference = Amounts & { readonly shares: Readonly<Record<Base, Share>> }

export const differenceOf = (amounts: Amounts): Difference => ({
  ...amounts,
  shares: { expected: shareOf(amounts, 'expected'), paid: shareOf(amounts, 'paid') },
})

export const sideOf = ({ paid, expected }: Amounts): OneSide =>
  paid < expected ? 'BELOW' : 'ABOVE'

/** What a rule does to an order that pays so much where so much is expected. The first band in its form decides. */
export const decide = (bands: readonly Band[], difference: Difference, base: Base): Decision => {
  const side = sideOf(difference)
  const { low, high } = difference.shares[base]
  const band = bands.find((each) => isOn(each, side) && each.from <= low && high <= each.to)
  return band?.action ?? 'OUTSIDE'
}

/** The same where both readings of the base agree. */
export const decideSurely = (
  bands: readonly Band[],
  difference: Difference,
): Decision | undefined => {
  const [decision, other] = bases.map((base) => decide(bands, difference, base))
  return decision === other ? decision : undefined
}

/** How large a difference is by the reading that makes it larger, in hundredths of a percent. */
export const largestShare = ({ shares }: Difference): number =>
  Math.max(shares.expected.high, shares.paid.high)

/** The same by the reading that makes it smaller. */
export const smallestShare = ({ shares }: Difference): number =>
  Math.min(shares.expected.high, shares.paid.high)

/** Whether it lies exactly on a percentage, by either reading. */
export const isExactlyAt = (hundredths: number, { shares }: Difference): boolean =>
  bases.some((base) => shares[base].low === hundredths && shares[base].high === hundredths)
