import { foldedFields, isObject } from './field-names'

// Under which names senders put an order's id. Each marketplace's own payload travels through connectors and ERPs.

/** Names that say whose id it is; folded, the surest first. Each with where it is documented. */
const idNames: readonly string[] = [
  // Shopee Open Platform v2, v2.order.get_order_detail: order_sn; older versions ordersn.
  'ordersn',
  // Amazon Selling Partner API, Orders v0: AmazonOrderId.
  'amazonorderid',
  // Mercado Libre, orders and shipments: order_id; VTEX Orders: orderId; Falabella and Linio Seller Center: OrderId;
  // AliExpress and TikTok Shop: order_id.
  'orderid',
  // Mercado Libre: a cart's orders share a pack_id, which the marketplace shows as the number of the sale.
  'packid',
  // Walmart Marketplace, Orders: purchaseOrderId; customerOrderId is what the buyer sees.
  'purchaseorderid',
  'customerorderid',
  // Falabella and Linio Seller Center: OrderNumber; Dafiti: OrderNr.
  'ordernumber',
  'ordernr',
  'orderno',
  'ordercode',
  // What connectors and ERPs add to their own id for the one of the sales channel.
  'externalorderid',
  'channelorderid',
  'marketplaceordernumber',
  // ERPs and hubs of Brazil: Bling numeroPedidoLoja and numeroLoja, Tiny numero_ecommerce, Anymarket marketPlaceNumber,
  // others numero_pedido; of Spanish-speaking countries nroPedido, numeroOrden.
  'numeropedidoloja',
  'numeroloja',
  'numeroecommerce',
  'marketplacenumber',
  'numeropedidomarketplace',
  'pedidomarketplace',
  'numeropedido',
  'numerodopedido',
  'numerodelpedido',
  'numpedido',
  'nropedido',
  'idpedido',
  'iddopedido',
  'pedidoid',
  'codigopedido',
  'codigodopedido',
  'codpedido',
  'numeroorden',
  'numerodeorden',
  'nroorden',
  'idorden',
  'ordenid',
  'codigoorden',
]

/** What an order is called; its own id may have a plain name there, and the order may be named by nothing else. */
const orders = ['order', 'pedido', 'orden', 'orders', 'orderlist', 'pedidos', 'ordenes']

const plainIdNames = ['id', 'number', 'numero', 'code', 'codigo', 'sn']

/** What an order has and an answer about one has not: beside it the plain `id` is the order's (Mercado Libre, orders). */
const partsOfOrder = ['orderitems', 'items', 'itens', 'packid', 'buyer', 'totalamount', 'payments']

/** What stands around an order in bodies of requests, answers and events. */
const wrappings = [
  'data',
  'payload',
  'body',
  'content',
  'response',
  'result',
  'request',
  'resource',
]

const deepest = 4

/** A number beyond this lost its last digits when it was read. */
const toId = (value: unknown): string | undefined => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined
  if (typeof value !== 'string') return undefined
  return cleanOrderId(value) || undefined
}

/** An id as people type it: without blanks around it and characters that nobody sees. */
export const cleanOrderId = (id: string): string => id.replace(/\p{Cf}/gu, '').trim()

const firstId = (fields: ReadonlyMap<string, unknown>, names: readonly string[]) => {
  for (const name of names) {
    const id = toId(fields.get(name))
    if (id !== undefined) return id
  }
  return undefined
}

const inside = (
  fields: ReadonlyMap<string, unknown>,
  names: readonly string[],
  read: (value: unknown) => string | undefined,
): string | undefined => {
  for (const name of names) {
    const value = fields.get(name)
    const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
    const id = isObject(only) ? read(only) : undefined
    if (id !== undefined) return id
  }
  return undefined
}

/**
 * The id of the order that a body is about, whatever its sender calls it. The id in VTEX, which begins with the affiliate,
 * may be what is found.
 */
export const orderIdIn = (body: unknown, depth = 0): string | undefined => {
  if (depth > deepest || !isObject(body)) return undefined
  const fields = foldedFields(body)
  const mainOrderId = (value: unknown) => firstId(foldedFields(value), ['mainorderid'])
  const ofOrder = (value: unknown) =>
    orderIdIn(value, depth + 1) ?? firstId(foldedFields(value), plainIdNames)
  const within = (value: unknown) => orderIdIn(value, depth + 1)
  return (
    // VTEX, External Marketplace Orders: the marketplace's id, and in notifications the id in VTEX.
    firstId(fields, ['marketplaceorderid']) ??
    inside(fields, ['fields'], mainOrderId) ??
    firstId(fields, [...idNames, 'mainorderid']) ??
    inside(fields, orders, ofOrder) ??
    firstId(fields, orders) ??
    inside(fields, wrappings, within) ??
    (partsOfOrder.some((name) => fields.has(name)) ? firstId(fields, ['id']) : undefined)
  )
}
