import { amountDivergenceCause } from '../error-types/amount-divergence/cause-guidance'
import type { Guidance } from '../guidance/guidance'
import { guidanceFor } from '../guidance/guidance-for'
import type { GuidanceSubject, KnownOrder } from '../guidance/guidance-subject'
import { waitsFor } from '../orders/waits-for'
import type { OrderIntegrationRow } from '../inbox/row'
import type { Issue } from './issue'

// What is said of a cause is said of each of its orders. The amounts, ids and dates of one of them would be wrong for
// the others, so only what all of them have in common is told; a sentence that needs more is left out.

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** What the first has and all others have too. */
const sharedBy = <Value>(
  rows: readonly OrderIntegrationRow[],
  valueOf: (row: OrderIntegrationRow) => Value | undefined,
): Value | undefined => {
  const [first] = rows
  const value = first && valueOf(first)
  return value !== undefined && rows.every((row) => isSame(valueOf(row), value)) ? value : undefined
}

const sharedFacts = (rows: readonly OrderIntegrationRow[]): OrderIntegrationRow['facts'] => {
  const [first] = rows
  const hasFact = ({ facts }: OrderIntegrationRow, fact: { name: string; value: string }) =>
    facts.some(({ name, value }) => name === fact.name && value === fact.value)
  return (first?.facts ?? []).filter((fact) => rows.every((row) => hasFact(row, fact)))
}

const sharedDetails = (
  rows: readonly OrderIntegrationRow[],
): Omit<KnownOrder, 'marketplaceName'> => ({
  // Empty: no id is that of all of them.
  marketplaceOrderId: '',
  // They share who has to move them where their states differ: ready for handling and handling both wait for the ERP.
  waitsFor: sharedBy(rows, ({ workflowState }) => waitsFor(workflowState)),
  currency: sharedBy(rows, ({ order }) => order.value?.currency),
  salesChannel: sharedBy(rows, ({ order }) => order.salesChannel),
  skuIds: sharedBy(rows, ({ order }) => order.skuIds) ?? [],
  carrier: sharedBy(rows, ({ order }) => order.carrier),
  postalArea: sharedBy(rows, ({ order }) => order.postalArea),
})

/** Where most of them are: where the newest is says nothing of the others. The newer one where two are as many. */
const commonestStatus = (
  rows: readonly OrderIntegrationRow[],
  newest: OrderIntegrationRow,
): OrderIntegrationRow['status'] => {
  const counts = new Map([[newest.status, 0]])
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}

const ofOne = (row: OrderIntegrationRow): Omit<KnownOrder, 'marketplaceName'> => ({
  ...row.order,
  marketplaceOrderId: row.marketplaceOrderId,
  orderId: row.orderId,
  currency: row.order.value?.currency,
  waitsFor: waitsFor(row.workflowState),
})

/** The name of their marketplace, if they have one, and the rule that somebody entered. */
type KnownOfStore = Pick<KnownOrder, 'marketplaceName'> & Pick<GuidanceSubject, 'divergenceRule'>

const subjectOf = (
  issue: Issue,
  { marketplaceName, divergenceRule }: KnownOfStore,
): GuidanceSubject => {
  const { rows, errorType } = issue
  const [newest] = issue.samples
  if (newest === undefined) throw new Error('An issue has at least one order')
  const { code, template } = newest
  const step = sharedBy(rows, (row) => row.step)
  const details = rows.length === 1 ? ofOne(newest) : sharedDetails(rows)
  return {
    diagnosis: { errorType, confidence: 'LOW', code, template, facts: sharedFacts(rows) },
    status: commonestStatus(rows, newest),
    step,
    order: { ...details, marketplaceName },
    divergenceRule,
  }
}

/** What a person should know and do about all orders of a cause. */
export const issueGuidance = (issue: Issue, known: KnownOfStore = {}): Guidance => {
  const subject = subjectOf(issue, known)
  const guidance = guidanceFor(subject)
  if (issue.errorType !== 'AMOUNT_DIVERGENCE' || issue.orderCount === 1) return guidance
  return amountDivergenceCause(subject, guidance, issue.pattern)
}
