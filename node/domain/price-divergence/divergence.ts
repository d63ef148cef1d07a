import { printedAmountsOf, wholeAmountsOf, type EnteredCurrency } from '../causes/honoring'
import { diagnoseObservation } from '../orders/judge'
import { failuresOf } from '../orders/first-failure'
import { withKnownValue } from '../diagnosis/known-value'
import type { JudgedRecord } from '../inbox/judged-record'
import { arrivedAt, type OrderIntegrationRow } from '../inbox/row'
import { withCause } from '../inbox/row-cause'
import { failedOrderOf, type Outcome } from '../week/order-outcome'
import type { Amounts } from './decision'

/** An order that the marketplace sold at another total than the store expected. */
export type Divergence = {
  readonly id: string
  readonly affiliateId: string
  readonly marketplaceOrderId: string
  /** When the order came in, ISO 8601 UTC. */
  readonly at: string
  /** Absent where no source printed both amounts, or nobody can say in which currency or unit they are. */
  readonly known?: Amounts & { readonly currency: string }
  /** Both amounts in one unit that nobody named, where a source printed them: enough for a percentage. */
  readonly printed?: Amounts
  readonly outcome: Outcome
  /** When it went well at last. Absent while it did not, and where nobody said when. */
  readonly fixedAt?: string
  /** By when it had to ship, as a source said. */
  readonly shipBy?: string
  /** The same report names another error too: a rule alone would not have let it in. */
  readonly hasOtherErrors: boolean
}

/** The order with the divergence as its cause: the one that it has, or the last that it had. */
const divergingRow = ({
  record,
  judgement,
  row,
}: JudgedRecord): OrderIntegrationRow | undefined => {
  if (judgement.diagnosis?.errorType === 'AMOUNT_DIVERGENCE') return row
  const value = record.details.value?.value
  const diagnosis = failuresOf(record)
    .map(({ report }) => diagnoseObservation(report))
    .filter(({ errorType }) => errorType === 'AMOUNT_DIVERGENCE')
    .at(-1)
  if (diagnosis === undefined) return undefined
  const { errorType, code, template, facts, others } = withKnownValue(diagnosis, value)
  const printed = facts.map(({ name, value: text }) => ({ name, value: text }))
  return withCause({
    ...row,
    ...{ errorType, code, template, facts: printed },
    others: others?.map((other) => ({ ...other, facts: [...other.facts] })),
  })
}

/** With the row that causes are grouped by. */
export type DivergingOrder = { readonly divergence: Divergence; readonly row: OrderIntegrationRow }

/**
 * The divergence of an order that failed, whatever became of it since; undefined where VTEX's rule has nothing to do with
 * it. What the ERP refused was in VTEX already.
 */
export const divergingOrderOf = (
  read: JudgedRecord,
  enteredCurrency: EnteredCurrency,
): DivergingOrder | undefined => {
  const row = divergingRow(read)
  const failed = failedOrderOf(read)
  if (row === undefined || failed === undefined || row.step === 'ERP') return undefined
  const { id, affiliateId, marketplaceOrderId, others = [] } = row
  const { outcome, fixedAt, shipBy } = failed
  return {
    row,
    divergence: {
      ...{ id, affiliateId, marketplaceOrderId, outcome, fixedAt, shipBy },
      at: arrivedAt(row),
      known: wholeAmountsOf(row, enteredCurrency),
      printed: printedAmountsOf(row),
      hasOtherErrors: others.length > 0,
    },
  }
}
