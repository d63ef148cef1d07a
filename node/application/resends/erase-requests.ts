import type { Failure } from '../../domain/failure'
import type { OrderKey } from '../../domain/orders/order-key'
import { success, type Result } from '../../lib/result'
import { changeQueue, readQueue, type ResendDependencies } from './resend-queues'

/** Takes an order out of what its connector is asked to send again. */
export const eraseRequests = async (
  dependencies: ResendDependencies,
  { affiliateId, marketplaceOrderId }: OrderKey,
): Promise<Result<unknown, Failure>> => {
  const read = await readQueue(dependencies, affiliateId)
  if (!read.ok || read.value === undefined) return read
  const isOther = (request: { readonly marketplaceOrderId: string }) =>
    request.marketplaceOrderId !== marketplaceOrderId
  if (read.value.requests.every(isOther)) return success(undefined)
  return changeQueue(dependencies, affiliateId, (queue) => ({
    ...queue,
    requests: queue.requests.filter(isOther),
  }))
}
