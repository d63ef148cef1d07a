import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** A status that the connector is not set up to take. That the status is "cancelled" does not cancel the order. */
export const statusNotImported: DiagnosisRule = {
  errorType: 'STATUS_NOT_INTEGRABLE',
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [],
  meanings: [
    {
      of: ['status'],
      and: ['integration', 'notCreated', 'skipped'],
      is: ['refused', 'unconfigured', 'inactive'],
      not: ['cancellation', 'notCancelable', 'invoice', 'tracking', 'sku', 'payment'],
    },
  ],
  factsIn: factsBy(orderPatterns),
}
