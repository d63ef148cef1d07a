import { patternValues, type DivergencePattern } from '../../causes/issue-group'
import type { Guidance, GuidanceStep } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { priceListOf } from '../../guidance/places'
import { atMarketplace } from '../../guidance/seller-portals'
import { factValues, firstOf, orUnknown, sentence, step } from '../../guidance/texts'

const area = 'amount-divergence.cause'

const ruleLinks = [
  'price-divergence-preview',
  'order-authorization',
  'price-divergence-rule-document',
  'configuring-price-divergence-rule-document',
] as const

/** What a pattern says in its place: that amounts are not those of all orders does not mean that nobody reported them. */
const ofOneOrder: ReadonlySet<string> = new Set([
  'amount-divergence.any.meaning-amounts',
  'amount-divergence.any.meaning-without-amounts',
])

const meaningOf = (
  { diagnosis }: GuidanceSubject,
  { meaning }: Guidance,
  pattern: DivergencePattern,
): Guidance['meaning'] => {
  const component = orUnknown(factValues(diagnosis).component)
  const values = { component, ...patternValues(pattern) }
  return meaning.flatMap((text) =>
    ofOneOrder.has(text.key) ? sentence(`${area}.${pattern.kind}.meaning`, values) : [text],
  )
}

/** The guidance of one divergence, said of many. Its words follow the pattern, as the title of the cause does. */
export const amountDivergenceCause = (
  subject: GuidanceSubject,
  one: Guidance,
  pattern: DivergencePattern | undefined,
): Guidance => ({
  ...one,
  meaning: pattern === undefined ? one.meaning : meaningOf(subject, one, pattern),
  steps: amountDivergenceCauseSteps(subject),
})

/**
 * What to do about many divergences at once, in the order in which it saves money: stop new ones, find those that need
 * no decision any more, decide about the rest, and only then think of a rule, which holds for every marketplace.
 */
const amountDivergenceCauseSteps = ({
  diagnosis,
  status,
  order,
}: GuidanceSubject): readonly GuidanceStep[] => {
  const salesChannel = order.salesChannel ?? factValues(diagnosis).salesChannel
  const where = status === 'AWAITING_AUTHORIZATION' ? 'awaiting' : 'refused'
  return [
    ...firstOf(
      step(`${area}.step-stop-policy`, [...priceListOf(salesChannel), 'wrong-price-document'], {
        salesChannel,
      }),
      step(`${area}.step-stop`, ['wrong-price-document']),
    ),
    ...step(`${area}.step-split`, ['integration-log', 'integration-status-document']),
    ...step(
      `${area}.step-honor-${where}`,
      where === 'awaiting' ? ['all-orders'] : ['integration-log', 'all-orders'],
    ),
    ...step(`${area}.step-refuse-${where}`, atMarketplace(order)),
    ...step(`${area}.step-rule`, ruleLinks),
  ]
}
