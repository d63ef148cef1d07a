import type { Connector } from '../../domain/connectors/connector'
import type { Failure } from '../../domain/failure'
import { parseNotification, type Notification } from '../../domain/orders/notification'
import { toNotificationObservation } from '../../domain/orders/to-observation'
import { marketplaceOrderIdFrom } from '../../domain/orders/order-key'
import { isTestOrder } from '../../domain/orders/test-order'
import { toRecord } from '../../domain/orders/observed-record'
import type { KeptRefusals } from '../../domain/ingest/refusals'
import { failure, success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import { wasLastKnownRight } from '../connectors/authenticate-connector'
import { countDelivery, type CountingDependencies } from './count-delivery'
import { keepObservation, type KeepDependencies } from './keep-observation'
import { keepUnassigned, type UnassignedDependencies } from './keep-unassigned'
import { orderIdProblem } from './order-id-check'
import {
  parseJson,
  receive,
  wrongAccount,
  type Delivery,
  type ReceiveDependencies,
} from './receive'

export type NotificationDependencies = ReceiveDependencies &
  KeepDependencies &
  CountingDependencies &
  UnassignedDependencies & {
    readonly refusals: Collection<KeptRefusals>
  }

/** What was kept: under its order, apart because it names none, or nothing because it was a test or good news of none. */
export type Ingested = { readonly kept: 'under-order' | 'unassigned' | 'counted' | 'nothing' }

/**
 * Keeps a connector's notification. `ok` means stored: nothing that was answered with success can be lost.
 * A repeat changes nothing; it is safe to send anything again.
 */
export const ingestNotification = async (
  dependencies: NotificationDependencies,
  delivery: Delivery,
): Promise<Result<Ingested, Failure>> => {
  const { refused } = dependencies.memory.sources
  const { clock } = dependencies
  const ingested = await countDelivery(dependencies, delivery, {
    keep: () => ingest(dependencies, delivery),
    countOfKept,
  })
  if (!ingested.ok && isOutage(ingested.error) && wasLastKnownRight(dependencies, delivery)) {
    refused.count(clock.now())
  }
  // Not waited for: VTEX's answer does not depend on our bookkeeping.
  if (ingested.ok) void refused.flush(dependencies.refusals, clock)
  return ingested
}

const countOfKept = ({ kept }: Ingested) => {
  switch (kept) {
    case 'nothing':
      return undefined
    case 'under-order':
    case 'unassigned':
    case 'counted':
      return { observations: 1 }
  }
}

const isOutage = ({ kind }: Failure): boolean => kind === 'upstream' || kind === 'conflict'

const ingest = async (
  dependencies: NotificationDependencies,
  delivery: Delivery,
): Promise<Result<Ingested, Failure>> => {
  const received = await receive(dependencies, delivery)
  if (!received.ok) return received
  const { connector, text } = received.value
  const notification = parse(text, dependencies.account)
  if (!notification.ok) return notification
  return isTestOrder(orderIdOf(notification.value, connector))
    ? success({ kept: 'nothing' })
    : keep(dependencies, connector, notification.value)
}

const parse = (text: string, account: string): Result<Notification, Failure> => {
  const body = parseJson(text)
  const parsed = body.ok ? parseNotification(body.value) : body
  if (!parsed.ok) return parsed
  const named = parsed.value.accountName
  return named !== undefined && named !== account ? wrongAccount('accountName') : parsed
}

const orderIdOf = (notification: Notification, { affiliateId }: Connector): string | undefined => {
  const { marketplaceOrderId, fields, orderId } = notification
  if (marketplaceOrderId) return marketplaceOrderId
  const ofMain = fields?.mainOrderId && marketplaceOrderIdFrom(fields.mainOrderId, affiliateId)
  if (ofMain || orderId === undefined || orderId === fields?.mainOrderId) return ofMain
  return marketplaceOrderIdFrom(orderId, affiliateId) ?? orderId
}

const keep = async (
  dependencies: NotificationDependencies,
  connector: Connector,
  notification: Notification,
): Promise<Result<Ingested, Failure>> => {
  const marketplaceOrderId = orderIdOf(notification, connector)
  const problem = marketplaceOrderId && orderIdProblem(marketplaceOrderId, 'marketplaceOrderId')
  if (problem) return failure(problem)
  const observation = toNotificationObservation(notification, {
    at: dependencies.clock.now(),
    connectorId: connector.id,
    orderIds: marketplaceOrderId === undefined ? [] : [marketplaceOrderId],
  })
  if (marketplaceOrderId === undefined) {
    const isGoodNews = observation.success
    const kept = await keepUnassigned(dependencies, { observation, isGoodNews })
    return kept.ok ? success({ kept: kept.value }) : kept
  }
  const key = { affiliateId: connector.affiliateId, marketplaceOrderId }
  const kept = await keepObservation(dependencies, key, toRecord(key, observation))
  return kept.ok ? success({ kept: 'under-order' }) : kept
}
