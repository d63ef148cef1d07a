import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'
import { statusTexts } from './status-not-integrable-texts'

/** The order has left the states in which its marketplace lets it be integrated or approved. */
export const statusNotIntegrable: DiagnosisRule = {
  errorType: 'STATUS_NOT_INTEGRABLE',
  since: '2026-11-23',
  codes: ['EOI009'],
  generalCodes: new Map(),
  texts: statusTexts,
  hints: [
    {
      of: ['alreadyAdvanced'],
      and: ['order', 'shipment', 'status'],
      not: ['notCancelable', 'cancellation', 'invoice', 'tracking', 'duplicate', 'sku'],
    },
    { of: ['status'], and: ['integration'], is: ['held'], not: ['sku', 'price', 'total'] },
    {
      of: ['order'],
      and: ['integration'],
      is: ['unavailable', 'held'],
      not: ['sku', 'stock', 'deliveryOption', 'total', 'price'],
    },
    { of: ['status'], and: ['order', 'integration'], is: trouble, not: ['token', 'timeout'] },
    { of: ['order'], is: ['outside'], not: ['policy', 'region', 'sku', 'address', 'price'] },
  ],
  meanings: [
    {
      of: ['alreadyAdvanced'],
      and: ['order'],
      is: ['failed', 'refused', 'notAdvancing'],
      not: ['notCancelable', 'cancellation', 'invoice', 'tracking', 'duplicate', 'sku', 'stock'],
    },
    {
      of: ['order'],
      is: ['movedOn'],
      not: ['notCancelable', 'cancellation', 'invoice', 'tracking', 'sku', 'stock', 'policy'],
    },
    {
      of: ['order'],
      and: ['channel', 'advanced'],
      is: ['notAdvancing'],
      not: ['notCancelable', 'cancellation', 'incomplete', 'sku', 'stock', 'price', 'total'],
    },
    {
      of: ['alreadyAdvanced'],
      and: ['order', 'status'],
      is: ['notCreated', 'notAdvancing', 'skipped', 'status', 'channel'],
      not: ['notCancelable', 'cancellation', 'invoice', 'tracking', 'duplicate'],
    },
    {
      of: ['status'],
      and: ['order'],
      is: ['left', 'reckoned'],
      not: ['cancellation', 'notCancelable', 'invoice', 'tracking', 'stock', 'total', 'price'],
    },
    {
      of: ['status'],
      is: ['refused', 'outside'],
      not: [
        ...(['sku', 'cancellation', 'notCancelable', 'invoice', 'tracking', 'address'] as const),
        ...(['reservation', 'seller', 'canceled', 'token', 'stock', 'payment'] as const),
      ],
    },
    {
      of: ['advanced'],
      and: ['order'],
      is: ['notCreated', 'skipped', 'expired'],
      not: ['notCancelable', 'cancellation', 'invoice', 'tracking', 'duplicate', 'failed'],
    },
    {
      of: ['status'],
      and: ['order', 'integration', 'notCreated', 'workflow', 'notAdvancing', 'skipped'],
      is: [
        ...(['invalid', 'outside', 'refused', 'notCreated', 'notAdvancing'] as const),
        ...(['different', 'unavailable', 'skipped'] as const),
      ],
      not: [
        ...([
          'sku',
          'cancellation',
          'notCancelable',
          'invoice',
          'tracking',
          'reservation',
        ] as const),
        ...(['seller', 'canceled', 'address', 'token', 'stock', 'payment'] as const),
      ],
    },
  ],
  factsIn: factsBy([
    /\b(?:status|estado) ["'“]?(?<status>[a-z][\w-]{2,40})["'”]? (?:is|nao|no|cannot|does)\b/dg,
    ...orderPatterns,
  ]),
}
