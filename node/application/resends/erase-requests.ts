import type { Failure } from '../../domain/failure'
import { toKeptId, type OrderKey } from '../../domain/orders/order-key'
import { withEnded } from '../../domain/resends/resend-queue'
import type { ResendRequest } from '../../domain/resends/resend-request'
import { success, type Result } from '../../lib/result'
import { changeQueue, readQueue, type ResendDependencies } from './resend-queues'

/** Takes an order out of what connectors are asked to send again, also of affiliates that the search index may not list yet. */
export const eraseRequests = async (
  dependencies: ResendDependencies,
  isErased: (order: OrderKey) => boolean,
  affiliates: readonly string[] = [],
): Promise<Result<void, Failure>> => {
  const listed = await dependencies.resendQueues.list()
  if (!listed.ok) return listed
  for (const affiliateId of new Set([
    ...listed.value.map((each) => each.affiliateId),
    ...affiliates,
  ])) {
    const read = await dependencies.resendQueues.read(affiliateId)
    if (!read.ok) return read
    const isOther = (request: { readonly marketplaceOrderId: string }) =>
      !isErased({ ...request, affiliateId })
    if (read.value === undefined || read.value.requests.every(isOther)) continue
    const written = await changeQueue(dependencies, affiliateId, (queue) => ({
      ...queue,
      requests: queue.requests.filter(isOther),
    }))
    if (!written.ok) return written
  }
  return success(undefined)
}

/** Takes back what a connector is asked of an order and nobody fetched: their keys, of which nothing will ever be sent. */
export const takeBackRequests = async (
  dependencies: ResendDependencies,
  key: OrderKey,
): Promise<Result<ReadonlySet<string>, Failure>> => {
  const { affiliateId } = key
  const isMeant = (request: ResendRequest) =>
    request.fetchedAt === undefined && toKeptId({ ...request, affiliateId }) === toKeptId(key)
  const read = await readQueue(dependencies, affiliateId)
  if (!read.ok) return read
  if (read.value?.requests.some(isMeant) !== true) return success(new Set<string>())
  const now = dependencies.clock.now()
  let withdrawn: readonly ResendRequest[] = []
  const changed = await changeQueue(dependencies, affiliateId, (queue) => {
    withdrawn = queue.requests.filter(isMeant)
    return withEnded(queue, 'withdrawn', { now, isOver: isMeant })
  })
  return changed.ok ? success(new Set(withdrawn.map((request) => request.key))) : changed
}
