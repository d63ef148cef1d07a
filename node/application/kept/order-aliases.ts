import type { Failure, UpstreamFailure } from '../../domain/failure'
import {
  aliasesKeptForMs,
  bucketWithout,
  joinAliases,
  ledToBy,
  withAliases,
  type AliasBucket,
  type IdentifiedOrder,
  type OrderAliases,
} from '../../domain/orders/order-aliases'
import type { OrderKey } from '../../domain/orders/order-key'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import {
  addedBefore,
  addToBuckets,
  forgetOldBuckets,
  oldestBucketOf,
} from '../memory/numbered-buckets'
import type { JobStates } from '../tick/job-states'
import type { KeptMemory } from './kept-memory'
import { eraseFromBuckets, keptOfEach } from './order-buckets'

export type AliasDependencies = {
  readonly clock: Clock
  readonly orderAliases: Collection<AliasBucket>
  readonly memory: { readonly kept: KeptMemory }
}

/** The other ids of these orders lead to them from now on, whether they have a record or not. */
export const noteAliases = (
  { clock, memory }: AliasDependencies,
  orders: readonly IdentifiedOrder[],
): void => {
  const now = Date.parse(clock.now())
  for (const order of orders) memory.kept.aliases.note(order, now)
}

/**
 * Writes down the aliases that wait, many in one document. What a replica that dies had not written yet is missing: such
 * an id cannot be searched by until a source speaks of the order again.
 */
export const writeAliases = async ({
  clock,
  orderAliases,
  memory,
}: AliasDependencies): Promise<Result<void, Failure>> => {
  const { aliases } = memory.kept
  const at = clock.now()
  let orders = aliases.take()
  while (orders.length > 0) {
    let taken = 0
    const added = await addToBuckets(orderAliases, aliases, (bucket, number) => {
      const filled = withAliases(bucket, number, { orders, at })
      taken = filled?.taken ?? 0
      return filled?.bucket
    })
    if (!added.ok) {
      aliases.putBack(orders, Date.parse(at))
      return added
    }
    orders = orders.slice(taken)
  }
  return success(undefined)
}

/** The same once enough wait, or for long enough. Nobody's answer waits for it. */
export const writeAliasesWhenDue = async (
  dependencies: AliasDependencies,
): Promise<Result<void, Failure>> => {
  const { memory, clock } = dependencies
  return memory.kept.aliases.isDue(Date.parse(clock.now()))
    ? writeAliases(dependencies)
    : success(undefined)
}

/** The orders that each of some ids leads to; an id that leads nowhere is left out. */
export const ordersOfAliases = (
  { orderAliases, memory }: AliasDependencies,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, readonly OrderAliases[]>, UpstreamFailure>> =>
  keptOfEach(orderAliases, ids, (id, buckets) => {
    const stored = buckets.flatMap(({ orders }) => ledToBy(id, orders))
    return joinAliases([...stored, ...memory.kept.aliases.find(id)])
  })

/** Ends the memory of an order's aliases: in what was written, and in what waits here. */
export const eraseAliases = (
  { orderAliases, memory }: AliasDependencies,
  key: OrderKey,
): Promise<Result<void, Failure>> => {
  const { aliases } = memory.kept
  aliases.forget(key)
  return eraseFromBuckets(orderAliases, key, {
    newest: aliases.bucket,
    rewrite: (bucket) => bucketWithout(bucket, key),
  })
}

const oldest = oldestBucketOf('aliases')

/** Ends the memory of aliases that were reported 90 days ago and before, a document at a time. */
export const forgetOldAliases = (
  dependencies: AliasDependencies & { readonly jobStates: JobStates },
): Promise<Result<void, UpstreamFailure>> =>
  forgetOldBuckets(dependencies.jobStates, {
    buckets: dependencies.orderAliases,
    oldest,
    isOld: addedBefore(dependencies.clock, aliasesKeptForMs),
  })
