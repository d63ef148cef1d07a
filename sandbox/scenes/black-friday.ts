import type { OrderInput } from '../people/order-input'
import { seededPrice, sellableSkus } from '../seeds/catalogue'
import { marketplaceOrderIdOf } from '../seeds/marketplace-ids'
import type { Random } from '../seeds/random'
import { everyday } from './everyday'
import type { Day, RefusedOrder, Scene } from './scene'

const MINUTE_MS = 60 * 1000
const WRONG_PRICES = 3000
/** A store that is smaller than usual has fewer: so many for each order in VTEX. */
const WRONG_PRICES_FOR_ONE = 8
const CONTINGENCY_FREIGHTS = 40
const SALES_CHANNEL = '2'

/** The marketplace sells at yesterday's prices, 12 % below the table that the store put in for today. */
const STALE_PRICE = 0.88

const stalePrice: (random: Random) => OrderInput = (random) => {
  const skuId = random.pick(sellableSkus)
  const price = Math.round(seededPrice(skuId, SALES_CHANNEL) * STALE_PRICE)
  return { items: [{ skuId, quantity: random.between(1, 2), price }] }
}

/** Where its freight table did not answer, the marketplace charged a fixed amount less. */
const contingencyFreight: (random: Random) => OrderInput = (random) => ({
  skuId: random.pick(sellableSkus),
  difference: -790,
})

const wrongPrices = (orders: number): number =>
  Math.min(WRONG_PRICES, orders * WRONG_PRICES_FOR_ONE)

interface Sold {
  readonly count: number
  readonly affiliateId: string
  readonly input: (random: Random) => OrderInput
}

function sold({ count, affiliateId, input }: Sold, { now, random }: Day): readonly RefusedOrder[] {
  return Array.from({ length: count }, () => ({
    affiliateId,
    marketplaceOrderId: marketplaceOrderIdOf(affiliateId, random),
    input: input(random),
    at: now - random.between(1, 240) * MINUTE_MS,
  }))
}

/** Black Friday: one wrong price table refuses thousands of orders, among what goes wrong on any day. */
export const blackFriday: Scene = {
  ...everyday,
  orders: 4000,
  problems: (orders) => Math.round(orders * 0.04),
  polling: 'MLB',
  refused: (count, day, orders) => [
    ...everyday.refused(count, day, orders),
    ...sold({ count: wrongPrices(orders), affiliateId: 'MLB', input: stalePrice }, day),
    ...sold({ count: CONTINGENCY_FREIGHTS, affiliateId: 'AMZ', input: contingencyFreight }, day),
  ],
}
