import type { Cancellation } from '../../domain/cancellations/cancellation'
import {
  canceledOrderIdOf,
  mayHaveBeenSent,
  type CanceledOrder,
} from '../../domain/cancellations/canceled-order'
import { actedOn, noteActivity, type ActivityDependencies } from '../team/note-activity'
import { changeCanceledOrders, type CancellationStore } from './cancellation-store'

type NoteDependencies = ActivityDependencies & CancellationStore

/** A request ends after 30 s: what was begun before nobody else is about to note. */
const endedAfterMs = 60_000

/** Sent, or maybe so, and in no entry of the list of who did what. */
const isLeft = (order: CanceledOrder): boolean => mayHaveBeenSent(order) && order.isNoted !== true

/**
 * Notes who sent cancels of which the list of who did what knows nothing. Each says so after the list does: whoever dies in
 * between leaves one that is noted twice, never one that is not noted. Where that fails the next look does it.
 */
const noteSentOf = async (
  dependencies: NoteDependencies,
  cancellation: Cancellation,
  sent: readonly CanceledOrder[],
): Promise<Cancellation> => {
  let newest = cancellation
  for (const by of new Set(sent.flatMap(({ sentBy }) => sentBy ?? []))) {
    const own = sent.filter(({ sentBy }) => sentBy === by)
    const acted = own.map((order) => ({ ...order, id: canceledOrderIdOf(order) }))
    const act = { kind: 'ORDERS_CANCELED', by, cancellationId: cancellation.id } as const
    const noted = await noteActivity(dependencies, { ...act, ...actedOn(acted) })
    if (!noted.ok) continue
    const changes = own.map(({ claim, ...order }) => {
      const change = (current: CanceledOrder): CanceledOrder =>
        current.claim === claim ? { ...current, isNoted: true } : current
      return [canceledOrderIdOf(order), change] as const
    })
    const written = await changeCanceledOrders(dependencies, cancellation.id, new Map(changes))
    if (written.ok) newest = written.value
  }
  return newest
}

/** Notes what a request has just sent. */
export const noteSent = (
  dependencies: NoteDependencies,
  cancellation: Cancellation,
  sent: readonly CanceledOrder[],
): Promise<Cancellation> => {
  const claims = new Set(sent.map(({ claim }) => claim))
  const own = cancellation.orders.filter((order) => isLeft(order) && claims.has(order.claim))
  return noteSentOf(dependencies, cancellation, own)
}

/** Notes what requests sent that ended before they noted it. */
export const noteLeftSent = (
  dependencies: NoteDependencies,
  cancellation: Cancellation,
): Promise<Cancellation> => {
  const now = Date.parse(dependencies.clock.now())
  const left = cancellation.orders.filter(
    (order) => isLeft(order) && now - Date.parse(order.sendingAt ?? '') >= endedAfterMs,
  )
  return noteSentOf(dependencies, cancellation, left)
}
