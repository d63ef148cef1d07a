import {
  cancellationsKeptForMs,
  cancellationWithoutPerson,
  namesPerson,
  type Cancellation,
} from '../../domain/cancellations/cancellation'
import {
  canceledOrderIdOf,
  mayHaveBeenSent,
  type CanceledOrder,
} from '../../domain/cancellations/canceled-order'
import type { Failure } from '../../domain/failure'
import { withReworded } from '../../domain/orders/attempt-history'
import type { OrderKey } from '../../domain/orders/order-key'
import { withoutMention } from '../../domain/text/without-mention'
import { success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import type { JobStates } from '../tick/job-states'
import { changeCancellation, readCancellation, type CancellationStore } from './cancellation-store'
import { forgetWait, waitingCancellations } from './waiting-cancellations'

// How cancellations end: after 90 days, where an order in them is erased, and where somebody in them left.

export type ForgetCancellationsDependencies = CancellationStore & {
  readonly jobStates: JobStates
  readonly orderIntegrations: OrderIntegrationStore
}

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

/** Each cancellation as it is now: those that the search index lists, and those that wait, which it may not list yet. */
const eachCancellation = async (
  store: ForgetCancellationsDependencies,
  visit: (cancellation: Cancellation) => Promise<Result<void, Failure>>,
): Promise<Result<void, Failure>> => {
  const listed = await store.cancellations.list()
  if (!listed.ok) return listed
  const waits = await store.jobStates.read(waitingCancellations)
  if (!waits.ok) return waits
  const ids = [...listed.value.map(({ id }) => id), ...Object.keys(waits.value.waiting)]
  for (const id of new Set(ids)) {
    const read = await readCancellation(store, id)
    if (!read.ok) return read
    const visited = read.value === undefined ? success(undefined) : await visit(read.value)
    if (!visited.ok) return visited
  }
  return success(undefined)
}

const changeKept = async (
  store: CancellationStore,
  id: string,
  change: (cancellation: Cancellation) => Cancellation,
): Promise<Result<void, Failure>> => {
  const written = await changeCancellation(store, id, (current) => success(change(current)))
  return written.ok || written.error.kind === 'not-found' ? success(undefined) : written
}

const idsIn = ({ marketplaceOrderId, orderId = '', ...order }: CanceledOrder): string[] => [
  canceledOrderIdOf({ ...order, marketplaceOrderId }),
  marketplaceOrderId,
  orderId,
]

const withoutOrders = (
  { reason, ...cancellation }: Cancellation,
  isErased: (order: OrderKey) => boolean,
): Cancellation => {
  const ids = cancellation.orders.filter(isErased).flatMap(idsIn)
  const orders = cancellation.orders.filter((order) => !isErased(order))
  return {
    ...cancellation,
    ...(reason !== undefined && orders.length > 0 && { reason: withoutMention(reason, ids) }),
    orders,
  }
}

/** Takes an order out of every cancellation, and out of the reasons that people gave there; the other orders keep those. */
export const eraseFromCancellations = (
  dependencies: ForgetCancellationsDependencies,
  isErased: (order: OrderKey) => boolean,
): Promise<Result<void, Failure>> =>
  eachCancellation(dependencies, async (cancellation) => {
    if (!cancellation.orders.some(isErased)) return success(undefined)
    const left = withoutOrders(cancellation, isErased)
    const written = await changeKept(dependencies, cancellation.id, (current) =>
      withoutOrders(current, isErased),
    )
    if (!written.ok || left.reason === cancellation.reason) return written
    return rewordAttempts(dependencies, left)
  })

/** The reason stands with the attempt of each order too. */
const rewordAttempts = async (
  { orderIntegrations }: ForgetCancellationsDependencies,
  { id, reason, orders }: Cancellation,
): Promise<Result<void, Failure>> => {
  for (const order of orders.filter(mayHaveBeenSent)) {
    const known = await orderIntegrations.read(order)
    if (!known.ok) return known
    if (known.value === undefined) continue
    const before = known.value.record
    const written = await orderIntegrations.update(order, (current = before) =>
      withReworded(current, id, reason),
    )
    if (!written.ok) return written
  }
  return success(undefined)
}

/** The orders that cancellations hold under an id. */
export const canceledUnder = async (
  dependencies: ForgetCancellationsDependencies,
  id: string,
): Promise<Result<readonly OrderKey[], Failure>> => {
  const found: OrderKey[] = []
  const visited = await eachCancellation(dependencies, async ({ orders }) => {
    found.push(...orders.filter((order) => idsIn(order).includes(id)))
    return success(undefined)
  })
  return visited.ok ? success(found) : visited
}

/** Puts "former user" in the place of somebody who left. */
export const forgetInCancellations = (
  dependencies: ForgetCancellationsDependencies,
  login: string,
): Promise<Result<void, Failure>> =>
  eachCancellation(dependencies, async (cancellation) =>
    namesPerson(cancellation, login)
      ? changeKept(dependencies, cancellation.id, (current) =>
          cancellationWithoutPerson(current, login),
        )
      : success(undefined),
  )
