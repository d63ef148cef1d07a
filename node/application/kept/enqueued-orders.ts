import { randomUUID } from 'node:crypto'

import { LRUCache } from 'lru-cache'

import type { UpstreamFailure } from '../../domain/failure'
import type { EnqueuedBucket } from '../../domain/orders/enqueued-bucket'
import { toKeptId } from '../../domain/orders/order-key'
import type { OrderIntegrationRecord } from '../../domain/orders/record'
import { success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'

type Written = Result<void, UpstreamFailure>

/** As long as an order has, by default, until it is looked up: what is told again of it meanwhile tells nothing. */
const waitsForMs = 15 * 60_000

/** So that a document stays small however many come in a minute. */
const mostOrders = 200

type OpenBucket = {
  bucketId: string
  readonly from: string
  readonly orders: OrderIntegrationRecord[]
  /** The write that is under way, or was last. */
  last: Promise<unknown>
  /** The write that begins after it. */
  next?: Promise<Written>
}

/**
 * The orders that VTEX accepted for processing, in the bucket of this replica and minute. One write of it is under way at a
 * time: what is reported meanwhile goes into the next one together, so that in a burst many share one.
 */
export class EnqueuedOrders {
  private open: OpenBucket | undefined
  /** When the orders were kept that wait, by their id: connectors send their log again and again. */
  private readonly keptAt = new LRUCache<string, number>({ max: 10_000 })

  /** Keeps one; `ok` once it is stored. One that waits already is not kept again. */
  public async keep(
    store: Collection<EnqueuedBucket>,
    reported: OrderIntegrationRecord,
    at: string,
  ): Promise<Written> {
    const id = toKeptId(reported)
    const keptAt = this.keptAt.get(id) ?? Number.NEGATIVE_INFINITY
    if (Date.parse(at) - keptAt < waitsForMs) return success(undefined)
    const bucket = this.bucketAt(at)
    bucket.orders.push(reported)
    bucket.next ??= writeNext(store, bucket)
    const written = await bucket.next
    if (written.ok) this.keptAt.set(id, Date.parse(at))
    return written
  }

  private bucketAt(at: string): OpenBucket {
    const { open } = this
    const isOpen =
      open !== undefined && minuteOf(open.from) === minuteOf(at) && open.orders.length < mostOrders
    if (isOpen) return open
    this.open = { bucketId: randomUUID(), from: at, orders: [], last: Promise.resolve() }
    return this.open
  }
}

const writeNext = (store: Collection<EnqueuedBucket>, bucket: OpenBucket): Promise<Written> => {
  const write = async () => {
    // What is reported from here on is not in this write.
    bucket.next = undefined
    const { bucketId, from, orders } = bucket
    const put = await store.put(bucketId, { bucketId, from, orders: [...orders] })
    // It may be written yet, after the next one, and must not be written over that.
    if (!put.ok) bucket.bucketId = randomUUID()
    return put
  }
  const written = bucket.last.then(write, write)
  bucket.last = written
  return written
}

const minuteOf = (moment: string): string => moment.slice(0, 16)
