import type { Advice, GuidanceStep, TextRef } from '../../guidance/guidance'
import type { GuidanceSubject, KnownOrder } from '../../guidance/guidance-subject'
import { orderLink, priceListOf } from '../../guidance/places'
import { atMarketplace } from '../../guidance/seller-portals'
import { deadline } from '../../guidance/shared-texts'
import { ruleMeaning } from './rule-meaning'
import { factValues, firstOf, orUnknown, sentence, step, titleOf } from '../../guidance/texts'

const area = 'amount-divergence'

const firstStep = (salesChannel: string | undefined): readonly GuidanceStep[] =>
  firstOf(
    step(
      `${area}.any.step-one-or-many-policy`,
      [...priceListOf(salesChannel), 'wrong-price-document'],
      { salesChannel },
    ),
    step(`${area}.any.step-one-or-many`, ['wrong-price-document']),
  )

const ruleStep = step(`${area}.any.step-rule`, [
  'price-divergence-preview',
  'order-authorization',
  'price-divergence-rule-document',
  'configuring-price-divergence-rule-document',
])

const awaitingSteps = ({ orderId, ...order }: KnownOrder): readonly GuidanceStep[] => [
  ...firstOf(
    step(`${area}.awaiting.step-authorize-order`, [orderLink(orderId)], { orderId }),
    step(`${area}.awaiting.step-authorize`, ['all-orders']),
  ),
  ...step(`${area}.awaiting.step-refuse`, [...atMarketplace(order), 'integration-status-document']),
]

/** The order enters VTEX with the amount that was paid. */
export const acceptAmountSteps = (orderId: string | undefined): readonly GuidanceStep[] =>
  step(`${area}.refused.step-ignore-divergence`, ['integration-log', orderLink(orderId)])

const refusedSteps = (orderId: string | undefined): readonly GuidanceStep[] => [
  ...step(`${area}.refused.step-reprocess`, ['integration-log', 'integration-status-document']),
  ...acceptAmountSteps(orderId),
]

/** What to do about an amount divergence: authorize where the order waits, else correct and reprocess. */
export const amountDivergenceGuidance = (subject: GuidanceSubject): Advice => {
  const { diagnosis, status, order } = subject
  const where = status === 'AWAITING_AUTHORIZATION' ? 'awaiting' : 'refused'
  const facts = factValues(diagnosis)
  const { paid, expected, difference, direction, percentage } = facts
  const component = orUnknown(facts.component)
  const amounts = { paid, expected, difference, direction, percentage, component }
  const meaning: readonly TextRef[] = [
    ...firstOf(
      sentence(`${area}.any.meaning-amounts`, amounts),
      sentence(`${area}.any.meaning-without-amounts`, { component }),
    ),
    ...ruleMeaning(subject),
    ...sentence(`${area}.${where}.meaning-where`),
    ...deadline(order),
  ]
  return {
    title: titleOf(`${area}.any.title`, sentence(`${area}.any.title-amounts`, amounts)),
    meaning,
    reprocess: {
      helps: where === 'awaiting' ? 'NO' : 'AFTER_FIX',
      reason: { key: `${area}.${where}.reprocess` },
    },
    steps: [
      ...firstStep(facts.salesChannel ?? order.salesChannel),
      ...(where === 'awaiting' ? awaitingSteps(order) : refusedSteps(order.orderId)),
      ...ruleStep,
    ],
  }
}
