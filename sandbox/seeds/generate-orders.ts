import type { Scene } from '../scenes/scene'
import type { OrderFacts } from '../services/orders/order-facts'
import { seededPrice, sellableSkus } from './catalogue'
import { marketplaceOrderIdOf } from './marketplace-ids'
import { isAuthorized } from './order-statuses'
import { Random } from './random'
import { seedSettings } from './shipping'
import type { Affiliate, Store } from './stores'

export interface OrderPlan {
  readonly scene: Scene
  readonly store: Store
  readonly count: number
  readonly seed: number
  /** The newest order is from just before this. */
  readonly now: number
}

const DAY_MS = 24 * 60 * 60 * 1000

export function generateOrders(plan: OrderPlan): readonly OrderFacts[] {
  const { scene, store, count, seed, now } = plan
  const random = new Random(seed)
  return Array.from({ length: count }, (_, index) => {
    const createdAt = scene.placedAt({ now, random })
    const sellers = store.affiliates.filter((one) => scene.sells(one, now - createdAt))
    const affiliate = random.weighted(weighed(sellers))
    return generateOrder({ scene, affiliate, createdAt, number: index + 1, random, store, now })
  })
}

// The first affiliates sell more.
function weighed(
  affiliates: readonly Affiliate[],
): Parameters<typeof Random.prototype.weighted<Affiliate>>[0] {
  const [first, ...rest] = affiliates.map(
    (affiliate, index) => [1 / (index + 1), affiliate] as const,
  )
  if (!first) throw new Error('A store without affiliates has no marketplace orders')
  return [first, ...rest]
}

interface Draft {
  readonly scene: Scene
  readonly store: Store
  readonly affiliate: Affiliate
  readonly createdAt: number
  readonly now: number
  readonly number: number
  readonly random: Random
}

function generateOrder(draft: Draft): OrderFacts {
  const { scene, store, affiliate, createdAt, now, number, random } = draft
  const status = random.weighted(scene.statusesAt((now - createdAt) / DAY_MS))
  const marketplaceOrderId = marketplaceOrderIdOf(affiliate.affiliateId, random)
  const authorizedAt = isAuthorized(status) ? soonAfter(createdAt, draft) : null
  const invoicedAt = status === 'invoiced' ? soonAfter(createdAt + DAY_MS, draft) : null
  return {
    orderId: `${affiliate.affiliateId}-${marketplaceOrderId}`,
    sequence: 500_000 + number,
    status,
    affiliateId: affiliate.affiliateId,
    marketplace: affiliate.marketplace,
    marketplaceOrderId,
    origin: 'Fulfillment',
    salesChannel: affiliate.salesChannel,
    currency: store.currency,
    createdAt,
    changedAt: Math.min(now, invoicedAt ?? authorizedAt ?? createdAt),
    authorizedAt,
    invoicedAt,
    shipBy: status === null ? null : createdAt + random.between(1, 4) * DAY_MS,
    workflowIsInError: status !== 'invoiced' && random.next() < 0.01,
    cancelReason: status === 'canceled' ? 'Canceled at the marketplace' : null,
    buyer: number,
    postalCode: `0${random.between(1, 9)}${random.digits(3)}-000`,
    ...deliveryOf(random, scene.newCarrierShare),
    ...withDivergence(generateItems(random, affiliate.salesChannel), { status, random }),
  }
}

const soonAfter = (time: number, { now, random }: Draft): number =>
  Math.min(now, time + random.between(1, 12) * 60 * 60 * 1000)

const carriers = seedSettings().carriers

function deliveryOf(
  random: Random,
  newestShare: number,
): Pick<OrderFacts, 'carrier' | 'sla' | 'freight'> {
  const [normal, express, newest] = carriers
  if (!normal || !express || !newest) throw new Error('The demo has three carriers')
  const carrier = random.weighted([
    [((100 - newestShare) * 55) / 95, normal],
    [((100 - newestShare) * 40) / 95, express],
    [newestShare, newest],
  ])
  return { carrier: carrier.name, sla: carrier.sla, freight: carrier.price }
}

type Priced = Pick<OrderFacts, 'items' | 'expected'>

/** An order that waits for its store does so because the marketplace pays less than expected. */
function withDivergence(
  items: OrderFacts['items'],
  { status, random }: { readonly status: string | null; readonly random: Random },
): Priced {
  if (status !== 'waiting-for-manual-authorization') return { items }
  const value = items.reduce((sum, { quantity, price }) => sum + quantity * price, 0)
  return { items, expected: Math.round(value * (1 + random.between(1, 40) / 1000)) }
}

function generateItems(random: Random, salesChannel: string): OrderFacts['items'] {
  return Array.from(
    {
      length: random.weighted([
        [7, 1],
        [2, 2],
        [1, 3],
      ]),
    },
    () => {
      const sku = random.pick(sellableSkus)
      const quantity = random.weighted([
        [8, 1],
        [2, 2],
      ])
      return { sku, quantity, price: seededPrice(sku, salesChannel) }
    },
  )
}
