import { isDeepStrictEqual } from 'node:util'

import type { Failure } from '../../domain/failure'
import { withoutOld } from '../../domain/resends/resend-queue'
import { success, type Result } from '../../lib/result'
import { changeQueue, type ResendDependencies } from './resend-queues'

/**
 * Ends requests that are over, also where no plan looks and nothing is asked any more. An empty queue stays: it is one small
 * document for each affiliate, and a replica that read it takes its absence for a wrong answer, as it must where it is full.
 */
export const forgetOldRequests = async (
  dependencies: ResendDependencies,
): Promise<Result<void, Failure>> => {
  const { resendQueues, clock } = dependencies
  const listed = await resendQueues.list()
  if (!listed.ok) return listed
  const now = clock.now()
  for (const queue of listed.value) {
    const { affiliateId } = queue
    if (isDeepStrictEqual(withoutOld(queue, now), queue)) continue
    const written = await changeQueue(dependencies, affiliateId, (current) =>
      withoutOld(current, now),
    )
    if (!written.ok) return written
  }
  return success(undefined)
}
