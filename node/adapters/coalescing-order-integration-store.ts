import { toKeptId } from '../domain/orders/order-key'
import type { Change, OrderIntegrationStore } from '../ports/order-integration-store'

type Outcome = Awaited<ReturnType<OrderIntegrationStore['update']>>

type Waiting = {
  readonly change: Change
  readonly settle: (outcome: Promise<Outcome>) => void
}

/** Changes that wait for the write of their order that is under way, by order id. Shared by all requests. */
export type UpdateQueue = Map<string, Waiting[]>

/**
 * Lets at most one write of an order be under way in this replica; changes that arrive meanwhile go into the next
 * one together. Master Data refuses more than about 30 writers of one document at a time
 * (https://developers.vtex.com/docs/guides/master-data-v2-document-saving-flow, read 2026-11-23),
 * and a thousand repeats at once then cost a few writes instead of a thousand conflicts.
 */
export const createCoalescingOrderIntegrationStore = (
  store: OrderIntegrationStore,
  queue: UpdateQueue,
): OrderIntegrationStore => ({
  ...store,
  update: (key, change) => {
    const id = toKeptId(key)
    const waiting = queue.get(id)
    if (waiting !== undefined) {
      return new Promise((resolve) => waiting.push({ change, settle: resolve }))
    }
    queue.set(id, [])
    return runNow({ store, queue, key, id }, change)
  },
})

type Next = {
  readonly store: OrderIntegrationStore
  readonly queue: UpdateQueue
  readonly key: Parameters<OrderIntegrationStore['update']>[0]
  readonly id: string
}

const applyAll =
  (changes: readonly Change[]): Change =>
  (current) => {
    const [first, ...rest] = changes
    if (first === undefined) throw new Error('A batch of changes is never empty')
    return rest.reduce((record, change) => change(record), first(current))
  }

/** Writes now, and whatever came of it, goes on with what has gathered meanwhile. */
const runNow = (next: Next, change: Change): Promise<Outcome> => {
  const outcome = next.store.update(next.key, change)
  const goOn = () => runNext(next)
  void outcome.then(goOn, goOn)
  return outcome
}

const runNext = (next: Next): void => {
  const { queue, id } = next
  const batch = queue.get(id) ?? []
  if (batch.length === 0) {
    queue.delete(id)
    return
  }
  queue.set(id, [])
  const outcome = runNow(next, applyAll(batch.map(({ change }) => change)))
  for (const { settle } of batch) settle(outcome)
}
