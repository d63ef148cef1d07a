import { cancelNext } from '../application/cancellations/cancel-next'
import { confirmCancellation } from '../application/cancellations/confirm-cancellation'
import { prepareCancellation } from '../application/cancellations/prepare-cancellation'
import type { Cancellation } from '../domain/cancellations/cancellation'
import type { CancelWorld } from './orders-to-cancel'
import { valueOf } from './plan-outcomes'

// The way of a cancellation, step by step, as Ana does it.

/** What became of each order, with the reason or else its kind. */
export const outcomesOf = ({ orders }: Cancellation): Readonly<Record<string, string>> =>
  Object.fromEntries(
    orders.map(({ marketplaceOrderId, outcome, reason: why, kind }) => [
      marketplaceOrderId,
      [outcome, why ?? kind ?? ''].join(' ').trim(),
    ]),
  )

/** For orders by their ids at the marketplace. */
export const prepared = async (
  { ana }: CancelWorld,
  ids: readonly string[],
): Promise<Cancellation> => {
  const orders = { ids: ids.map((id) => `AMZ-${id}`) }
  return valueOf(await prepareCancellation(ana, { orders })).cancellation
}

export const reason = 'Declined by the store'

/** All of them are meant. */
export const confirmed = async (
  world: CancelWorld,
  ids: readonly string[],
): Promise<Cancellation> => {
  const { id } = await prepared(world, ids)
  return valueOf(await confirmCancellation(world.ana, { id, count: ids.length, reason }))
}

/** The first five of them. */
export const sent = async (world: CancelWorld, ids: readonly string[]): Promise<Cancellation> => {
  const { id } = await confirmed(world, ids)
  return valueOf(await cancelNext(world.ana, id))
}

export const minutes = (count: number) => count * 60_000
