import type { Failure, UpstreamFailure } from '../../domain/failure'
import { inOneCase, type OrderKey } from '../../domain/orders/order-key'
import { failure, success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import { bucketKey } from '../memory/numbered-buckets'

// Buckets of what is kept of many orders, each found by one of the order's ids.

/** How many ids one search asks for: its query must fit into an address. */
const idsOfSearch = 20

/** Those that name one of some ids. */
const bucketsNaming = async <Bucket>(
  buckets: Collection<Bucket>,
  ids: readonly string[],
): Promise<Result<readonly Bucket[], UpstreamFailure>> => {
  const found = await buckets.list({ field: 'ids', anyOf: ids.map(inOneCase) })
  // Whether a list in a document can be searched by one of its values is not documented (contributing/assumptions.md).
  const cannotBeSearched = !found.ok && found.error.reason === 'refused'
  return cannotBeSearched ? success([]) : found
}

/** What buckets keep of each of some ids, a search for many of them; an id of which they keep nothing is left out. */
export const keptOfEach = async <Bucket, Kept>(
  buckets: Collection<Bucket>,
  ids: readonly string[],
  findIn: (id: string, found: readonly Bucket[]) => readonly Kept[],
): Promise<Result<ReadonlyMap<string, readonly Kept[]>, UpstreamFailure>> => {
  const all = new Map<string, readonly Kept[]>()
  for (let from = 0; from < ids.length; from += idsOfSearch) {
    const wanted = ids.slice(from, from + idsOfSearch)
    const stored = await bucketsNaming(buckets, wanted)
    if (!stored.ok) return stored
    for (const id of wanted) {
      const kept = findIn(id, stored.value)
      if (kept.length > 0) all.set(id, kept)
    }
  }
  return success(all)
}

/** Writes some buckets anew; what is gone meanwhile is done. */
export const rewriteBuckets = async <Bucket>(
  buckets: Collection<Bucket>,
  numbers: ReadonlySet<number>,
  rewrite: (bucket: Bucket) => Bucket,
): Promise<Result<void, Failure>> => {
  for (const number of numbers) {
    const written = await buckets.change(bucketKey(number), (known) =>
      known ? success(rewrite(known)) : failure({ kind: 'not-found' } as const),
    )
    if (!written.ok && written.error.kind !== 'not-found') return written
  }
  return success(undefined)
}

type Erasing<Bucket> = {
  /** The one that was written last: the index may not show yet what it names. */
  readonly newest: number | undefined
  readonly rewrite: (bucket: Bucket) => Bucket
}

/** Ends what some buckets keep of an order. */
export const eraseFromBuckets = async <Bucket extends { readonly number: number }>(
  buckets: Collection<Bucket>,
  { marketplaceOrderId }: OrderKey,
  { newest, rewrite }: Erasing<Bucket>,
): Promise<Result<void, Failure>> => {
  const searched = await buckets.list({ field: 'ids', anyOf: [inOneCase(marketplaceOrderId)] })
  const naming = searched.ok ? searched : await buckets.list()
  if (!naming.ok) return naming
  const numbers = naming.value.map(({ number }) => number)
  const last = newest === undefined ? [] : [newest]
  return rewriteBuckets(buckets, new Set([...numbers, ...last]), rewrite)
}
