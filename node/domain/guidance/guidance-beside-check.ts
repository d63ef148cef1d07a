import { guides } from '../error-types/__generated__/guides'
import { acceptAmountSteps } from '../error-types/amount-divergence/guidance'
import type { Checked, CheckResult, Finding } from '../checks/check'
import type { ErrorType } from '../diagnosis/diagnosis'
import type { Guidance, GuidanceStep, TextRef } from './guidance'
import { guidanceFor } from './guidance-for'
import type { GuidanceSubject } from './guidance-subject'
import { orderPlace, priceListOf, skuPlace, stockPlace, type Place } from './places'
import { atMarketplace } from './seller-portals'
import { withoutReprocess } from './shared-texts'
import { firstOf, orUnknown, step, whereIs } from './texts'

// A message says what VTEX answered then; a check says what is so now. Where it has found one thing, the steps are about
// that thing, and no sentence lists what else it might have been.

const area = 'checked'

type Problem = Extract<Finding, { outcome: 'PROBLEM' }>

/** What an order's guidance becomes beside a check of it. */
export type GuidanceBesideCheck = Pick<Guidance, 'meaning' | 'steps'>

type Found = { readonly result: CheckResult; readonly problem: Problem }

const problemsOf = ({ results }: Pick<Checked, 'results'>): readonly Found[] =>
  results.flatMap((result) =>
    result.decides && result.finding.outcome === 'PROBLEM'
      ? [{ result, problem: result.finding }]
      : [],
  )

/** The page of the very thing that a check is about. Undefined where it has none. */
export const placeOf = ({ name, skuId, finding }: CheckResult): Place | undefined => {
  const { facts } = finding
  const sku = facts.found ?? skuId
  switch (name) {
    case 'STOCK':
    case 'DOCK':
      return skuId === undefined ? undefined : stockPlace(skuId)
    case 'SKU_EXISTS':
      return facts.found === undefined ? undefined : skuPlace(facts.found)
    case 'SKU_ACTIVE':
    case 'SKU_IN_POLICY':
      return sku === undefined ? undefined : skuPlace(sku)
    case 'PRICE':
    case 'TOTAL':
      return priceListOf(facts.salesChannel)[0]
    case 'SHIPPING':
      return facts.policyId === undefined
        ? undefined
        : { kind: 'shipping-policy', id: facts.policyId, name: facts.service ?? facts.policyId }
    case 'ORDER':
      return facts.orderId === undefined ? undefined : orderPlace(facts.orderId)
    default:
      return undefined
  }
}

/** What to correct, where one thing is to be corrected. Undefined where the error type itself says what to do. */
const correction = (
  { order }: GuidanceSubject,
  { result, problem }: Found,
): readonly GuidanceStep[] | undefined => {
  const { facts } = problem
  const place = placeOf(result)
  const at = place === undefined ? [] : [place]
  const fix = (name: string, ...links: GuidanceStep['links']) =>
    step(`${area}.${name}`, [...at, ...links], facts)
  switch (result.name) {
    case 'SKU_EXISTS':
      return facts.found === undefined
        ? fix('sku-exists.step', ...atMarketplace(order), 'products')
        : fix('sku-exists.step-reference', ...atMarketplace(order))
    case 'SKU_ACTIVE':
      return fix('sku-active.step', 'activate-skus-document')
    case 'SKU_IN_POLICY':
      return fix('sku-in-policy.step', 'associate-sku-document')
    case 'PRICE':
      return fix('price.step', 'base-price-document')
    case 'STOCK':
      return fix('stock.step', 'update-inventory-document')
    case 'DOCK':
      return fix('dock.step', 'loading-docks-document')
    case 'SHIPPING':
      return facts.postalArea === undefined
        ? fix('shipping.step-activate')
        : fix('shipping.step-extend', 'shipping-simulation')
    case 'AFFILIATE':
      return fix('affiliate.step')
    case 'TOTAL':
      return [
        ...step(
          `${area}.total.step`,
          [...priceListOf(order.salesChannel), 'wrong-price-document'],
          {
            salesChannel: orUnknown(order.salesChannel),
          },
        ),
        ...acceptAmountSteps(order.orderId),
      ]
    default:
      return undefined
  }
}

/** The error type's own steps, with what the check has found instead of what a message printed. */
const stepsOfType = (subject: GuidanceSubject, { problem }: Found): readonly GuidanceStep[] => {
  const { cause: errorType, facts } = problem
  if (subject.diagnosis.errorType === errorType) return guidanceFor(subject).steps
  const found = Object.entries(facts).map(([name, value]) => ({ name, value }))
  const diagnosis = { errorType, confidence: 'HIGH', facts: found } as const
  return guides[errorType]({ ...subject, diagnosis }).steps
}

const marketplaceOf = ({ order }: GuidanceSubject) => ({
  marketplace: orUnknown(order.marketplaceName),
})

