import type { Diagnosis, ErrorType } from '../domain/diagnosis/diagnosis'
import type { OrderIntegrationRow } from '../domain/inbox/row'

/** What a row says of its cause: enough for type, title, meaning and steps. */
export const summaryOf = (row: OrderIntegrationRow, errorType: ErrorType): Diagnosis => ({
  errorType,
  confidence: 'LOW',
  code: row.code,
  template: row.template,
  facts: row.facts,
  others: row.others,
})
