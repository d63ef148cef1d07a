import type { Connector } from '../domain/connector'
import type { Failure } from '../domain/failure'
import { parseNotification, type Notification } from '../domain/order-integration/notification'
import {
  toNotificationObservation,
  type NotificationObservation,
} from '../domain/order-integration/observation'
import { marketplaceOrderIdFrom } from '../domain/order-integration/order-key'
import { isTestOrder } from '../domain/order-integration/test-order'
import { toRecord } from '../domain/order-integration/told-record'
import type { RelayDelivery } from '../domain/relay/relay-delivery'
import { failure, success, type Result } from '../lib/result'
import type { RefusalStore } from '../ports/refusal-store'
import type { UnassignedObservationStore } from '../ports/unassigned-observation-store'
import { wasLastKnownRight } from './authenticate-connector'
import { countDelivery, type CountingDependencies } from './count-delivery'
import { keepObservation, type KeepDependencies } from './keep-observation'
import { orderIdProblem } from './order-id-check'
import {
  parseJson,
  receive,
  wrongAccount,
  type Delivery,
  type ReceiveDependencies,
} from './receive'
import { attemptRelay, queueRelay, type RelayDependencies } from './relay'

export type NotificationDependencies = ReceiveDependencies &
  KeepDependencies &
  RelayDependencies &
  CountingDependencies & {
    readonly unassigned: UnassignedObservationStore
    readonly refusals: RefusalStore
  }

/**
 * What was kept: under its order, apart because it names none, only passed on because we could not read it, or nothing
 * because it was a test.
 */
export type Ingested = { readonly kept: 'under-order' | 'unassigned' | 'passed-on' | 'nothing' }

/**
 * Keeps a connector's notification. `ok` means stored: nothing that was answered with success can be lost.
 * A repeat changes nothing; it is safe to send anything again.
 */
export const ingestNotification = async (
  dependencies: NotificationDependencies,
  delivery: Delivery,
): Promise<Result<Ingested, Failure>> => {
  const { state, clock } = dependencies
  const ingested = await countDelivery(dependencies, delivery, {
    keep: () => ingest(dependencies, delivery),
    countOfKept,
  })
  if (!ingested.ok && isOutage(ingested.error) && wasLastKnownRight(dependencies, delivery)) {
    state.refused.count(clock.now())
  }
  // Not waited for: VTEX's answer does not depend on our bookkeeping.
  if (ingested.ok) void state.refused.flush(dependencies.refusals, clock)
  return ingested
}

const countOfKept = ({ kept }: Ingested) => {
  switch (kept) {
    case 'nothing':
      return undefined
    case 'passed-on':
      return { unreadable: 1, failure: { reason: 'unreadable' } }
    case 'under-order':
    case 'unassigned':
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
  if (!notification.ok && isForAnotherAccount(notification.error)) return notification
  if (notification.ok && isTestOrder(orderIdOf(notification.value, connector))) {
    return success({ kept: 'nothing' })
  }
  const queued = await queueWhereRelayed(dependencies, connector, text)
  if (!queued.ok) return queued
  const kept = notification.ok
    ? await keep(dependencies, connector, notification.value)
    : notification
  if (queued.value === undefined) return kept
  passOnWithoutWaiting(dependencies, connector, queued.value)
  // A relay stands between VTEX and the connector: what we cannot read, the connector may.
  return !kept.ok && kept.error.kind === 'invalid-input' ? success({ kept: 'passed-on' }) : kept
}

const parse = (text: string, account: string): Result<Notification, Failure> => {
  const body = parseJson(text)
  const parsed = body.ok ? parseNotification(body.value) : body
  if (!parsed.ok) return parsed
  const named = parsed.value.accountName
  return named !== undefined && named !== account ? wrongAccount('accountName') : parsed
}

const isForAnotherAccount = (error: Failure): boolean =>
  error.kind === 'invalid-input' && error.reason === 'does-not-match-account'

const queueWhereRelayed = async (
  dependencies: NotificationDependencies,
  connector: Connector,
  text: string,
): Promise<Result<RelayDelivery | undefined, Failure>> => {
  const { forwardTo, relayKey } = connector
  if (forwardTo === undefined || relayKey === undefined) return success(undefined)
  return queueRelay(dependencies, { ...connector, relayKey }, text)
}

/** The sender's answer never waits for the connector; what fails here is written down and tried again in a tick. */
const passOnWithoutWaiting = (
  dependencies: NotificationDependencies,
  connector: Connector,
  delivery: RelayDelivery,
): void => {
  void attemptRelay(dependencies, connector, delivery).catch(() => undefined)
}

const orderIdOf = (notification: Notification, { affiliateId }: Connector): string | undefined => {
  const { marketplaceOrderId, fields } = notification
  const named = marketplaceOrderId?.trim()
  if (named) return named
  return fields?.mainOrderId && marketplaceOrderIdFrom(fields.mainOrderId, affiliateId)
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
  if (marketplaceOrderId === undefined) return keepUnassigned(dependencies, observation)
  const key = { affiliateId: connector.affiliateId, marketplaceOrderId }
  const kept = await keepObservation(dependencies, key, toRecord(key, observation))
  return kept.ok ? success({ kept: 'under-order' }) : kept
}

const keepUnassigned = async (
  { unassigned, state, clock }: NotificationDependencies,
  observation: NotificationObservation,
): Promise<Result<Ingested, Failure>> => {
  const kept = await unassigned.keep(observation)
  if (!kept.ok) return kept
  state.unassigned.keptAt = Date.parse(clock.now())
  return success({ kept: 'unassigned' })
}
