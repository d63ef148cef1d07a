import type { Failure } from '../../domain/failure'
import { emptyQueue, type ResendQueue } from '../../domain/resends/resend-queue'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { ResendMemory } from './resend-memory'

export type ResendDependencies = {
  readonly clock: Clock
  readonly resendQueues: Collection<ResendQueue>
  readonly memory: { readonly resends: ResendMemory }
}

/** What connectors of an affiliate are asked; undefined where none ever fetched and nothing was ever asked. */
export const readQueue = async (
  { clock, resendQueues, memory }: ResendDependencies,
  affiliateId: string,
): Promise<Result<ResendQueue | undefined, Failure>> => {
  const read = await resendQueues.read(affiliateId)
  if (!read.ok) return read
  memory.resends.queues.of(affiliateId).set({ at: clock.now(), queue: read.value }, clock)
  return read
}

/** Changes it so that no other change is lost. */
export const changeQueue = async (
  { clock, resendQueues, memory }: ResendDependencies,
  affiliateId: string,
  change: (queue: ResendQueue) => ResendQueue,
): Promise<Result<ResendQueue, Failure>> => {
  const changed = await resendQueues.change(affiliateId, (queue = emptyQueue(affiliateId)) =>
    success(change(queue)),
  )
  if (!changed.ok) return changed
  memory.resends.queues.of(affiliateId).set({ at: clock.now(), queue: changed.value }, clock)
  return changed
}
