import type { UpstreamFailure } from '../../domain/failure'
import { activitiesKeptForMs, bucketKey, type ActivityBucket } from '../../domain/team/activity'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'

type Dependencies = {
  readonly clock: Clock
  readonly activities: Collection<ActivityBucket>
}

/** Ends the memory of what people did 24 months ago and before, a document at a time. */
export const forgetOldActivities = async ({
  clock,
  activities,
}: Dependencies): Promise<Result<void, UpstreamFailure>> => {
  const before = new Date(Date.parse(clock.now()) - activitiesKeptForMs).toISOString()
  const buckets = await activities.list()
  if (!buckets.ok) return buckets
  const isOld = ({ until }: ActivityBucket): boolean => until < before
  for (const { number } of buckets.value.filter(isOld)) {
    const removed = await activities.remove(bucketKey(number), isOld)
    if (!removed.ok) return removed
  }
  return success(undefined)
}
