import { z } from 'zod'

import type { Failure, UpstreamFailure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import { jobState, type JobStates } from '../tick/job-states'

// Much of what is kept is short and there is much of it, while each document costs: it goes into documents that are
// numbered as they fill up, for all replicas the same.

type Numbered = {
  readonly number: number
  /** When the last of what it holds was added, whenever that happened: the bucket with the greatest is filled now. */
  readonly until: string
}

/** Others may have filled several since the index was written. */
const mostFull = 20

/** How many a tick removes. */
const mostRemoved = 100

export const bucketKey = (number: number): string => `bucket-${number}`

/** The bucket that is filled now, as far as a replica knows. */
export type KnownBucket = { bucket: number | undefined }

/** The newest bucket as the index has it; the first where there is none. */
export const newestBucket = async <Bucket extends Numbered>(
  buckets: Collection<Bucket>,
): Promise<Result<number, UpstreamFailure>> => {
  const newest = await buckets.list({ field: 'until', from: '', most: 1 })
  return newest.ok ? success(newest.value[0]?.number ?? 1) : newest
}

/** Adds to the bucket that is filled now, or to the next one; `add` tells that one is full by undefined. */
export const addToBuckets = async <Bucket extends Numbered>(
  buckets: Collection<Bucket>,
  memory: KnownBucket,
  add: (bucket: Bucket | undefined, number: number) => Bucket | undefined,
): Promise<Result<void, Failure>> => {
  const known = memory.bucket
  const first = known === undefined ? await newestBucket(buckets) : success(known)
  if (!first.ok) return first
  for (let number = first.value; number < first.value + mostFull; number += 1) {
    memory.bucket = number
    const changed = await buckets.change(bucketKey(number), (bucket) => {
      const next = add(bucket, number)
      return next === undefined ? failure({ kind: 'not-found' } as const) : success(next)
    })
    if (changed.ok) return success(undefined)
    if (changed.error.kind !== 'not-found') return changed
  }
  return failure({ kind: 'conflict' })
}

const oldestSchema = z.object({ oldest: z.number().int() })

/** Which bucket of a kind is the oldest. */
export const oldestBucketOf = (label: string) =>
  jobState(`oldest-${label}`, oldestSchema, { oldest: 1 })

type Forgetting<Bucket> = {
  readonly buckets: Collection<Bucket>
  readonly oldest: ReturnType<typeof oldestBucketOf>
  /** What may be forgotten, a bucket at a time. */
  readonly isOld: (bucket: Bucket) => boolean
}

/** What was added this long ago and before. */
export const addedBefore = (clock: Clock, keptForMs: number): ((bucket: Numbered) => boolean) => {
  const before = new Date(Date.parse(clock.now()) - keptForMs).toISOString()
  return ({ until }) => until < before
}

/** Removes the buckets that are old, beginning with the oldest: one call where there are none. */
export const forgetOldBuckets = async <Bucket extends Numbered>(
  jobStates: JobStates,
  { buckets, oldest, isOld }: Forgetting<Bucket>,
): Promise<Result<void, UpstreamFailure>> => {
  const stored = await jobStates.read(oldest)
  if (!stored.ok) return stored
  const last = stored.value.oldest + mostRemoved
  let number = stored.value.oldest
  for (; number < last; number += 1) {
    const bucket = await buckets.read(bucketKey(number))
    if (!bucket.ok) return bucket
    if (bucket.value === undefined) {
      // Removed before without being noted, or not begun yet. Once all were removed, numbers begin anew.
      const newest = await newestBucket(buckets)
      if (!newest.ok) return newest
      if (newest.value <= number) {
        number = newest.value
        break
      }
    } else if (isOld(bucket.value)) {
      const removed = await buckets.remove(bucketKey(number), isOld)
      if (!removed.ok) return removed
    } else break
  }
  return jobStates.write(oldest, { oldest: number })
}
