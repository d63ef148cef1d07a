import type { PlanBatch, ReprocessPlan } from '../api/use-reprocess-plan'

/** Whether somebody took it and was handed out nothing: their request ended before that. Nothing of it can be marked. */
export const isBrokenOff = ({ state, waiting }: PlanBatch): boolean =>
  state === 'TAKEN' && waiting === 0

/** The batch to go on with: the one that this person has in hand, or else the first that nobody has. */
export function nextBatch({ batches, state }: ReprocessPlan): PlanBatch | undefined {
  const own = batches.filter((batch) => batch.state === 'TAKEN' && batch.isMine)
  const inHand = own.find((batch) => !isBrokenOff(batch))
  // Nothing is handed out of a plan that is stopped.
  if (inHand || state === 'STOPPED') return inHand
  return own[0] ?? batches.find((batch) => batch.state === 'READY')
}
