import { z } from 'zod'

/**
 * What VTEX tells a connector about an order.
 * https://developers.vtex.com/docs/guides/external-marketplace-integration-collect-orders
 */
export interface Notification {
  readonly accountName: string
  readonly success: boolean
  readonly flow: 'PlaceOrder' | 'ApproveOrder'
  readonly operationId: string
  readonly marketplaceOrderId: string
  readonly code: string
  readonly message: string
  readonly errors: readonly NotificationError[] | null
  readonly fields: { readonly mainOrderId: string; readonly franchiseOrderId: null } | null
}

export interface NotificationError {
  readonly source: 'Fulfillment' | 'Checkout' | 'Order Integration'
  readonly code: string
  readonly description: string
}

/** Whatever a test wants a connector to send, as long as it is an object. */
export const anyNotificationSchema = z.record(z.unknown())
