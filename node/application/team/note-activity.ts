import type { Failure } from '../../domain/failure'
import {
  mostNamed,
  withActivity,
  type Activity,
  type ActivityBucket,
} from '../../domain/team/activity'
import type { Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import { addToBuckets } from '../memory/numbered-buckets'
import type { TeamMemory } from './team-memory'

export type ActivityDependencies = {
  readonly clock: Clock
  readonly activities: Collection<ActivityBucket>
  readonly memory: { readonly team: TeamMemory }
}

/**
 * Keeps who did what. What was done is done: where it cannot be kept, the act stands all the same, and the list lacks a
 * line, unless whoever did it notes it once more: the failure is what the store gave.
 */
export const noteActivity = async (
  dependencies: ActivityDependencies,
  activity: Omit<Activity, 'at'>,
): Promise<Result<unknown, Failure>> => {
  const { activities, memory, clock } = dependencies
  const noted = { at: clock.now(), ...activity }
  return addToBuckets(activities, memory.team, (bucket, number) =>
    withActivity(bucket, number, noted),
  )
}

type Acted = { readonly id: string; readonly marketplaceOrderId: string }

/** The orders of an act, as the list names them. */
export const actedOn = (orders: readonly Acted[]): Pick<Activity, 'orderCount' | 'orders'> => ({
  orderCount: orders.length,
  orders: orders
    .slice(0, mostNamed)
    .map(({ id, marketplaceOrderId }) => ({ id, marketplaceOrderId })),
})
