import type { ErrorType } from '../diagnosis/diagnosis'
import { factsBy, orderPatterns, skuPatterns } from '../diagnosis/printed-values'
import type { DiagnosisRule } from '../diagnosis/rule'
import type { Meaning } from '../diagnosis/vocabulary/concept'

// Trouble with one matter, and with nothing else that a rule knows: likely that cause, never surely.

const hintOf = (errorType: ErrorType, hints: readonly Meaning[]): DiagnosisRule => ({
  errorType,
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [],
  hints,
  factsIn: factsBy([...skuPatterns, ...orderPatterns]),
})

export const fieldHints: readonly DiagnosisRule[] = [
  hintOf('SELLER_ACCOUNT', [
    {
      of: ['account', 'shop', 'sellerDuty'],
      is: ['blocked', 'suspended', 'inactive', 'refused', 'incomplete', 'denied', 'held'],
      not: [
        ...(['sku', 'order', 'stock', 'price', 'token', 'setting', 'carrier', 'payment'] as const),
        ...(['erp', 'listing', 'policy', 'affiliate', 'status', 'customer', 'service'] as const),
        ...(['total', 'freight', 'tax', 'delivery', 'deliveryOption', 'communication'] as const),
      ],
    },
  ]),
  hintOf('STATUS_NOT_INTEGRABLE', [
    {
      of: ['status'],
      is: ['invalid', 'refused', 'notAdvancing', 'failed'],
      not: [
        ...([
          'token',
          'address',
          'sku',
          'stock',
          'canceled',
          'timeout',
          'service',
          'seller',
        ] as const),
        ...(['invoice', 'tracking', 'price', 'customer', 'fiscal', 'reservation'] as const),
      ],
    },
  ]),
  hintOf('DELIVERY_SLA', [
    {
      of: ['delivery', 'freight'],
      is: ['refused', 'unavailable', 'notFound', 'failed'],
      not: [
        ...(['token', 'communication', 'address', 'tracking', 'invoice', 'status'] as const),
        ...([
          'price',
          'order',
          'sku',
          'different',
          'service',
          'timeout',
          'stock',
          'total',
        ] as const),
      ],
    },
  ]),
  hintOf('SKU_INACTIVE_OR_OUT_OF_POLICY', [
    {
      of: ['sku'],
      is: ['blocked'],
      not: ['listing', 'price', 'stock', 'order', 'seller', 'token', 'channel', 'shop', 'status'],
    },
  ]),
]
