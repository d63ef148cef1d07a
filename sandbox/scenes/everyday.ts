import { troubles } from '../people/troubled-orders'
import { marketplaceOrderIdOf } from '../seeds/marketplace-ids'
import { statusesAt } from '../seeds/order-statuses'
import { demoStore } from '../seeds/stores'
import type { Day, RefusedOrder, Scene } from './scene'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
const DAYS = 30
const PROBLEM_SHARE = 0.075

/** Orders of the ordinary kinds of trouble, of the last hours; the first affiliates sell more. */
export function ordinaryTrouble(
  count: number,
  { now, random }: Day,
  [newest, oldest]: readonly [number, number],
): readonly RefusedOrder[] {
  const [first, ...rest] = demoStore.affiliates.map(
    (affiliate, index) => [1 / (index + 1), affiliate] as const,
  )
  if (!first) return []
  return Array.from({ length: count }, () => {
    const { affiliateId } = random.weighted([first, ...rest])
    const input = random.weighted(troubles)(random)
    const marketplaceOrderId = marketplaceOrderIdOf(affiliateId, random)
    const at = now - random.between(newest, oldest) * HOUR_MS
    return { affiliateId, marketplaceOrderId, input, at }
  })
}

/** A store with connectors on no day in particular. */
export const everyday: Scene = {
  orders: 2000,
  isConnected: true,
  problems: (orders) => Math.round(orders * PROBLEM_SHARE),
  statusesAt,
  newCarrierShare: 5,
  newCarrierReports: 4,
  placedAt: ({ now, random }) => now - 60_000 - Math.floor(random.next() * DAYS * DAY_MS),
  sells: () => true,
  refused: (count, day) => ordinaryTrouble(count, day, [1, 72]),
}
