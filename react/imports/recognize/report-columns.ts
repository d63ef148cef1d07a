import type { Names } from './table'

// Every marketplace names the columns of its order report in its own way, and changes them. These names are a start
// that a person can correct; none of them was compared with a real report.

export type ReportField =
  | 'orderId'
  | 'otherId'
  | 'createdAt'
  | 'status'
  | 'value'
  | 'currency'
  | 'shipBy'
  | 'sku'
  | 'quantity'
  | 'unitPrice'
  | 'freight'
  | 'postalCode'
  | 'carrier'

const known = (names: string): readonly string[] => names.split(' | ')

export const reportColumns: Names<ReportField> = {
  orderId: known(
    'amazon order id | order id | n de venda | numero da venda | codigo do pedido | id do pedido | ' +
      'numero do pedido | pedido | order | order number | order no | no del pedido | numero de pedido | ' +
      'id del pedido | numero de venta | n de venta | entrega',
  ),
  otherId: known(
    'merchant order id | shipment id | id do envio | id de envio | pack id | numero do pacote | ' +
      'id do pacote | tracking id | codigo de entrega',
  ),
  createdAt: known(
    'purchase date | order date | data da venda | data do pedido | data de criacao | ' +
      'data de criacao do pedido | hora de criacao do pedido | fecha de venta | fecha del pedido | ' +
      'fecha de compra | created at | date | data | fecha',
  ),
  status: known(
    'order status | status do pedido | estado | estado del pedido | status | situacao | ' +
      'estado da venda | descricao do status',
  ),
  value: known(
    'order total | total | valor total | valor do pedido | total do pedido | total brl | total ars | ' +
      'total da venda | valor total do pedido | total del pedido | item total | amount',
  ),
  currency: known('currency | moeda | moneda'),
  shipBy: known(
    'latest ship date | ship by | ship by date | despachar ate | data limite de despacho | ' +
      'prazo de envio | data prevista de envio | data limite para envio | enviar antes de | ' +
      'fecha limite de despacho | data de despacho',
  ),
  sku: known(
    'sku | seller sku | sku do vendedor | sku do seller | sku principal | numero de referencia sku | ' +
      'sku loja | codigo do produto',
  ),
  quantity: known('quantity | quantity purchased | qty | quantidade | unidades | qtd | cantidad'),
  unitPrice: known(
    'unit price | item price | preco unitario | preco unitario de venda do anuncio | preco | ' +
      'valor unitario | precio unitario | precio',
  ),
  freight: known(
    'shipping price | freight | frete | valor do frete | tarifas de envio | receita por envio | ' +
      'costo de envio | envio',
  ),
  postalCode: known(
    'ship postal code | postal code | cep | cep de entrega | codigo postal | zip | zip code',
  ),
  carrier: known(
    'carrier | transportadora | transportista | opcao de envio | forma de entrega | ' +
      'ship service level',
  ),
}

export const reportFields = Object.keys(reportColumns) as ReportField[]
