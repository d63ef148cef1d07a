import { parseNotification } from '../domain/orders/notification'
import type { NotificationObservation } from '../domain/orders/observation'
import { toFactObservation, toNotificationObservation } from '../domain/orders/to-observation'
import type { OrderFact } from '../domain/orders/order-fact'
import { toSnapshot, type OrdersSnapshot } from '../domain/orders/orders-snapshot'
import type { OrderKey } from '../domain/orders/order-key'
import { type OrderIntegrationRecord } from '../domain/orders/record'
import {
  toFactRecord,
  toSnapshotRecord,
  type SnapshotDetails,
} from '../domain/orders/observed-record'

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
): NotificationObservation => {
  const parsed = parseNotification(aNotification(different))
  if (!parsed.ok) throw new Error('The builder makes valid notifications')
  return toNotificationObservation(parsed.value, {
    at,
    connectorId: 'amz-0123456789ab',
    orderIds: ['701-1'],
  })
}

/** The record of one order fact. */
export const aFactRecord = (
  different: Partial<OrderFact> = {},
  at = '2026-11-23T12:00:00.000Z',
): OrderIntegrationRecord => {
  const fact: OrderFact = {
    marketplaceOrderId: '701-1',
    reportedBy: 'CONNECTOR',
    occurredAt: '2026-11-23T11:00:00.000Z',
    ...different,
  }
  const receipt = { at, connectorId: 'amz-0123456789ab', orderIds: ['701-1'] }
  return toFactRecord(aKey(), fact, toFactObservation(fact, receipt))
}

/** The record of one look at Orders. */
export const aSnapshotRecord = (
  different: Partial<Omit<OrdersSnapshot, 'kind' | 'digest'>> = {},
  more: SnapshotDetails = {},
): OrderIntegrationRecord =>
  toSnapshotRecord(
    aKey(),
    toSnapshot({ via: 'get-order', at: '2026-11-23T12:00:00.000Z', found: true, ...different }),
    more,
  )

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
