import { foldText } from '../diagnosis/folded-text'
import type { GuidanceSubject } from './guidance-subject'
import { sentence } from './texts'
import type { GuidanceStep, TextRef } from './guidance'

// What VTEX's list of known issues says of marketplace orders, each with its state and the day of that state
// (vtexdocs/known-issues, the newest stored versions, read 2026-11-29). Where one is fixed, what was true before still
// explains older orders. Texts are in messages/ under `known-issue.<name>`.

type State = 'OPEN' | 'FIXED'

export type KnownIssue = {
  readonly name: string
  /** VTEX's internal reference. */
  readonly reference: string
  readonly state: State
  /** The day on which the list was last changed about it: of a fixed one, the day of the fix. */
  readonly date: string
}

export const knownIssues = {
  mercadoLivreCanceledShipment: {
    name: 'mercado-livre-canceled-shipment',
    reference: '1442735',
    state: 'OPEN',
    date: '2026-09-22',
  },
  mercadoLivreFullInvoice: {
    name: 'mercado-livre-full-invoice',
    reference: '976614',
    state: 'OPEN',
    date: '2024-02-05',
  },
  amazonReprocess: {
    name: 'amazon-reprocess',
    reference: '1119618',
    state: 'FIXED',
    date: '2026-09-22',
  },
  amazonCancellation: {
    name: 'amazon-cancellation',
    reference: '588456',
    state: 'FIXED',
    date: '2026-06-30',
  },
  amazonBuyerName: {
    name: 'amazon-buyer-name',
    reference: '1469662',
    state: 'OPEN',
    date: '2026-10-02',
  },
  amazonMexicoFba: {
    name: 'amazon-mexico-fba',
    reference: '1471894',
    state: 'OPEN',
    date: '2026-10-08',
  },
  magaluCancellation: {
    name: 'magalu-cancellation',
    reference: '865926',
    state: 'FIXED',
    date: '2026-09-22',
  },
  magaluNotLogged: { name: 'magalu-not-logged', reference: '667547', state: 'OPEN', date: '2022' },
  magaluApproval: {
    name: 'magalu-approval',
    reference: '1200833',
    state: 'OPEN',
    date: '2025-10-16',
  },
  shopeeEmail: { name: 'shopee-email', reference: '1425788', state: 'OPEN', date: '2026-07-01' },
  shopeeProtection: {
    name: 'shopee-protection',
    reference: '1468080',
    state: 'OPEN',
    date: '2026-09-29',
  },
  divergenceRange: {
    name: 'divergence-range',
    reference: '983031',
    state: 'FIXED',
    date: '2026-09-14',
  },
  divergenceApprover: {
    name: 'divergence-approver',
    reference: '623376',
    state: 'OPEN',
    date: '2022-11-25',
  },
} as const satisfies Readonly<Record<string, KnownIssue>>

type Marketplace = 'amazon' | 'mercado-livre' | 'magalu' | 'shopee'

const names: readonly (readonly [RegExp, Marketplace])[] = [
  [/\bamazon\b|\bamz\b/, 'amazon'],
  [/\bmercado ?li(?:v|b)re\b|\bmeli\b/, 'mercado-livre'],
  [/\bmagalu\b|\bmagazine luiza\b/, 'magalu'],
  [/\bshopee\b/, 'shopee'],
]

const marketplaceOf = (name: string | undefined): Marketplace | undefined => {
  const folded = foldText(name ?? '')
  return names.find(([pattern]) => pattern.test(folded))?.[1]
}

const isShippedByMarketplace = ({ order, diagnosis }: GuidanceSubject): boolean =>
  /_FBA$/i.test(order.orderId ?? order.marketplaceOrderId) ||
  /\bfba\b|\bfull(?:fillment)?\b/.test(foldText(order.marketplaceName ?? '')) ||
  /\bfba\b|\b(?:meli|mercado li[bv]re) full\b|fulfil+ed by amazon|fulfil+ment by amazon/.test(
    diagnosis.template ?? '',
  )

const isAbout = (subject: GuidanceSubject, pattern: RegExp): boolean =>
  pattern.test(subject.diagnosis.template ?? '') ||
  subject.diagnosis.facts.some(
    ({ name, value }) => name === 'field' && pattern.test(foldText(value)),
  )

/** The known issues that an order's guidance has to name, by its error and its marketplace. */
const knownIssuesOf = (subject: GuidanceSubject): readonly KnownIssue[] => {
  const { diagnosis, order, status } = subject
  const { errorType } = diagnosis
  const marketplace = marketplaceOf(order.marketplaceName)
  const isOutside = status === 'FAILED' || status === 'NOT_INTEGRABLE' || status === 'MISSING'
  const mayBeCanceled =
    diagnosis.code === 'ERR_UNAVAILABLE_SLA' ||
    diagnosis.facts.some(({ value }) => value === 'may-be-canceled')
  const holds: readonly (readonly [KnownIssue, boolean])[] = [
    [knownIssues.mercadoLivreCanceledShipment, mayBeCanceled],
    [
      knownIssues.amazonBuyerName,
      errorType === 'CUSTOMER_DATA' &&
        marketplace === 'amazon' &&
        isAbout(subject, /name|nome|nombre|validation error|validac/),
    ],
    [
      knownIssues.shopeeEmail,
      errorType === 'CUSTOMER_DATA' &&
        marketplace === 'shopee' &&
        isAbout(subject, /e-?mail|correo/),
    ],
    [knownIssues.shopeeProtection, errorType === 'AMOUNT_DIVERGENCE' && marketplace === 'shopee'],
    [
      knownIssues.divergenceRange,
      errorType === 'AMOUNT_DIVERGENCE' &&
        diagnosis.facts.every(({ name }) => name !== 'difference'),
    ],
    [
      knownIssues.divergenceApprover,
      errorType === 'AMOUNT_DIVERGENCE' && status === 'AWAITING_AUTHORIZATION',
    ],
    [knownIssues.amazonCancellation, errorType === 'ORDER_CANCELED' && marketplace === 'amazon'],
    [knownIssues.magaluCancellation, errorType === 'ORDER_CANCELED' && marketplace === 'magalu'],
    [
      knownIssues.magaluApproval,
      errorType === 'NOT_REPORTED' && status === 'STUCK' && marketplace === 'magalu',
    ],
    [knownIssues.magaluNotLogged, status === 'MISSING' && marketplace === 'magalu'],
    [knownIssues.amazonMexicoFba, status === 'MISSING' && marketplace === 'amazon'],
    [knownIssues.amazonReprocess, errorType === 'ORDER_CANCELED' && marketplace === 'amazon'],
    [knownIssues.mercadoLivreFullInvoice, marketplace === 'mercado-livre' && isOutside],
  ]
  return holds.filter(([, doesHold]) => doesHold).map(([each]) => each)
}

/** What the issues say, each with its reference, state and day. */
export const knownIssueSteps = (subject: GuidanceSubject): readonly GuidanceStep[] =>
  knownIssuesOf(subject).map(({ name, reference, date }) => ({
    key: `known-issue.${name}.step`,
    values: { reference, issueDate: date },
    links: [],
  }))

/** What is known of an order that the marketplace itself ships. */
export const shippedByMarketplace = (subject: GuidanceSubject): readonly TextRef[] =>
  isShippedByMarketplace(subject) ? sentence('shared.any.meaning-shipped-by-marketplace') : []