const givenUp: Partial<Record<CheckResult['name'], string>> = {
  SHIPPING: 'shipping.step-otherwise',
  STOCK: 'stock.step-otherwise',
  SKU_ACTIVE: 'sku.step-otherwise',
  SKU_IN_POLICY: 'sku.step-otherwise',
}

const otherwise = (subject: GuidanceSubject, found: readonly Found[]): readonly GuidanceStep[] =>
  firstOf(
    ...found.map(({ result }) => {
      const name = givenUp[result.name]
      return name === undefined
        ? []
        : step(`${area}.${name}`, atMarketplace(subject.order), marketplaceOf(subject))
    }),
  )

/** An order that was never sent to VTEX has nothing to reprocess: what its state asks for follows. */
const afterCorrection = (subject: GuidanceSubject): readonly GuidanceStep[] => [
  ...step(`${area}.any.step-check`),
  ...(subject.status === 'MISSING'
    ? guidanceFor(subject).steps
    : step(`${area}.any.step-reprocess`)),
]

/** Nothing that the store corrects helps: VTEX will not take the order, or not because of the store. */
const outsideTheStore: ReadonlySet<ErrorType> = new Set([
  'ORDER_CANCELED',
  'INCOMPLETE_SHIPPING_INFORMATION',
  'CUSTOMER_DATA',
])

const stepsOfFailed = (
  subject: GuidanceSubject,
  found: readonly Found[],
): readonly GuidanceStep[] => {
  const [first] = found
  if (first === undefined) return []
  const corrections = found.flatMap((each) => correction(subject, each) ?? [])
  const ofTypes = found
    .filter((each) => correction(subject, each) === undefined)
    .flatMap((each) => stepsOfType(subject, each))
  if (found.some(({ problem }) => outsideTheStore.has(problem.cause))) {
    return [...ofTypes, ...corrections]
  }
  return corrections.length === 0
    ? ofTypes
    : [
        ...corrections,
        ...withoutReprocess(ofTypes),
        ...afterCorrection(subject),
        ...otherwise(subject, found),
      ]
}

const erpProblem = ({ results }: Pick<Checked, 'results'>): readonly GuidanceStep[] =>
  results.flatMap(({ name, finding }) =>
    name === 'ERP_CARRIER' && finding.outcome === 'PROBLEM'
      ? step(`${area}.erp-carrier.step`, ['shipping-policy-document'], {
          carrier: finding.facts.carrier,
        })
      : [],
  )

const stepsOfPassed = (checked: Pick<Checked, 'results'>): readonly GuidanceStep[] => [
  ...erpProblem(checked),
  ...step(`${area}.passed.step-reprocess`, ['integration-log', 'integration-status-document']),
  ...step(`${area}.passed.step-same-message`, ['support-ticket-document']),
]

const stepsOfThere = ({ results }: Pick<Checked, 'results'>): readonly GuidanceStep[] => {
  const order = results.find(({ name }) => name === 'ORDER')
  const place = order && placeOf(order)
  return place === undefined ? [] : step(`${area}.there.step-open`, [place], { orderId: place.id })
}

/** Sentences that only say what it may have been. */
const guesses: ReadonlySet<string> = new Set([
  'amount-divergence.any.meaning-rule-unknown',
  'delivery-sla.may-be-canceled.meaning',
  'unavailable-inventory.any.meaning-list',
])

const withoutGuesses = (meaning: readonly TextRef[]): readonly TextRef[] =>
  meaning.filter(({ key }) => !guesses.has(key))

/**
 * What a person should know and do once the live store has been asked. Undefined where that changes nothing: it could
 * not be told, or the order has to be worked on where checks do not look. Pure.
 */
export const guidanceBesideCheck = (
  subject: GuidanceSubject,
  checked: Pick<Checked, 'verdict' | 'results'>,
): GuidanceBesideCheck | undefined => {
  const guidance = guidanceFor(subject)
  const isThere = whereIs(subject.status) === 'in-vtex'
  const isOver = guidance.reprocess.helps === 'NO'
  // Where a source said why sending it again is in vain, its own steps hold: a marketplace has to release it, say.
  const isExplained = isOver && subject.diagnosis.errorType !== 'NOT_REPORTED'
  const meaning = withoutGuesses(guidance.meaning)
  switch (checked.verdict) {
    case 'WOULD_FAIL': {
      const found = problemsOf(checked)
      return isExplained ? undefined : { meaning, steps: stepsOfFailed(subject, found) }
    }
    case 'WOULD_INTEGRATE':
      return isOver || isThere ? undefined : { meaning, steps: stepsOfPassed(checked) }
    case 'ALREADY_IN_VTEX':
      return isThere || isExplained ? undefined : { meaning, steps: stepsOfThere(checked) }
    case 'CANNOT_TELL':
      return undefined
  }
}
