import { accountOf, authorize } from '../../core/authorize'
import type { Clock } from '../../core/clock'
import { json, type Answer, type Service, type UpstreamRequest } from '../../core/http'
import type { SettingsHolder } from '../../core/settings'
import type { Tokens } from '../../core/tokens'
import type { OrderFacts } from './order-facts'
import { parseListQuery } from './list-query'
import type { OrderStats, OrderStore } from './order-store'
import { toListRow } from './to-list-row'
import { toOrder } from './to-order'

interface Parts {
  readonly orders: OrderStore
  readonly tokens: Tokens
  readonly settings: SettingsHolder
  readonly clock: Clock
}

/** https://developers.vtex.com/docs/api-reference/orders-api */
export function createOrders({ orders, tokens, settings, clock }: Parts): Service {
  const list = async (account: string, { query }: UpstreamRequest): Promise<Answer> => {
    const parsed = parseListQuery(account, query, settings.current())
    if (!parsed.ok) return parsed.error
    await orders.catchUp()
    const { page, limit } = parsed.value
    const stats = await orders.count(parsed.value)
    const found = await orders.find(parsed.value)
    const pages = limit === 0 ? 0 : Math.ceil(stats.count / limit)
    return json(200, {
      list: found.map(toListRow),
      facets: [],
      paging: { total: stats.count, pages, currentPage: page, perPage: limit },
      stats: { stats: { totalValue: toWireStats(stats) } },
    })
  }
  const get = async (account: string, orderId: string): Promise<Answer> => {
    const known = await orders.get(account, orderId)
    if (!known) return notFound
    const facts = settled(known, clock.now())
    if (facts !== known) await orders.put(account, facts)
    return json(200, toOrder(account, facts))
  }
  return {
    name: 'Orders',
    serves: ({ host, path, method }) =>
      method === 'GET' && host.endsWith('.vtexcommercestable.com.br') && ordersPath.test(path),
    answer: async (request) => {
      const authorized = authorize(tokens, request, accountOf(request))
      if (!authorized.ok) return authorized.error
      const { account } = authorized.value
      const orderId = request.segments[4]
      return orderId === undefined ? list(account, request) : get(account, orderId)
    },
  }
}

const ordersPath = /^\/api\/oms\/pvt\/orders(?:\/[^/]+)?\/?$/

const CANCELING_MS = 2_000

/** One that is being canceled is canceled a moment later. How long it takes is an assumption. */
const settled = (facts: OrderFacts, now: number): OrderFacts =>
  facts.status === 'cancel' && now - facts.changedAt >= CANCELING_MS
    ? { ...facts, status: 'canceled', changedAt: now }
    : facts

const notFound = json(404, { error: { message: 'Order not found.' } })

const toWireStats = ({ count, sum, max, min }: OrderStats): object => ({
  Count: count,
  Max: max,
  Mean: count === 0 ? 0 : sum / count,
  Min: min,
  Missing: 0,
  Sum: sum,
})
