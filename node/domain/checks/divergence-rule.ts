import type { AccountSettings } from '../settings/account-settings'

/** The store's Price Divergence rule as a person typed it in, which may have been changed in VTEX since. */
export type DivergenceRule = NonNullable<AccountSettings['divergenceRule']>

// Whole numbers, so that 0.57 % of a round amount is exact. Four decimals of a percent are finer than a cent.
const fractions = 10_000

/** Whether the rule lets an order pass that pays so much where so much is expected, in cents. */
export const wouldAccept = (rule: DivergenceRule, paid: number, expected: number): boolean => {
  const percent = paid < expected ? rule.lower : rule.higher
  return Math.abs(paid - expected) * 100 * fractions <= Math.round(percent * fractions) * expected
}
