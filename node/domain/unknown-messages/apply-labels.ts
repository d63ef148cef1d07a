import type { Diagnosis } from '../diagnosis/diagnosis'
import type { OrderIntegrationRow } from '../inbox/row'
import { withCause } from '../inbox/row-cause'
import type { LabeledTemplates } from './labeled-template'

/** The row as the store's people read its message; unchanged where nobody taught it. */
export const applyLabels = (
  row: OrderIntegrationRow,
  labeled: LabeledTemplates,
): OrderIntegrationRow => {
  if (row.errorType !== 'UNCLASSIFIED' || row.template === undefined) return row
  const rule = labeled.get(row.template)
  if (rule === undefined) return row
  return withCause({ ...row, errorType: rule.errorType, isSetByPerson: true })
}

/** The whole diagnosis of a row to which something taught was applied. */
export const labeledDiagnosis = (
  diagnosis: Diagnosis | undefined,
  { isSetByPerson, errorType }: OrderIntegrationRow,
): Diagnosis | undefined =>
  isSetByPerson && errorType !== undefined && diagnosis?.errorType === 'UNCLASSIFIED'
    ? { ...diagnosis, errorType, confidence: 'HIGH' }
    : diagnosis
