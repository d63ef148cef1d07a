import type { ErrorType } from '../diagnosis/diagnosis'
import { factsBy, orderPatterns, skuPatterns } from '../diagnosis/printed-values'
import type { DiagnosisRule } from '../diagnosis/rule'
import type { Concept } from '../diagnosis/vocabulary/concept'

// Trouble that is told by a word of its own: a mere "not" or "other than" is in too many harmless texts.
const surelyTrouble = [
  ...(['failed', 'refused', 'invalid', 'malformed', 'notFound', 'incomplete'] as const),
  ...(['insufficient', 'inactive', 'blocked', 'divergent', 'unavailable', 'suspended'] as const),
] as const

// A matter that is not there, or tied to nothing, is trouble too, save where a field of the message may be meant.
const anyTrouble = [
  ...surelyTrouble,
  ...(['missing', 'unlinked', 'unconfigured', 'misconfigured', 'oversized', 'revoked'] as const),
] as const

const never = ['created', 'before', 'canceled'] as const

const hintOf = (
  errorType: ErrorType,
  of: readonly Concept[],
  is: readonly Concept[] = anyTrouble,
): DiagnosisRule => ({
  errorType,
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [],
  hints: [{ of, is, not: never }],
  notTexts: [
    /\b(?:without|no|sem|sin) (?:differences?|diferencas?|diferencias?)\b/,
    /\bbilling\b|\bcobranca\b|direccion de facturacion/,
  ],
  isLastResort: true,
  factsIn: factsBy([...skuPatterns, ...orderPatterns]),
})

/**
 * What is left when nothing else fits: a word for trouble beside a thing that belongs to one cause. Said with the least
 * confidence, so that a person sees where to look first.
 */
export const lastHints: readonly DiagnosisRule[] = [
  hintOf('AUTHENTICATION', ['token']),
  hintOf('INVOICE_OR_TRACKING', ['invoice', 'fiscal', 'tracking', 'shipment']),
  hintOf('INCOMPLETE_SHIPPING_INFORMATION', ['address', 'postalCode']),
  hintOf('DELIVERY_SLA', ['deliveryOption', 'parcelSize', 'region', 'carrier']),
  hintOf('CUSTOMER_DATA', ['document', 'email', 'phone', 'personName']),
  hintOf('SELLER_ACCOUNT', ['sellerDuty', 'account', 'seller']),
  hintOf('CONNECTOR_CONFIGURATION', ['setting', 'affiliate', 'attribute', 'tax', 'currency']),
  hintOf('UNAVAILABLE_INVENTORY', ['stock', 'reservation'], surelyTrouble),
  hintOf('PRICE_MISSING', ['price']),
  hintOf('INVALID_SKU_ID', ['sku', 'parent']),
  // "MLT-0042 does not exist in the ERP": what is only named by its code is nearly always a product.
  {
    ...hintOf('INVALID_SKU_ID', []),
    hints: [
      {
        of: ['erp'],
        is: ['notFound', 'unlinked'],
        not: [
          ...never,
          'order',
          'customer',
          'carrier',
          'carrierName',
          'status',
          'token',
          'shop',
          'service',
        ],
      },
    ],
  },
]
