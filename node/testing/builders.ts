import { parseNotification } from '../domain/order-integration/notification'
import { toObservation, type Observation } from '../domain/order-integration/observation'
import type { OrderKey } from '../domain/order-integration/order-key'

// Builders of test data: a plain example, and what a test wants different about it.

export const aKey = (marketplaceOrderId = '701-1'): OrderKey => ({
  affiliateId: 'AMZ',
  marketplaceOrderId,
})

/** VTEX's documented notification of a price divergence. */
export const aNotification = (different: Readonly<Record<string, unknown>> = {}) => ({
  accountName: 'demostore',
  success: false,
  flow: 'PlaceOrder',
  operationId: '7f0c2a7e-3f5e-4d0e-9a55-0f5b1c6a7d10',
  marketplaceOrderId: '701-1',
  code: 'EOI003',
  message: 'Price divergence',
  errors: [
    {
      source: 'Fulfillment',
      code: 'FMT007',
      description: 'Payment total (311.77) differs from store desired value (313.61)',
    },
  ],
  fields: null,
  ...different,
})

export const anObservation = (
  different: Readonly<Record<string, unknown>> = {},
  at = '2026-11-23T12:00:00.000Z',
): Observation => {
  const parsed = parseNotification(aNotification(different))
  if (!parsed.ok) throw new Error('The builder makes valid notifications')
  return toObservation(parsed.value, { at, connectorId: 'amz-0123456789ab', orderIds: ['701-1'] })
}

/** A clock that a test moves. */
export const aClock = (start = '2026-11-23T12:00:00.000Z') => {
  let now = start
  return {
    now: () => now,
    advance: (milliseconds: number) => {
      now = new Date(Date.parse(now) + milliseconds).toISOString()
    },
  }
}
