import type { Diagnosis } from '../diagnosis/diagnosis'
import type { OrderIntegrationRow } from '../inbox/row'
import { withCause } from '../inbox/row-cause'
import type { TaughtTemplates } from './taught-template'

/** The row as the store's people read its message; unchanged where nobody taught it. */
export const applyTaught = (
  row: OrderIntegrationRow,
  taught: TaughtTemplates,
): OrderIntegrationRow => {
  if (row.errorType !== 'UNCLASSIFIED' || row.template === undefined) return row
  const rule = taught.get(row.template)
  if (rule === undefined) return row
  return withCause({ ...row, errorType: rule.errorType, isSetByPerson: true })
}

/** The whole diagnosis of a row to which something taught was applied. */
export const taughtDiagnosis = (
  diagnosis: Diagnosis | undefined,
  { isSetByPerson, errorType }: OrderIntegrationRow,
): Diagnosis | undefined =>
  isSetByPerson && errorType !== undefined && diagnosis?.errorType === 'UNCLASSIFIED'
    ? { ...diagnosis, errorType, confidence: 'HIGH' }
    : diagnosis
