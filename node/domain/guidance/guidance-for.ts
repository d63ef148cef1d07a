import type { Diagnosis } from '../diagnosis/diagnosis'
import type { IntegrationStatus } from '../order-integration/order-integration-status'
import { amountDivergenceGuidance } from './amount-divergence'
import type { Guidance } from './guidance'
import { notReportedGuidance, unclassifiedGuidance } from './unknown-cause'

/** What a person should know and do, for a diagnosis in the state its order is in. Pure. */
export const guidanceFor = (diagnosis: Diagnosis, status: IntegrationStatus): Guidance => {
  switch (diagnosis.errorType) {
    case 'AMOUNT_DIVERGENCE':
      return amountDivergenceGuidance(diagnosis, status)
    case 'NOT_REPORTED':
      return notReportedGuidance
    default:
      return unclassifiedGuidance
  }
}
