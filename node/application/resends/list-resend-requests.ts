import type { Failure } from '../../domain/failure'
import { givenOut, withFetched } from '../../domain/resends/given-out'
import { expiresAt, type ResendRequest } from '../../domain/resends/resend-request'
import { emptyQueue } from '../../domain/resends/resend-queue'
import { success, type Result } from '../../lib/result'
import { authenticateConnector } from '../connectors/authenticate-connector'
import { wrongAccount, type Delivery, type ReceiveDependencies } from '../ingest/receive'
import { changeQueue, readQueue, type ResendDependencies } from './resend-queues'

/** One order that a connector is asked to send again, until it expires. */
export type ListedRequest = Pick<
  ResendRequest,
  'key' | 'marketplaceOrderId' | 'attempt' | 'since'
> & { readonly expiresAt: string }

export type ListedRequests = { readonly requests: readonly ListedRequest[] }

const toListed = (request: ResendRequest): ListedRequest => {
  const { key, marketplaceOrderId, attempt, since } = request
  return { key, marketplaceOrderId, attempt, since, expiresAt: expiresAt(request) }
}

/**
 * What a connector is asked to send again: the same until it answers. That it was given out is written down before, so that
 * nobody takes back what a connector may be sending.
 */
export const listResendRequests = async (
  dependencies: ReceiveDependencies & ResendDependencies,
  asked: Omit<Delivery, 'readBody'>,
): Promise<Result<ListedRequests, Failure>> => {
  const connector = await authenticateConnector(dependencies, asked)
  if (!connector.ok) return connector
  // Whoever means another account could not answer what it fetched.
  const { namedAccount = dependencies.account } = asked
  if (namedAccount !== dependencies.account) return wrongAccount('an')
  const { affiliateId, id } = connector.value
  const read = await readQueue(dependencies, affiliateId)
  if (!read.ok) return read
  const now = dependencies.clock.now()
  const queue = read.value ?? emptyQueue(affiliateId)
  const fetching = { connector: id, now }
  if (withFetched(queue, fetching) === queue) {
    return success({ requests: givenOut(queue, fetching).map(toListed) })
  }
  const noted = await changeQueue(dependencies, affiliateId, (current) =>
    withFetched(current, fetching),
  )
  return noted.ok ? success({ requests: givenOut(noted.value, fetching).map(toListed) }) : noted
}
