import { divergenceOf, toDecimal } from '../diagnosis/amount'
import { inconclusive, dependsOn, missing, ok, problem, type Facts, type Finding } from './check'
import type { ShippingCheck } from './check-shipping'
import type { DivergenceRule } from '../price-divergence/bands'
import { decideSurely, differenceOf } from '../price-divergence/decision'
import { missingLines, withAnswer, type StoreView } from './store-view'

/**
 * What the marketplace pays against what the store expects: the cart as Checkout prices it, and the freight. A store's
 * Price Divergence rule may accept a difference, but no documented API tells it: the copy that a person typed in may be
 * out of date, so what it would accept is not known to pass, nor to fail.
 */
export const checkTotal = (view: StoreView, shipping: ShippingCheck): Finding => {
  const { subject, lines, salesChannel, answers, divergenceRule: rule } = view
  if (lines === undefined) return missingLines(view)
  if (salesChannel === undefined) return missing('salesChannel')
  const { paid } = subject
  if (paid === undefined) return missing('value')
  const cart = answers('cart', { salesChannel, items: lines })
  if (cart === undefined) return dependsOn('SKU_EXISTS')
  return withAnswer(cart, (answered) => {
    const sold = answered.filter(({ availability }) => availability === 'available')
    if (sold.length !== lines.length) return dependsOn('STOCK')
    if (shipping.freight === undefined) {
      return shipping.finding.outcome === 'INCONCLUSIVE' &&
        shipping.finding.reason === 'area-differs'
        ? inconclusive('area-differs', shipping.finding.facts)
        : dependsOn('SHIPPING')
    }
    const expected = sold.reduce((sum, { total }) => sum + total, shipping.freight)
    const facts = amountsOf(paid, expected)
    if (paid === expected) return ok(facts)
    const reason = rule && reasonOf(rule, { paid, expected })
    return rule && reason
      ? inconclusive(reason, { ...facts, enteredOn: rule.enteredAt.slice(0, 10) })
      : problem('AMOUNT_DIVERGENCE', { ...facts, salesChannel })
  })
}

/** Why a rule leaves open what becomes of an order; undefined where it refuses it by either reading of the base. */
const reasonOf = (
  { bands }: DivergenceRule,
  amounts: { readonly paid: number; readonly expected: number },
) => {
  switch (decideSurely(bands, differenceOf(amounts))) {
    case 'AUTHORIZE':
      return 'divergence-rule'
    case 'ASK':
      return 'divergence-rule-asks'
    case undefined:
      return 'divergence-rule-base'
    default:
      return undefined
  }
}

/** Names and forms are those of the facts of a reported divergence. */
const amountsOf = (paidCents: number, expectedCents: number): Facts => {
  const paid = { units: paidCents, scale: 2 }
  const expected = { units: expectedCents, scale: 2 }
  const { direction, difference, basisPoints } = divergenceOf(paid, expected)
  return {
    paid: toDecimal(paid),
    expected: toDecimal(expected),
    direction,
    difference: toDecimal(difference),
    ...(basisPoints !== undefined && { percentage: toDecimal({ units: basisPoints, scale: 2 }) }),
  }
}
