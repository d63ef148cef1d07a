import { isDeepStrictEqual } from 'node:util'

import type { Failure } from '../../domain/failure'
import { isFetched } from '../../domain/resends/given-out'
import { withoutOld, type ResendQueue } from '../../domain/resends/resend-queue'
import { success, type Result } from '../../lib/result'
import { changeQueue, type ResendDependencies } from './resend-queues'

const isEmpty = ({ requests, ended, stops }: ResendQueue): boolean =>
  requests.length + ended.length + stops.length === 0

/** Ends requests that are over, also where no plan looks and nothing is asked any more, and queues of nobody. */
export const forgetOldRequests = async (
  dependencies: ResendDependencies,
): Promise<Result<void, Failure>> => {
  const { resendQueues, clock } = dependencies
  const listed = await resendQueues.list()
  if (!listed.ok) return listed
  const now = clock.now()
  const isUnused = (queue: ResendQueue) => isEmpty(withoutOld(queue, now)) && !isFetched(queue, now)
  for (const queue of listed.value) {
    const { affiliateId } = queue
    if (isUnused(queue)) {
      const removed = await resendQueues.remove(affiliateId, isUnused)
      if (!removed.ok) return removed
    } else if (!isDeepStrictEqual(withoutOld(queue, now), queue)) {
      const written = await changeQueue(dependencies, affiliateId, (current) =>
        withoutOld(current, now),
      )
      if (!written.ok) return written
    }
  }
  return success(undefined)
}
