import { toPercent, type Band, type DivergenceRule } from '../domain/price-divergence/bands'

export const toBand = ({ side, from, to, action }: Band) => ({
  side,
  action,
  from: toPercent(from),
  to: toPercent(to),
})

/** A rule with its percentages; null where nobody entered one. */
export const toDivergenceRule = (rule: DivergenceRule | undefined) =>
  rule === undefined ? null : { enteredAt: rule.enteredAt, bands: rule.bands.map(toBand) }
