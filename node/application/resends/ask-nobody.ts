import type { Failure } from '../../domain/failure'
import { withoutConnector } from '../../domain/resends/resend-queue'
import { success, type Result } from '../../lib/result'
import { changeQueue, readQueue, type ResendDependencies } from './resend-queues'

/** A connector of an affiliate fetches no more: until another one does, nobody is asked. */
export const askNobody = async (
  dependencies: ResendDependencies,
  affiliateId: string,
): Promise<Result<unknown, Failure>> => {
  const read = await readQueue(dependencies, affiliateId)
  if (!read.ok || read.value === undefined) return read.ok ? success(undefined) : read
  const now = dependencies.clock.now()
  return changeQueue(dependencies, affiliateId, (queue) => withoutConnector(queue, now))
}
