import { stableUuid } from '../core/tokens'
import { marketplaceOrderIdOf } from '../seeds/marketplace-ids'
import { Random } from '../seeds/random'
import { totalOf, type OrderFacts } from '../services/orders/order-facts'
import type { Connector } from './connectors'
import type { Notification } from '../services/order-integration/notification'
import { awaitingAuthorization, causes, type Problem } from './problems'

export interface Report {
  readonly connector: Connector
  readonly notification: Notification
}

export interface PlannedOrders {
  /** Integrated with a divergence; the store has to authorize or deny them. */
  readonly awaiting: readonly OrderFacts[]
  readonly integrated: readonly OrderFacts[]
}

export interface ReportPlan {
  readonly connectors: readonly Connector[]
  readonly problems: number
  readonly seed: number
  readonly orders: PlannedOrders
}

const AWAITING_SHARE = 0.12

/** What the demo connectors have to tell: problems, and successes of orders that are in VTEX. */
export function planReports({ connectors, problems, seed, orders }: ReportPlan): readonly Report[] {
  // Two streams: an order that left its status must not change what the others report.
  const random = new Random(seed + 1)
  const amounts = new Random(seed + 2)
  const awaitingCount = Math.round(problems * AWAITING_SHARE)
  const ofAffiliate = (affiliateId: string): Connector | undefined =>
    connectors.find((connector) => connector.affiliateId === affiliateId)
  const awaiting = orders.awaiting.slice(0, awaitingCount).flatMap((facts) => {
    const connector = ofAffiliate(facts.affiliateId)
    const problem = awaitingAuthorization(amounts, totalOf(facts))
    return connector ? [report(connector, facts.marketplaceOrderId, problem)] : []
  })
  const weights = connectors.map((connector, index) => [1 / (index + 1), connector] as const)
  const [first, ...rest] = weights
  if (!first) return []
  const missing = Array.from({ length: problems - awaitingCount }, () => {
    const connector = random.weighted([first, ...rest])
    const problem = random.weighted(causes)(random)
    return report(connector, marketplaceOrderIdOf(connector.affiliateId, random), problem)
  })
  const successes = orders.integrated.flatMap((facts) => {
    const connector = ofAffiliate(facts.affiliateId)
    return connector ? successesOf(connector, facts) : []
  })
  return [...missing, ...awaiting, ...successes]
}

function report(connector: Connector, marketplaceOrderId: string, problem: Problem): Report {
  const notification: Notification = {
    accountName: connector.account,
    success: false,
    flow: problem.flow,
    operationId: stableUuid(`${connector.id}/${marketplaceOrderId}/${problem.code}`),
    marketplaceOrderId,
    code: problem.code,
    message: problem.message,
    errors: problem.errors,
    fields: null,
  }
  return { connector, notification }
}

/** An approved order is told twice, with one operationId. */
function successesOf(connector: Connector, facts: OrderFacts): readonly Report[] {
  const shared = {
    accountName: connector.account,
    success: true,
    operationId: stableUuid(`${connector.id}/${facts.marketplaceOrderId}`),
    marketplaceOrderId: facts.marketplaceOrderId,
    errors: null,
    fields: { mainOrderId: facts.orderId, franchiseOrderId: null },
  } as const
  const placed: Notification = {
    ...shared,
    flow: 'PlaceOrder',
    code: 'SOI001',
    message: 'Order integrated successfully',
  }
  const approved: Notification = {
    ...shared,
    flow: 'ApproveOrder',
    code: 'SOI002',
    message: 'Order approved successfully',
  }
  const notifications = facts.authorizedAt === null ? [placed] : [placed, approved]
  return notifications.map((notification) => ({ connector, notification }))
}
