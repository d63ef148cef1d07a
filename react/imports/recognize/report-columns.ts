import type { Names } from './table'

// Every marketplace names the columns of its order report in its own way, and changes them. These names hold for any of
// them; what only one marketplace means stands in its profile. A person corrects both.

export type ReportField =
  | 'orderId'
  | 'otherId'
  | 'createdAt'
  | 'status'
  | 'itemStatus'
  | 'value'
  | 'currency'
  | 'shipBy'
  | 'sku'
  | 'quantity'
  | 'unitPrice'
  | 'freight'
  | 'postalCode'
  | 'carrier'

export type DateField = 'createdAt' | 'shipBy'
export type AmountField = 'value' | 'unitPrice' | 'freight'

export const dateFields: readonly DateField[] = ['createdAt', 'shipBy']
export const amountFields: readonly AmountField[] = ['value', 'unitPrice', 'freight']

const known = (names: string): readonly string[] => names.split(' | ')

export const reportColumns: Names<ReportField> = {
  orderId: known(
    'amazon order id | order id | n de venda | numero da venda | codigo do pedido | id do pedido | ' +
      'numero do pedido | n do pedido | n pedido | pedido | order | order number | order no | ' +
      'no del pedido | numero de pedido | n de pedido | id del pedido | numero de venta | ' +
      'n de venta | de venta | de venda | no de pedido | purchase order | entrega',
  ),
  otherId: known(
    'merchant order id | shipment id | id do envio | id de envio | pack id | numero do pacote | ' +
      'id do pacote | tracking id | codigo de entrega',
  ),
  createdAt: known(
    'purchase date | order date | order creation time | data da venda | data do pedido | ' +
      'data de criacao | data de criacao do pedido | data e hora de criacao do pedido | ' +
      'hora de criacao do pedido | data da compra | fecha de venta | fecha del pedido | ' +
      'fecha de compra | fecha de creacion | date created | created time | created at | date | ' +
      'data | fecha',
  ),
  status: known(
    'order status | status do pedido | status | situacao do pedido | situacao | estado del pedido | ' +
      // Alone it may be the part of the country.
      'estado da venda | descricao do status | estatus | estado | order state | state',
  ),
  itemStatus: known(
    'item status | order item status | line status | line item status | status do item | status da linha | ' +
      'situacao do item | estado do item | estado del item | estado del articulo | estado de la linea | ' +
      'estatus del item | estatus del articulo',
  ),
  value: known(
    'order total | total order amount | order amount | valor total do pedido | total do pedido | ' +
      'total da venda | valor total del pedido | total del pedido | ' +
      // Beside one that names the order these may be the line's.
      'total | valor total | valor do pedido | valor bruto do pedido | importe total | monto total | ' +
      'receita por produtos | ingresos por productos | item total | amount',
  ),
  currency: known('currency | order currency | currency code | moeda | moneda'),
  shipBy: known(
    'latest ship date | ship by | ship by date | promise date | shipping deadline | ' +
      'promised shipping time | despachar ate | data limite de despacho | data limite de envio | ' +
      'data limite de postagem | data e hora limite de envio | prazo de envio | prazo de despacho | ' +
      'prazo de postagem | data prevista de envio | data limite para envio | enviar ate | ' +
      'enviar antes de | fecha limite de despacho | fecha limite de envio | ' +
      'fecha prometida de despacho | fecha compromiso de despacho | data de despacho',
  ),
  sku: known(
    'seller sku | sku do vendedor | sku do seller | sku do lojista | sku del vendedor | sku | ' +
      'offer sku | numero de referencia sku | sku principal | sku loja | codigo do produto',
  ),
  quantity: known(
    'quantity | quantity purchased | qty | quantidade | quantidade de itens | unidades | qtd | qtde | ' +
      'cantidad',
  ),
  unitPrice: known(
    'unit price | item price | preco unitario | preco unitario de venda do anuncio | ' +
      'precio unitario de venta de la publicacion | preco do produto | preco | valor unitario | ' +
      'precio unitario | precio',
  ),
  freight: known(
    'shipping price | shipping cost | shipping fee | freight | frete | valor do frete | ' +
      'receita por envio | ingresos por envio | costo de envio | envio',
  ),
  postalCode: known(
    'ship postal code | shipping postcode | shipping address zip code | postal code | zip code | ' +
      'zipcode | zip | cep | cep de entrega | cep do comprador | codigo postal | cp',
  ),
  carrier: known(
    'carrier | shipping company | shipping provider | shipping provider name | transportadora | ' +
      'transportista | opcao de envio | forma de entrega | ship service level',
  ),
}

export const reportFields = Object.keys(reportColumns) as ReportField[]
