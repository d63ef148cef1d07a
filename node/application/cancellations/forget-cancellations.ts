import {
  cancellationsKeptForMs,
  cancellationWithoutPerson,
  namesPerson,
  type Cancellation,
} from '../../domain/cancellations/cancellation'
import { canceledOrderIdOf } from '../../domain/cancellations/canceled-order'
import type { Failure } from '../../domain/failure'
import type { OrderKey } from '../../domain/orders/order-key'
import { success, type Result } from '../../lib/result'
import type { JobStates } from '../tick/job-states'
import { changeCancellation, type CancellationStore } from './cancellation-store'
import { forgetWait } from './waiting-cancellations'

// How cancellations end: after 90 days, where an order in them is erased, and where somebody in them left.

/** How many a tick removes. */
const mostRemoved = 20

/** Ends cancellations of 90 days ago and before. */
export const forgetOldCancellations = async ({
  cancellations,
  clock,
  jobStates,
}: CancellationStore & { readonly jobStates: JobStates }): Promise<Result<void, Failure>> => {
  const listed = await cancellations.list()
  if (!listed.ok) return listed
  const before = new Date(Date.parse(clock.now()) - cancellationsKeptForMs).toISOString()
  for (const { id } of listed.value.filter(({ at }) => at < before).slice(0, mostRemoved)) {
    const removed = await cancellations.remove(id)
    if (!removed.ok) return removed
    const unsought = await forgetWait({ jobStates }, id)
    if (!unsought.ok) return unsought
  }
  return success(undefined)
}

/** Rewrites those that are concerned. */
const rewrite = async (
  store: CancellationStore,
  isConcerned: (cancellation: Cancellation) => boolean,
  change: (cancellation: Cancellation) => Cancellation,
): Promise<Result<void, Failure>> => {
  const listed = await store.cancellations.list()
  if (!listed.ok) return listed
  for (const { id } of listed.value.filter(isConcerned)) {
    const written = await changeCancellation(store, id, (current) => success(change(current)))
    if (!written.ok && written.error.kind !== 'not-found') return written
  }
  return success(undefined)
}

/** Takes an order out of every cancellation. */
export const eraseFromCancellations = (
  store: CancellationStore,
  key: OrderKey,
): Promise<Result<void, Failure>> => {
  const id = canceledOrderIdOf(key)
  return rewrite(
    store,
    ({ orders }) => orders.some((order) => canceledOrderIdOf(order) === id),
    (current) => ({
      ...current,
      orders: current.orders.filter((order) => canceledOrderIdOf(order) !== id),
    }),
  )
}

/** Puts "former user" in the place of somebody who left. */
export const forgetInCancellations = (
  store: CancellationStore,
  login: string,
): Promise<Result<void, Failure>> =>
  rewrite(
    store,
    (cancellation) => namesPerson(cancellation, login),
    (current) => cancellationWithoutPerson(current, login),
  )
