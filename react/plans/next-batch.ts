import type { PlanBatch, ReprocessPlan } from '../api/use-reprocess-plan'

/** The batch to go on with: the one that this person has in hand, or else the first that nobody has. */
export function nextBatch({ batches, state }: ReprocessPlan): PlanBatch | undefined {
  const inHand = batches.find((batch) => batch.state === 'TAKEN' && batch.isMine)
  if (inHand || state === 'STOPPED') return inHand
  return batches.find((batch) => batch.state === 'READY')
}
