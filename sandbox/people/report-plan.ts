import { stableUuid } from '../core/tokens'
import { Random } from '../seeds/random'
import type { Scene } from '../scenes/scene'
import type { OrderFacts } from '../services/orders/order-facts'
import type { Notification } from '../services/order-integration/notification'
import { succeeded } from '../services/order-integration/notification'
import type { Connector } from './connectors'
import type { OrderInput } from './order-input'

/** One thing that somebody tells or does once. */
export type Step = { readonly connector: Connector; readonly marketplaceOrderId: string } & (
  | { readonly kind: 'place'; readonly input: OrderInput; readonly at: number }
  | { readonly kind: 'pass-on'; readonly order: OrderFacts; readonly notification: Notification }
  | { readonly kind: 'approve'; readonly order: OrderFacts }
  | { readonly kind: 'say-unavailable'; readonly order: OrderFacts }
  | { readonly kind: 'fetch'; readonly order: OrderFacts }
)

/** Seeded orders that somebody has to tell of. */
export interface Selection {
  /** They wait for the store; their approval fails. */
  readonly awaiting: readonly OrderFacts[]
  readonly unavailable: readonly OrderFacts[]
  /** Their carrier is new to the ERP. */
  readonly newCarrier: readonly OrderFacts[]
  readonly integrated: readonly OrderFacts[]
}

export interface PlanOptions {
  readonly scene: Scene
  readonly connectors: readonly Connector[]
  /** How many are in VTEX. */
  readonly orders: number
  readonly problems: number
  readonly seed: number
  readonly now: number
  readonly selection: Selection
}

/** All that the demo store's people have to tell: problems, and successes of orders in VTEX. */
export function planReports(options: PlanOptions): readonly Step[] {
  const { connectors, problems, selection } = options
  const { awaiting, unavailable, newCarrier, integrated } = selection
  const about = (
    orders: readonly OrderFacts[],
    steps: (connector: Connector, order: OrderFacts) => readonly Step[],
  ): readonly Step[] =>
    orders.flatMap((order) => {
      const connector = connectors.find(({ affiliateId }) => affiliateId === order.affiliateId)
      return connector ? steps(connector, order) : []
    })
  const known = awaiting.length + unavailable.length + newCarrier.length
  return [
    ...placements(options, Math.max(0, problems - known)),
    ...about([...integrated, ...unavailable, ...newCarrier, ...awaiting], passOn),
    ...about(awaiting, (connector, order) => [step('approve', connector, order)]),
    ...about(unavailable, (connector, order) => [step('say-unavailable', connector, order)]),
    ...about(newCarrier, (connector, order) => [step('fetch', connector, order)]),
  ]
}

function placements(options: PlanOptions, count: number): readonly Step[] {
  const { connectors, scene, orders, seed, now } = options
  const refused = scene.refused(count, { now, random: new Random(seed + 1) }, orders)
  return refused.flatMap(({ affiliateId, ...order }) => {
    const connector = connectors.find((one) => one.affiliateId === affiliateId)
    return connector ? [{ kind: 'place' as const, connector, ...order }] : []
  })
}

const step = (
  kind: 'approve' | 'say-unavailable' | 'fetch',
  connector: Connector,
  order: OrderFacts,
): Step => ({ kind, connector, marketplaceOrderId: order.marketplaceOrderId, order })

/** Orders from before the app was there: connectors pass on what VTEX told them at the time. */
function passOn(connector: Connector, order: OrderFacts): readonly Step[] {
  const { marketplaceOrderId, orderId, authorizedAt } = order
  const operationId = stableUuid(`${connector.id}/${marketplaceOrderId}`)
  const codes = authorizedAt === null ? (['SOI001'] as const) : (['SOI001', 'SOI002'] as const)
  return codes.map((code) => {
    const { flow, success, errors, fields, message } = succeeded(code, orderId)
    const notification: Notification = {
      ...{ marketplaceOrderId, accountName: connector.account, code, flow, success },
      ...{ operationId, errors, fields, message },
    }
    return { kind: 'pass-on', connector, marketplaceOrderId, order, notification }
  })
}

export const keyOf = (one: Step): string => {
  const what = one.kind === 'pass-on' ? one.notification.code : one.kind
  return `${one.connector.id}/${one.marketplaceOrderId}/${what}`
}
