import type { Guidance, GuidanceStep } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { factValues, firstOf, orUnknown, sentence, step } from '../../guidance/texts'

const area = 'amount-divergence.cause'

const ruleLinks = [
  'order-authorization',
  'price-divergence-rule-document',
  'configuring-price-divergence-rule-document',
] as const

/** Each order has amounts of its own: that they cannot be told of all of them does not mean that nobody reported them. */
const meaningOf = ({ diagnosis }: GuidanceSubject, { meaning }: Guidance): Guidance['meaning'] => {
  const { direction, component } = factValues(diagnosis)
  const told = sentence(`${area}.meaning`, { direction, component: orUnknown(component) })
  return meaning.flatMap((text) =>
    text.key === 'amount-divergence.any.meaning-without-amounts' && told.length > 0 ? told : [text],
  )
}

/** The guidance of one divergence, said of many. */
export const amountDivergenceCause = (subject: GuidanceSubject, one: Guidance): Guidance => ({
  ...one,
  meaning: meaningOf(subject, one),
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
      step(`${area}.step-stop-policy`, ['wrong-price-document'], { salesChannel }),
      step(`${area}.step-stop`, ['wrong-price-document']),
    ),
    ...step(`${area}.step-split`, ['integration-log', 'integration-status-document']),
    ...step(
      `${area}.step-honor-${where}`,
      where === 'awaiting' ? ['all-orders'] : ['integration-log', 'all-orders'],
    ),
    ...step(`${area}.step-refuse-${where}`),
    ...step(`${area}.step-rule`, ruleLinks),
  ]
}
