import { Random } from '../seeds/random'
import { marketplaceOrderIdOf } from '../seeds/marketplace-ids'
import { totalOf, type OrderFacts } from '../services/orders/order-facts'
import type { OrderStore } from '../services/orders/order-store'
import type { Connector } from './connectors'
import { csv, printedCents, printedMoment } from './printed'
import type { Sale } from './sale'

const DAY_MS = 24 * 60 * 60 * 1000
const DAYS = 3
const MOST = 1000

/** Orders that the marketplace sold and nobody else has heard of. */
const NEVER_ARRIVED = 6

const header = [
  'Número do pedido',
  'Data da venda',
  'Status',
  'Valor total',
  'Despachar até',
  'SKU',
  'Quantidade',
  'Preço unitário',
  'Frete',
  'CEP',
]

interface Report {
  readonly connector: Connector
  readonly now: number
  readonly seed: number
  /** What its connector handed in and VTEX refused. */
  readonly refused: readonly Sale[]
}

/** A marketplace's own list of what it sold in the last days, one line an item. */
export async function marketplaceReport(
  { connector, now, seed, refused }: Report,
  orders: OrderStore,
): Promise<string> {
  const since = now - DAYS * DAY_MS
  const integrated = await orders.find({
    account: connector.account,
    conditions: [`affiliate_id = '${connector.affiliateId}'`, `created_at >= ${since}`],
    orderBy: 'created_at DESC',
    offset: 0,
    limit: MOST,
  })
  const sales = [...integrated.map(saleOf), ...refused, ...neverArrived(connector, seed, now)].sort(
    (left, right) => right.createdAt - left.createdAt,
  )
  return csv([header, ...sales.flatMap(linesOf)])
}

const saleOf = (order: OrderFacts): Sale => ({
  id: order.marketplaceOrderId,
  createdAt: order.createdAt,
  shipBy: order.shipBy ?? order.createdAt + 2 * DAY_MS,
  total: totalOf(order),
  freight: order.freight,
  postalCode: order.postalCode,
  items: order.items,
})

function neverArrived({ affiliateId }: Connector, seed: number, now: number): readonly Sale[] {
  const random = new Random(seed + 2)
  return Array.from({ length: NEVER_ARRIVED }, () => {
    const createdAt = now - random.between(8, 60) * 60 * 60 * 1000
    return {
      id: marketplaceOrderIdOf(affiliateId, random),
      createdAt,
      shipBy: createdAt + 3 * DAY_MS,
      total: 13_280,
      freight: 1290,
      postalCode: '01310-100',
      items: [{ sku: '1002', quantity: 1, price: 11_990 }],
    }
  })
}

const linesOf = (sale: Sale): readonly (readonly string[])[] =>
  sale.items.map(({ sku, quantity, price }) => [
    sale.id,
    printedMoment(sale.createdAt),
    'Pago',
    printedCents(sale.total),
    printedMoment(sale.shipBy),
    sku,
    String(quantity),
    printedCents(price),
    printedCents(sale.freight),
    sale.postalCode ?? '',
  ])
