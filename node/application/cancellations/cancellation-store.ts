import { asOf, type Cancellation } from '../../domain/cancellations/cancellation'
import { canceledOrderIdOf, type CanceledOrder } from '../../domain/cancellations/canceled-order'
import type { Failure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'

export type CancellationStore = {
  readonly cancellations: Collection<Cancellation>
  readonly clock: Clock
}

/** One as of now; undefined where there is none. */
export const readCancellation = async (
  { cancellations, clock }: CancellationStore,
  id: string,
): Promise<Result<Cancellation | undefined, Failure>> => {
  const read = await cancellations.read(id)
  return read.ok ? success(read.value && asOf(read.value, clock.now())) : read
}

/** A cancellation to act on: there must be one. */
export const cancellationToActOn = async (
  store: CancellationStore,
  id: string,
): Promise<Result<Cancellation, Failure>> => {
  const read = await readCancellation(store, id)
  if (!read.ok) return read
  return read.value === undefined ? failure({ kind: 'not-found' }) : success(read.value)
}

/** Changes one, so that no other change is lost. */
export const changeCancellation = (
  { cancellations, clock }: CancellationStore,
  id: string,
  change: (cancellation: Cancellation) => Result<Cancellation, Failure>,
): Promise<Result<Cancellation, Failure>> =>
  cancellations.change<Failure>(id, (current) =>
    current === undefined ? failure({ kind: 'not-found' }) : change(asOf(current, clock.now())),
  )

/** What becomes of an order; called on its newest form, and again where another came between. */
export type CanceledOrderChange = (order: CanceledOrder) => CanceledOrder

/** Changes orders of one, by their ids. */
export const changeCanceledOrders = (
  store: CancellationStore,
  id: string,
  changes: ReadonlyMap<string, CanceledOrderChange>,
): Promise<Result<Cancellation, Failure>> =>
  changeCancellation(store, id, (cancellation) =>
    success({
      ...cancellation,
      orders: cancellation.orders.map(
        (order) => changes.get(canceledOrderIdOf(order))?.(order) ?? order,
      ),
    }),
  )
