import type { Failure, UpstreamFailure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import type { OrderKey } from '../../domain/orders/order-key'
import {
  closingsNamed,
  closingsWithoutOrder,
  closingsWithoutPerson,
  mostClosingsInBucket,
  pastClosingOf,
  withClosings,
  type ClosingBucket,
  type PastClosing,
} from '../../domain/orders/past-closing'
import { activitiesKeptForMs } from '../../domain/team/activity'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import {
  addToBuckets,
  forgetOldBuckets,
  oldestBucketOf,
  type KnownBucket,
} from '../memory/numbered-buckets'
import type { JobStates } from '../tick/job-states'
import { eraseFromBuckets, keptOfEach, rewriteBuckets } from './order-buckets'

export type ClosingDependencies = {
  readonly clock: Clock
  readonly pastClosings: Collection<ClosingBucket>
}

/** Remembers who closed these orders, when and why: their records end now. */
export const rememberClosings = async (
  { pastClosings, clock }: ClosingDependencies,
  rows: readonly OrderIntegrationRow[],
): Promise<Result<void, Failure>> => {
  let closings = rows.flatMap((row) => pastClosingOf(row) ?? [])
  // Only the tick writes them, rarely: which bucket is filled now it asks each time.
  const known: KnownBucket = { bucket: undefined }
  while (closings.length > 0) {
    let before = 0
    const added = await addToBuckets(pastClosings, known, (bucket, number) => {
      before = bucket?.closings.length ?? 0
      return withClosings(bucket, number, { closings, at: clock.now() })
    })
    if (!added.ok) return added
    closings = closings.slice(mostClosingsInBucket - before)
  }
  return success(undefined)
}

/** The closings that each of some ids means; an id that means none is left out. */
export const closingsOf = (
  { clock, pastClosings }: ClosingDependencies,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, readonly PastClosing[]>, UpstreamFailure>> => {
  const before = keptSince(clock)
  return keptOfEach(pastClosings, ids, (id, buckets) =>
    closingsNamed(
      id,
      buckets.flatMap(({ closings }) => closings.filter(({ at }) => at >= before)),
    ),
  )
}

/** Ends the memory that an order was closed. */
export const eraseClosings = (
  { pastClosings }: ClosingDependencies,
  key: OrderKey,
): Promise<Result<void, Failure>> =>
  eraseFromBuckets(pastClosings, key, {
    newest: undefined,
    rewrite: (bucket) => closingsWithoutOrder(bucket, key),
  })

/** Names a person who left no more. */
export const forgetCloser = async (
  { pastClosings }: Pick<ClosingDependencies, 'pastClosings'>,
  login: string,
): Promise<Result<void, Failure>> => {
  const buckets = await pastClosings.list()
  if (!buckets.ok) return buckets
  const naming = buckets.value.filter(({ closings }) =>
    closings.some(({ by }) => by.toLowerCase() === login),
  )
  const numbers = new Set(naming.map(({ number }) => number))
  return rewriteBuckets(pastClosings, numbers, (bucket) => closingsWithoutPerson(bucket, login))
}

const oldest = oldestBucketOf('closings')

/** Ends the memory of closings of 24 months ago and before, a document at a time. */
export const forgetOldClosings = (
  dependencies: ClosingDependencies & { readonly jobStates: JobStates },
): Promise<Result<void, UpstreamFailure>> => {
  const before = keptSince(dependencies.clock)
  return forgetOldBuckets(dependencies.jobStates, {
    buckets: dependencies.pastClosings,
    oldest,
    // Their age is that of the closing, which was added only when its order ended.
    isOld: ({ closings }) => closings.every(({ at }) => at < before),
  })
}

const keptSince = (clock: Clock): string =>
  new Date(Date.parse(clock.now()) - activitiesKeptForMs).toISOString()
