import type { Connector } from '../domain/connector'
import type { Failure } from '../domain/failure'
import { parseForwardAddress } from '../domain/relay/forward-address'
import { afterFailedAttempt, newDelivery, type RelayDelivery } from '../domain/relay/relay-delivery'
import { digestOf } from '../lib/digest'
import { failure, success, type Result } from '../lib/result'
import type { Clock } from '../ports/clock'
import type { NotificationForwarder } from '../ports/notification-forwarder'
import type { RelayOutbox } from '../ports/relay-outbox'
import { seal, unseal } from './sealed-body'

export type RelayDependencies = {
  readonly account: string
  readonly clock: Clock
  readonly outbox: RelayOutbox
  readonly forwarder: NotificationForwarder
}

/**
 * Writes down that a notification must be passed on. Once this succeeded it will be, also when the replica dies.
 * The same body of the same connector waits only once.
 */
export const queueRelay = async (
  { account, clock, outbox }: RelayDependencies,
  connector: Connector & { readonly relayKey: string },
  text: string,
): Promise<Result<RelayDelivery, Failure>> => {
  const delivery = newDelivery(
    {
      id: digestOf([connector.id, text]),
      connectorId: connector.id,
      account,
      sealedBody: seal(Buffer.from(text, 'utf8'), connector.relayKey),
    },
    clock.now(),
  )
  const written = await outbox.write(delivery)
  return written.ok ? success(delivery) : written
}

/** Makes one attempt to pass a notification on, and writes down how it went. */
export const attemptRelay = async (
  dependencies: RelayDependencies,
  connector: Connector | undefined,
  delivery: RelayDelivery,
): Promise<Result<void, Failure>> => {
  const { clock, outbox } = dependencies
  const forwarded = await forward(dependencies, connector, delivery)
  if (forwarded.ok) return outbox.remove(delivery.id)
  const again = afterFailedAttempt(delivery, clock.now())
  const written = await (again ? outbox.write(again) : outbox.remove(delivery.id))
  return written.ok ? forwarded : written
}

const forward = async (
  { forwarder }: RelayDependencies,
  connector: Connector | undefined,
  delivery: RelayDelivery,
): Promise<Result<void, Failure>> => {
  if (!connector?.forwardTo || !connector.relayKey) return failure({ kind: 'not-found' })
  const address = parseForwardAddress(connector.forwardTo)
  if (!address.ok) return address
  const body = unsealed(delivery.sealedBody, connector.relayKey)
  if (!body.ok) return body
  return forwarder.forward({ address: address.value, account: delivery.account, body: body.value })
}

/** A body that cannot be opened (another key, a damaged document) must not end the tick for all others. */
const unsealed = (sealedBody: string, key: string): Result<Buffer, Failure> => {
  try {
    return success(unseal(sealedBody, key))
  } catch {
    return failure({ kind: 'not-found' })
  }
}
