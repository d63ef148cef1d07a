import type { UpstreamFailure } from '../../domain/failure'
import { activitiesKeptForMs, type ActivityBucket } from '../../domain/team/activity'
import type { Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import { addedBefore, forgetOldBuckets, oldestBucketOf } from '../memory/numbered-buckets'
import type { JobStates } from '../tick/job-states'

type Dependencies = {
  readonly clock: Clock
  readonly jobStates: JobStates
  readonly activities: Collection<ActivityBucket>
}

const oldest = oldestBucketOf('activity')

/** Ends the memory of what people did 24 months ago and before, a document at a time. */
export const forgetOldActivities = (
  dependencies: Dependencies,
): Promise<Result<void, UpstreamFailure>> =>
  forgetOldBuckets(dependencies.jobStates, {
    buckets: dependencies.activities,
    oldest,
    isOld: addedBefore(dependencies.clock, activitiesKeptForMs),
  })
