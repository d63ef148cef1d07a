import { observe } from '../domain/orders/observe'
import { toRecord } from '../domain/orders/observed-record'
import { aKey, anObservation } from '../testing/builders'
import type { Change, OrderIntegrationStore } from './order-integration-store'

// What the promises of a store of order integrations are tested with.

export type StoreHarness = {
  readonly store: OrderIntegrationStore
  /** The same data as another replica sees it. */
  readonly otherReplica: OrderIntegrationStore
}

export const minute = (index: number): string =>
  new Date(Date.UTC(2026, 10, 23, 0, index)).toISOString()

export const reporting =
  (operationId: string, marketplaceOrderId = '701-1', different: object = {}): Change =>
  (current) =>
    observe(
      current,
      toRecord(
        aKey(marketplaceOrderId),
        anObservation({ operationId, ...different }, minute(Number(operationId) || 0)),
      ),
    )
