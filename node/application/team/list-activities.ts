import type { Failure } from '../../domain/failure'
import { mostActivitiesInBucket } from '../../domain/team/activity'
import {
  newestActivities,
  parseActivityCursor,
  type ActivityPlace,
  type PlacedActivity,
} from '../../domain/team/activity-page'
import { failure, success, type Result } from '../../lib/result'
import { bucketKey, newestBucket } from '../memory/numbered-buckets'
import type { ActivityDependencies } from './note-activity'

export type ActivityPage = {
  readonly activities: readonly PlacedActivity[]
  /** Where the next page goes on; undefined after the oldest. */
  readonly next: ActivityPlace | undefined
}

type Wanted = {
  readonly first: number
  /** The cursor that the page before this one ended with. */
  readonly after?: string
  /** A login; of everybody where it is left out. */
  readonly by?: string
}

const mostOfPage = 100

/** How many documents one request reads: a person who does little is looked for over several requests. */
const mostRead = 20

const startOf = async (
  dependencies: ActivityDependencies,
  after: string | undefined,
): Promise<Result<ActivityPlace, Failure>> => {
  if (after !== undefined) {
    const place = parseActivityCursor(after)
    return place === undefined
      ? failure({ kind: 'invalid-input', field: 'after', reason: 'wrong-shape' })
      : success(place)
  }
  const newest = await newestBucket(dependencies.activities)
  if (!newest.ok) return newest
  // The index may lag behind what this replica wrote itself.
  const known = dependencies.memory.team.bucket ?? 0
  return success({ bucket: Math.max(known, newest.value), before: mostActivitiesInBucket })
}

/** What people did, the newest first. */
export const listActivities = async (
  dependencies: ActivityDependencies,
  { first, after, by }: Wanted,
): Promise<Result<ActivityPage, Failure>> => {
  if (first < 1 || first > mostOfPage) {
    return failure({ kind: 'invalid-input', field: 'first', reason: 'wrong-shape' })
  }
  const start = await startOf(dependencies, after)
  if (!start.ok) return start
  const login = by?.trim().toLowerCase()
  const found: PlacedActivity[] = []
  let place = start.value
  for (let read = 0; read < mostRead && place.bucket > 0; read += 1) {
    const bucket = await dependencies.activities.read(bucketKey(place.bucket))
    if (!bucket.ok) return bucket
    // Those before it are older still, and gone.
    if (bucket.value === undefined && read > 0)
      return success({ activities: found, next: undefined })
    const here = bucket.value ? newestActivities(bucket.value, place.before, login) : []
    const taken = here.slice(0, first - found.length)
    found.push(...taken)
    const last = taken.at(-1)
    if (found.length === first && last !== undefined) {
      return success({ activities: found, next: last.place })
    }
    place = { bucket: place.bucket - 1, before: mostActivitiesInBucket }
  }
  return success({ activities: found, next: place.bucket > 0 ? place : undefined })
}
