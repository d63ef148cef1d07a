import type { Settings } from '../../core/settings'
import { failed, type FailureCode, type NotificationError, type Outcome } from './notification'

/** Why an order does not get in. `values` fill the documented message. */
export interface Finding {
  readonly kind: FindingKind
  readonly values?: readonly (string | number)[]
}

interface Wording {
  readonly result: FailureCode
  readonly fulfillment: readonly [code: string, text: string]
  readonly checkout: readonly [code: string, text: string]
}

const same = (result: FailureCode, code: string, text: string): Wording => ({
  result,
  fulfillment: [code, text],
  checkout: [code, text],
})

const both = (
  result: FailureCode,
  [fulfillment, checkout]: readonly [string, string],
  text: string,
): Wording => ({ result, fulfillment: [fulfillment, text], checkout: [checkout, text] })

const cannotRecreate =
  'The request order with marketplace order id {0} for affiliate {1} is already canceled and cannot be recreated'
const alreadyExists =
  'The request order with marketplace order id {0} for affiliate {1} already exists'

// Codes and messages are those of https://developers.vtex.com/docs/guides/checkout-error-codes,
// typing errors included. Which of them comes with which result code is nowhere written
// (assumption), and neither is which of the two modules reports it: a setting plays both.
const wordings = {
  'unknown-sku': same('EOI004', 'ORD027', 'Item {0} not found or unavailable'),
  'too-few-items': both(
    'EOI004',
    ['FMT0067', 'FMT0067'],
    'The minimum quantity of {0} items in the order has not been reached',
  ),
  unavailable: both('EOI002', ['FMT005', 'ORD028'], 'Item {0}({1}) is not available'),
  inactive: {
    result: 'EOI002',
    fulfillment: ['FMT005', 'Item {0}({1}) is not available'],
    checkout: ['CHK0029', 'Invalid active flag for item'],
  },
  'outside-policy': {
    result: 'EOI002',
    fulfillment: ['FMT005', 'Item {0}({1}) is not available'],
    checkout: ['CHK0032', 'Invalid item for sales channel'],
  },
  'no-sla': {
    result: 'EOI002',
    fulfillment: ['FMT003', 'There is no SLA for item {0}({1})'],
    checkout: ['CHK0256', 'There is no SLA for item {0}({1}'],
  },
  'sla-not-available': both(
    'EOI002',
    ['FMT010', 'CHK0171'],
    'The selected SLA for item {0}({1}) is not available',
  ),
  'no-pickup': both('EOI002', ['FMT0059', 'CHK0264'], 'Pickup not found'),
  'no-price': both('EOI001', ['FMT0041', 'CHK0025'], 'Invalid price for item'),
  divergence: both(
    'EOI003',
    ['FMT007', 'CHK0198'],
    'Payment total ({0}) differs from store desired value ({1})',
  ),
  // EOI011 describes the order as integrated, so that Checkout's code fits (assumption).
  held: same('EOI011', 'CHK0198', 'Payment total ({0}) differs from store desired value ({1})'),
  'no-shipping-data': {
    result: 'EOI005',
    fulfillment: ['FMT001', 'Cannot reserve items without shipping data'],
    checkout: ['CHK0175', 'Shipping data is required'],
  },
  'no-postal-code': both(
    'EOI005',
    ['FMT0074', 'CHK0119'],
    'Addresses must have postal code or geocoordinates',
  ),
  'bad-postal-code': same(
    'EOI005',
    'CHK0040',
    'The postal code field not accept the characters: < > ? + " ; % *',
  ),
  'bad-country': same('EOI005', 'CHK0127', 'Invalid country'),
  'shipping-field': same('EOI005', 'ORD006', 'The {0} field in the shipping attachment is invalid'),
  'profile-field': same(
    'EOI005',
    'ORD007',
    'The {0} field in the client profile attachment is invalid',
  ),
  'bad-email': {
    result: 'EOI005',
    fulfillment: ['FMT0032', 'Invalid email'],
    checkout: ['CHK0131', 'Invalid e-mail'],
  },
  'no-marketplace-id': same('EOI005', 'FMT015', 'Marketplace id has not been provided'),
  'no-items': same(
    'EOI005',
    'FMT0026',
    'Cannot be created an empty order. Please send an order or check your input request',
  ),
  'unknown-affiliate': both('EOI005', ['FMT0021', 'CHK0120'], 'Invalid affiliate id'),
  duplicate: {
    result: 'EOI007',
    fulfillment: ['FMT009', alreadyExists],
    checkout: ['CHK0085', 'The order already exists'],
  },
  canceled: {
    result: 'EOI001',
    fulfillment: ['FMT0060', cannotRecreate],
    checkout: ['CHK0086', 'Cannot retry canceled orders {0}'],
  },
  'logistics-down': both(
    'EOI006',
    ['FMT0051', 'CHK0262'],
    'A communication error with Logistics has occurred',
  ),
} as const satisfies Readonly<Record<string, Wording>>

export type FindingKind = keyof typeof wordings

/** The refusal that a set of findings amounts to; the first one gives it its result code. */
export function refuse(
  [first, ...rest]: readonly [Finding, ...Finding[]],
  settings: Settings,
): Outcome {
  const errors = [first, ...rest].flatMap((finding) => errorOf(finding, settings))
  return failed(resultOf(first.kind, settings), 'PlaceOrder', errors)
}

function resultOf(kind: FindingKind, settings: Settings): FailureCode {
  return kind === 'canceled' ? settings.canceledOrderResult : wordings[kind].result
}

export function errorOf(
  { kind, values = [] }: Finding,
  settings: Settings,
): readonly NotificationError[] {
  if (settings.errorVocabulary === 'none') return []
  if (kind === 'unknown-sku') return [unknownSku(String(values[0]), settings)]
  const [code, text] = wordings[kind][settings.errorVocabulary]
  const description = text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]))
  return [{ source: sourceOf(code), code, description }]
}

const sourceOf = (code: string): NotificationError['source'] =>
  code.startsWith('FMT') ? 'Fulfillment' : 'Checkout'

function unknownSku(skuId: string, { unknownSkuError: code }: Settings): NotificationError {
  const text = {
    ORD027: `Item ${skuId} not found or unavailable`,
    CHK0272: `Item not found. SkuSeller =${skuId}; Seller = 1.`,
    FMT0039: 'Invalid id for item',
  }
  return { source: sourceOf(code), code, description: text[code] }
}

/**
 * Amounts stand in messages as people read them, not in cents: "Payment total (49.11) differs …" in
 * https://help.vtex.com/en/troubleshooting/integration-errors-in-amazon-orders.
 */
export const printedAmount = (cents: number): string => (cents / 100).toFixed(2)
