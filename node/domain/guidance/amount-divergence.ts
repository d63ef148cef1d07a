import type { Diagnosis } from '../diagnosis/diagnosis'
import type { IntegrationStatus } from '../order-integration/order-integration-status'
import type { Guidance, GuidanceStep, TextRef, TextValues } from './guidance'

const area = 'amount-divergence'

const amountValues = ({ facts }: Diagnosis): TextValues | undefined => {
  const values = Object.fromEntries(facts.map(({ name, value }) => [name, value]))
  const { paid, expected, difference, direction, percentage } = values
  if (!paid || !expected || !difference || !direction || !percentage) return undefined
  return { paid, expected, difference, direction, percentage }
}

const meaningOf = (amounts: TextValues | undefined, where: 'awaiting' | 'refused'): TextRef[] => [
  amounts === undefined
    ? { key: `${area}.any.meaning-without-amounts` }
    : { key: `${area}.any.meaning-amounts`, values: amounts },
  { key: `${area}.any.meaning-rule-unknown` },
  { key: `${area}.${where}.meaning-where` },
]

const firstStep: GuidanceStep = {
  key: `${area}.any.step-one-or-many`,
  links: ['wrong-price-document'],
}

const ruleStep: GuidanceStep = {
  key: `${area}.any.step-rule`,
  links: [
    'order-authorization',
    'price-divergence-rule-document',
    'configuring-price-divergence-rule-document',
  ],
}

const awaitingSteps: readonly GuidanceStep[] = [
  firstStep,
  { key: `${area}.awaiting.step-authorize`, links: ['all-orders'] },
  { key: `${area}.awaiting.step-refuse`, links: [] },
  ruleStep,
]

const refusedSteps: readonly GuidanceStep[] = [
  firstStep,
  {
    key: `${area}.refused.step-reprocess`,
    links: ['integration-log', 'integration-status-document'],
  },
  { key: `${area}.refused.step-ignore-divergence`, links: ['integration-log', 'all-orders'] },
  ruleStep,
]

/** What to do about an amount divergence: authorize where the order waits, else correct and reprocess. */
export const amountDivergenceGuidance = (
  diagnosis: Diagnosis,
  status: IntegrationStatus,
): Guidance => {
  const where = status === 'AWAITING_AUTHORIZATION' ? 'awaiting' : 'refused'
  const amounts = amountValues(diagnosis)
  return {
    title:
      amounts === undefined
        ? { key: `${area}.any.title` }
        : { key: `${area}.any.title-amounts`, values: amounts },
    meaning: meaningOf(amounts, where),
    actor: 'PRICING',
    reprocess: {
      helps: where === 'awaiting' ? 'NO' : 'AFTER_FIX',
      reason: { key: `${area}.${where}.reprocess` },
    },
    steps: where === 'awaiting' ? awaitingSteps : refusedSteps,
  }
}
