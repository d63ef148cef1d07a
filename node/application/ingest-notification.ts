import type { Connector } from '../domain/connector'
import type { Failure } from '../domain/failure'
import { parseNotification, type Notification } from '../domain/order-integration/notification'
import { toObservation, type Observation } from '../domain/order-integration/observation'
import { marketplaceOrderIdFrom } from '../domain/order-integration/order-key'
import { observe } from '../domain/order-integration/record'
import { failure, success, type Result } from '../lib/result'
import type { Clock } from '../ports/clock'
import type { ConnectorStore } from '../ports/connector-store'
import type { OrderIntegrationStore } from '../ports/order-integration-store'
import type { OrderReader } from '../ports/order-reader'
import type { RefusalStore } from '../ports/refusal-store'
import type { UnassignedObservationStore } from '../ports/unassigned-observation-store'
import type { AccountState } from './account-state'
import { authenticateConnector, type Credentials } from './authenticate-connector'
import { settleOrder } from './settle-order'

export type IngestDependencies = {
  readonly account: string
  readonly clock: Clock
  readonly state: AccountState
  readonly connectors: ConnectorStore
  readonly orderIntegrations: OrderIntegrationStore
  readonly orders: OrderReader
  readonly unassigned: UnassignedObservationStore
  readonly refusals: RefusalStore
}

export type NotificationDelivery = Credentials & {
  /** The account that the sender named in its query, when it did. */
  readonly namedAccount?: string
  /** Called only once the token is known to be right. */
  readonly readBody: () => Promise<Result<unknown, Failure>>
}

/** What was kept: under its order, or apart because it names none. */
export type Ingested = { readonly kept: 'under-order' | 'unassigned' }

/**
 * Keeps a connector's notification. `ok` means stored: nothing that was answered with success can be lost.
 * A repeat changes nothing; it is safe to send anything again.
 */
export const ingestNotification = async (
  dependencies: IngestDependencies,
  delivery: NotificationDelivery,
): Promise<Result<Ingested, Failure>> => {
  const { state, clock } = dependencies
  const ingested = await ingest(dependencies, delivery)
  const isOutage = !ingested.ok && isNotKept(ingested.error)
  if (isOutage) state.refused.count(clock.now())
  else if (ingested.ok) await state.refused.flush(dependencies.refusals)
  return ingested
}

const isNotKept = ({ kind }: Failure): boolean => kind === 'upstream' || kind === 'conflict'

const ingest = async (
  dependencies: IngestDependencies,
  delivery: NotificationDelivery,
): Promise<Result<Ingested, Failure>> => {
  const { account } = dependencies
  const authenticated = await authenticateConnector(dependencies, delivery)
  if (!authenticated.ok) return authenticated
  if (delivery.namedAccount !== undefined && delivery.namedAccount !== account) {
    return wrongAccount('an')
  }
  const body = await delivery.readBody()
  if (!body.ok) return body
  const parsed = parseNotification(body.value)
  if (!parsed.ok) return parsed
  const named = parsed.value.accountName
  if (named !== undefined && named !== account) return wrongAccount('accountName')
  return keep(dependencies, authenticated.value, parsed.value)
}

const wrongAccount = (field: string): Result<never, Failure> =>
  failure({ kind: 'invalid-input', field, reason: 'does-not-match-account' })

const longestOrderId = 100

const orderIdOf = (notification: Notification, { affiliateId }: Connector): string | undefined => {
  const { marketplaceOrderId, fields } = notification
  const named = marketplaceOrderId?.trim()
  if (named) return named
  return fields?.mainOrderId && marketplaceOrderIdFrom(fields.mainOrderId, affiliateId)
}

const keep = async (
  dependencies: IngestDependencies,
  connector: Connector,
  notification: Notification,
): Promise<Result<Ingested, Failure>> => {
  const marketplaceOrderId = orderIdOf(notification, connector)
  if (marketplaceOrderId !== undefined && !isStorableId(marketplaceOrderId)) {
    return failure({
      kind: 'invalid-input',
      field: 'marketplaceOrderId',
      reason: marketplaceOrderId.length > longestOrderId ? 'too-long' : 'wrong-shape',
    })
  }
  const observation = toObservation(notification, {
    at: dependencies.clock.now(),
    connectorId: connector.id,
    orderIds: marketplaceOrderId === undefined ? [] : [marketplaceOrderId],
  })
  return marketplaceOrderId === undefined
    ? keepUnassigned(dependencies, observation)
    : keepUnderOrder(dependencies, { ...connector, marketplaceOrderId }, observation)
}

// Control characters, quotes and angle brackets stand in no marketplace's order id, and would make ids unsafe to print.
// eslint-disable-next-line no-control-regex
const forbiddenInId = /[\u0000-\u001f\u007f"'`<>\\*?#%]/

const isStorableId = (id: string): boolean => id.length <= longestOrderId && !forbiddenInId.test(id)

const keepUnassigned = async (
  { unassigned, state, clock }: IngestDependencies,
  observation: Observation,
): Promise<Result<Ingested, Failure>> => {
  const kept = await unassigned.keep(observation)
  if (!kept.ok) return kept
  state.unassigned.keptAt = Date.parse(clock.now())
  return success({ kept: 'unassigned' })
}

const keepUnderOrder = async (
  dependencies: IngestDependencies,
  { affiliateId, marketplaceOrderId }: { affiliateId: string; marketplaceOrderId: string },
  observation: Observation,
): Promise<Result<Ingested, Failure>> => {
  const { orderIntegrations, state } = dependencies
  const key = { affiliateId, marketplaceOrderId }
  const updated = await orderIntegrations.update(key, (current) =>
    observe(current, key, observation),
  )
  if (!updated.ok) return updated
  state.openSet.apply(await settleOrder(dependencies, key, updated.value))
  return success({ kept: 'under-order' })
}
