// The contract of answers and notifications alike: New Order Integration,
// https://developers.vtex.com/docs/guides/external-marketplace-integration-collect-orders

export interface NotificationError {
  readonly source: 'Fulfillment' | 'Checkout' | 'Order Integration'
  readonly code: string
  readonly description: string
}

/** What VTEX tells a connector about an order. */
export interface Notification {
  readonly marketplaceOrderId: string | null
  readonly accountName: string | null
  readonly code: string
  readonly flow: 'PlaceOrder' | 'ApproveOrder'
  readonly success: boolean
  readonly operationId: string | null
  readonly errors: readonly NotificationError[] | null
  readonly fields: { readonly mainOrderId: string; readonly franchiseOrderId: string | null } | null
  readonly message: string
}

/** What an operation came to; who it is about is added when it is told. */
export type Outcome = Pick<
  Notification,
  'code' | 'flow' | 'success' | 'errors' | 'fields' | 'message'
>

// The messages of the guide. EOI010 and EOI011 stand in its table of codes and have none there.
const messages = {
  SOI001: 'Order integrated successfully',
  SOI002: 'Order approved successfully',
  EOI000: 'Unknown error',
  EOI001: 'Unmapped error',
  EOI002: 'SLA not available',
  EOI003: 'Price divergence',
  EOI004: 'Invalid cart',
  EOI005: 'Validation error',
  EOI006: 'VTEX unexpected error',
  EOI007: 'Duplicated order',
  EOI008: 'Cannot approve an order that is not integrated yet',
  EOI009: 'Order out of valid status to approve',
  EOI010: '',
  EOI011: '',
} as const

export type ResultCode = keyof typeof messages
export type FailureCode = Extract<ResultCode, `E${string}`>

export const succeeded = (code: 'SOI001' | 'SOI002', mainOrderId: string): Outcome => ({
  code,
  flow: code === 'SOI001' ? 'PlaceOrder' : 'ApproveOrder',
  success: true,
  errors: null,
  fields: { mainOrderId, franchiseOrderId: null },
  message: messages[code],
})

export const failed = (
  code: FailureCode,
  flow: Notification['flow'],
  errors: readonly NotificationError[],
): Outcome => ({
  code,
  flow,
  success: false,
  errors: errors.length > 0 ? errors : null,
  fields: null,
  message: messages[code],
})

/** The answer to the request itself; it never says whether the order gets in. */
export const enqueued = (
  flow: Notification['flow'],
  account: string,
  marketplaceOrderId: string,
): Notification => ({
  marketplaceOrderId: flow === 'PlaceOrder' ? null : marketplaceOrderId,
  accountName: flow === 'PlaceOrder' ? account : null,
  code: 'SOI003',
  flow,
  success: true,
  operationId: null,
  errors: null,
  fields: null,
  message: 'Order successfully enqueued',
})
