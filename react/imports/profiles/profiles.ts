import type { Profile } from './profile'

const monthly =
  /^(?:para |debes |deves )?(?:enviar|despachar|expedir|entregar|coletar|preparar)[^\d]*(\d{1,2}) de ([a-z]+)/

export const profiles: readonly Profile[] = [
  {
    name: 'Mercado Livre',
    // Its sales report is read, packs and all, by this program of a seller.
    source: 'https://github.com/douglas-onorio/Auditoria-Mercado-Livre',
    downloads: [
      {
        language: 'es',
        steps: ['Ventas', 'Descargar Excel de ventas'],
        source: 'https://github.com/juanwu4g/meli-mx-pipeline',
      },
      {
        language: 'pt',
        steps: ['Vendas'],
        page: 'https://www.mercadolivre.com.br/vendas/omni/lista',
        source: 'https://blog.yescommerce.com.br/?p=2521',
      },
    ],
    signatures: [
      ['n de venda', 'data da venda', 'de anuncio'],
      ['de venta', 'fecha de venta', 'de publicacion'],
      ['n de venta', 'fecha de venta', 'de publicacion'],
    ],
    columns: {
      orderId: ['n de venda', 'de venta'],
      value: ['receita por produtos', 'ingresos por productos'],
      freight: ['receita por envio', 'ingresos por envio'],
      unitPrice: [
        'preco unitario de venda do anuncio',
        'precio unitario de venta de la publicacion',
      ],
      status: ['estado'],
      otherId: ['pack id'],
    },
    marketplace: /mercado ?li(?:vre|bre)|meli\b/i,
    decimalMark: '.',
    dateOrder: 'day-first',
    idForm: /^\d{9,17}$/,
    valueIs: 'of-order',
    priceIs: 'of-unit',
    packs: /^(?:pacote|paquete) de (\d+) produ/,
    shipByInStatus: monthly,
  },
  {
    name: 'Amazon',
    source: 'https://developer-docs.amazon.com/sp-api/docs/order-tracking-reports-attributes',
    downloads: [
      {
        language: 'en',
        steps: ['Orders', 'Order Reports', 'Unshipped Orders', 'Request Report', 'Download'],
        source: 'http://www.amazon.ca/gp/help/customer/display.html?nodeId=200350680',
      },
    ],
    signatures: [
      ['amazon order id', 'purchase date', 'fulfillment channel'],
      ['order id', 'order item id', 'purchase date', 'quantity purchased'],
      ['order id', 'purchase date', 'quantity purchased'],
    ],
    columns: {
      orderId: ['amazon order id', 'order id'],
      otherId: ['merchant order id'],
      value: [],
      unitPrice: ['item price'],
      freight: ['shipping price'],
      shipBy: ['latest ship date', 'promise date'],
      carrier: ['ship service level'],
    },
    marketplace: /amazon/i,
    decimalMark: '.',
    valueIs: 'of-line',
    priceIs: 'of-line',
    unpaid: ['pending', 'pending availability', 'unpaid'],
    fulfilled: { column: 'fulfillment channel', values: ['amazon', 'afn'] },
  },
  {
    name: 'Shopee',
    source: 'https://github.com/shimotsulyu/Conferencia_Shopee',
    downloads: [
      {
        language: 'pt',
        steps: ['Meus Pedidos', 'Exportar'],
        page: 'https://seller.shopee.com.br/portal/sale/order',
        source: 'https://github.com/shimotsulyu/Conferencia_Shopee',
      },
    ],
    signatures: [['id do pedido', 'status do pedido', 'preco acordado']],
    columns: {
      sku: ['numero de referencia sku', 'n de referencia do sku principal'],
      unitPrice: ['preco acordado'],
      value: ['total global', 'valor total'],
      freight: ['taxa de envio pagas pelo comprador'],
      shipBy: ['data prevista de envio'],
      otherId: [],
    },
    marketplace: /shopee/i,
    currency: 'BRL',
    decimalMark: '.',
    idForm: /^[0-9A-Z]{12,18}$/,
    valueIs: 'of-order',
    priceIs: 'of-unit',
  },
  {
    name: 'TikTok Shop',
    source: 'https://github.com/jeffpham2906/JP-Manager/blob/main/server/types/order.d.ts',
    downloads: [
      {
        language: 'en',
        steps: ['Manage Orders'],
        source: 'https://www.keyouyun.com/?p=29077',
      },
    ],
    signatures: [['order id', 'order status', 'order substatus', 'sku id', 'seller sku']],
    columns: {
      sku: ['seller sku', 'sku id'],
      unitPrice: ['sku unit original price'],
      value: ['order amount'],
      freight: ['shipping fee after discount'],
      createdAt: ['created time'],
      carrier: ['shipping provider name', 'delivery option'],
      postalCode: ['zipcode'],
      otherId: ['package id'],
    },
    marketplace: /tik ?tok/i,
    currency: 'BRL',
    dateOrder: 'month-first',
    decimalMark: '.',
    idForm: /^\d{17,19}$/,
    valueIs: 'of-order',
    priceIs: 'of-unit',
    fulfilled: { column: 'fulfillment type', values: ['fulfillment by tiktok'] },
  },
  {
    name: 'Falabella',
    // SellerCenter, which Linio and Dafiti used too: a program's notes of its states and fields.
    source: 'https://github.com/alejomeek/oms-jugando-educando/tree/main/docs/falabella',
    downloads: [
      {
        language: 'es',
        steps: ['Órdenes', 'Todas las órdenes'],
        source: 'https://www.falabellasellers.com/despacho',
      },
    ],
    signatures: [
      ['order item id', 'order number', 'paid price', 'seller sku'],
      ['order item id', 'order number', 'unit price', 'seller sku', 'promised shipping time'],
    ],
    columns: {
      orderId: ['order number'],
      otherId: [],
      value: ['paid price'],
      currency: ['order currency'],
      unitPrice: ['unit price'],
      freight: ['shipping fee'],
      postalCode: ['shipping postcode'],
      carrier: ['shipping provider'],
      shipBy: ['promised shipping time'],
    },
    marketplace: /falabella|linio|dafiti|seller ?center/i,
    decimalMark: '.',
    valueIs: 'of-line',
    priceIs: 'of-unit',
  },
]
