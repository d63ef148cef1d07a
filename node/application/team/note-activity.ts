import type { Failure } from '../../domain/failure'
import {
  bucketKey,
  mostNamed,
  withActivity,
  type Activity,
  type ActivityBucket,
} from '../../domain/team/activity'
import { failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { TeamMemory } from './team-memory'

export type ActivityDependencies = {
  readonly clock: Clock
  readonly activities: Collection<ActivityBucket>
  readonly memory: { readonly team: TeamMemory }
}

/** Others may have filled several since the index was written. */
const mostFull = 20

/** The newest bucket as the index has it; the first where there is none. */
export const newestBucket = async ({
  activities,
}: Pick<ActivityDependencies, 'activities'>): Promise<Result<number, Failure>> => {
  const newest = await activities.list({ field: 'until', from: '', most: 1 })
  return newest.ok ? success(newest.value[0]?.number ?? 1) : newest
}

const append = async (
  dependencies: ActivityDependencies,
  activity: Activity,
): Promise<Result<void, Failure>> => {
  const { activities, memory } = dependencies
  const known = memory.team.bucket
  const first = known === undefined ? await newestBucket(dependencies) : success(known)
  if (!first.ok) return first
  for (let number = first.value; number < first.value + mostFull; number += 1) {
    memory.team.bucket = number
    const changed = await activities.change(bucketKey(number), (bucket) => {
      const next = withActivity(bucket, number, activity)
      return next === undefined ? failure({ kind: 'not-found' } as const) : success(next)
    })
    if (changed.ok) return success(undefined)
    if (changed.error.kind !== 'not-found') return changed
  }
  return failure({ kind: 'conflict' })
}

/**
 * Keeps who did what. What was done is done: where it cannot be kept, the act stands all the same, and the list lacks a
 * line.
 */
export const noteActivity = async (
  dependencies: ActivityDependencies,
  activity: Omit<Activity, 'at'>,
): Promise<void> => {
  await append(dependencies, { at: dependencies.clock.now(), ...activity })
}

type Acted = { readonly id: string; readonly marketplaceOrderId: string }

/** The orders of an act, as the list names them. */
export const actedOn = (orders: readonly Acted[]): Pick<Activity, 'orderCount' | 'orders'> => ({
  orderCount: orders.length,
  orders: orders
    .slice(0, mostNamed)
    .map(({ id, marketplaceOrderId }) => ({ id, marketplaceOrderId })),
})
