import type { ErrorType } from '../diagnosis/diagnosis'
import type { JudgedRecord } from '../inbox/judged-record'
import type { OrderIntegrationRow } from '../inbox/row'
import { withCause } from '../inbox/row-cause'
import type { Money } from '../money'
import { failuresOf, firstFailureAt } from '../orders/first-failure'
import { diagnoseObservation } from '../orders/judge'
import type { Judgement } from '../orders/judgement'
import type { CloseReason } from '../orders/close-reason'
import type { OrderIntegrationRecord } from '../orders/record'
import { outcomeIn } from '../orders/reported-outcome'
import { isAlive } from '../orders/verdict'

// What became of an order that did not go well, as far as is known now.

/** Saved: the sale stands. Lost: it was canceled. Set aside: a person closed it for a reason that says neither. */
export type Outcome = 'SAVED' | 'LOST' | 'OPEN' | 'SET_ASIDE'

const ofReason: Readonly<Record<CloseReason, Outcome>> = {
  CANCELED_AT_MARKETPLACE: 'LOST',
  SHIPPED_OUTSIDE_VTEX: 'SAVED',
  ENTERED_BY_HAND: 'SAVED',
  NOT_OURS: 'SET_ASIDE',
  OTHER: 'SET_ASIDE',
}

export type FailedOrder = {
  readonly affiliateId: string
  readonly errorType: ErrorType
  /** As it was when its cause was known last. */
  readonly row: OrderIntegrationRow
  readonly failedAt: string
  readonly outcome: Outcome
  /** VTEX has it: it is among the orders that Orders counts. */
  readonly isInVtex: boolean
  readonly value?: Money
  /** When it went well at last. Absent while it did not, and where nobody said when. */
  readonly fixedAt?: string
  /** By when it had to ship, as a source said; an estimate of ours is not it. */
  readonly shipBy?: string
}

const outcomeOf = ({ verdict, open, closing, diagnosis }: Judgement): Outcome => {
  if (closing?.reason !== undefined) return ofReason[closing.reason]
  if (verdict.status === 'CANCELED' || diagnosis?.errorType === 'ORDER_CANCELED') return 'LOST'
  return open || !isAlive(verdict.status) ? 'OPEN' : 'SAVED'
}

/** With the cause that it has or, once it requires no action, the last one that it had. */
const rowWithCause = ({ record, judgement, row }: JudgedRecord): OrderIntegrationRow => {
  if (judgement.diagnosis !== undefined) return row
  const last = failuresOf(record).at(-1)
  if (last === undefined) return withCause({ ...row, errorType: 'NOT_REPORTED' })
  const { errorType, code, template, facts } = diagnoseObservation(last.report)
  const printed = facts.map(({ name, value }) => ({ name, value }))
  return withCause({ ...row, errorType, code, template, facts: printed })
}

const fixedAtOf = (
  { place, approve, words }: OrderIntegrationRecord,
  { closing }: Judgement,
  failedAt: string,
): string | undefined => {
  if (closing !== undefined) return closing.at
  const accepted = Object.values(words).flatMap((word) =>
    word !== undefined && outcomeIn(word) === 'accepted' ? word.occurredAt : [],
  )
  return [place.success?.at, approve.success?.at, ...accepted]
    .filter((at): at is string => at !== undefined && at >= failedAt)
    .sort()[0]
}

/** What became of an order that did not go well; undefined for one that nothing happened to. */
export const failedOrderOf = (read: JudgedRecord): FailedOrder | undefined => {
  const { record, judgement } = read
  const failedAt = firstFailureAt(record, judgement)
  if (failedAt === undefined) return undefined
  const outcome = outcomeOf(judgement)
  const row = rowWithCause(read)
  return {
    affiliateId: record.affiliateId,
    errorType: row.errorType ?? 'NOT_REPORTED',
    row,
    failedAt,
    outcome,
    isInVtex: isAlive(judgement.verdict.status),
    value: record.details.value?.value,
    fixedAt: outcome === 'SAVED' ? fixedAtOf(record, judgement, failedAt) : undefined,
    shipBy: record.details.shipBy?.value,
  }
}
