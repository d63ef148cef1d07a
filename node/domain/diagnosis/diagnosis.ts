/** The same words as the GraphQL enum ErrorType; a type test compares them. Never renamed: retired ones stay. */
export const errorTypes = [
  'INCOMPLETE_SHIPPING_INFORMATION',
  'AMOUNT_DIVERGENCE',
  'INVALID_SKU_ID',
  'UNAVAILABLE_INVENTORY',
  'UNAVAILABLE_STATUS',
  'CARRIER_NOT_REGISTERED_IN_ERP',
  'DELIVERY_SLA',
  'SKU_INACTIVE_OR_OUT_OF_POLICY',
  'PRICE_MISSING',
  'CUSTOMER_DATA',
  'ORDER_CANCELED',
  'STATUS_NOT_INTEGRABLE',
  'INCOMPLETE_ORDER',
  'DUPLICATE_ORDER',
  'RETRY_EXPIRED',
  'AUTHENTICATION',
  'CONNECTOR_CONFIGURATION',
  'SELLER_ACCOUNT',
  'INVOICE_OR_TRACKING',
  'CANCELLATION_REFUSED',
  'PLATFORM_ERROR',
  'NOT_REPORTED',
  'UNCLASSIFIED',
] as const

export type ErrorType = (typeof errorTypes)[number]

export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW'

/** A value with its place in the raw message (UTF-16 code units); a derived value has no place. */
export type Fact = {
  readonly name: string
  readonly value: string
  readonly start?: number
  readonly end?: number
}

/** Another error that the same report names. */
export type OtherError = Pick<Diagnosis, 'errorType' | 'code' | 'facts'>

/** The code and text in which a rule found its cause. */
export type Diagnosis = {
  readonly errorType: ErrorType
  readonly confidence: Confidence
  readonly code?: string
  readonly rawMessage?: string
  /** The text without wrapper and values: the same for messages that differ in nothing else. */
  readonly template?: string
  readonly facts: readonly Fact[]
  /** What the same report names besides, where it names more than one error. */
  readonly others?: readonly OtherError[]
}
