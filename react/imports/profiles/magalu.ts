import type { Profile } from './profile'

export const magaluOrders: Profile = {
  name: 'Magalu',
  // Its report of sales, a line for each item; what it calls the item's total, programs read in two ways.
  source: 'https://github.com/fabioluismachado01-alt/importos',
  signatures: [
    ['numero do pedido', 'codigo sku seller', 'valor bruto do pedido'],
    ['numero do pedido', 'valor bruto do pedido', 'coparticipacao de fretes estimada'],
  ],
  columns: {
    orderId: ['numero do pedido'],
    otherId: [],
    createdAt: ['data do pedido'],
    status: ['ultimo evento', 'status'],
    value: ['valor bruto do pedido'],
    sku: ['codigo sku seller', 'sku'],
    quantity: ['quantidade de itens'],
    unitPrice: [],
    freight: [],
    shipBy: [],
  },
  marketplace: /magalu|magazine ?luiza/i,
  currency: 'BRL',
  dateOrder: 'day-first',
  idForm: /^(?:lu-?)?\d{12,18}$/i,
  valueIs: 'of-order',
  priceIs: 'of-unit',
}

export const magaluPackages: Profile = {
  name: 'Magalu',
  // The other file of the same archive: a line for each package, of which an order may have several.
  source: 'https://github.com/Nala-Sistema/Sistema-nala',
  signatures: [['numero do pedido', 'numero do pacote', 'valor total do pacote']],
  columns: {
    orderId: ['numero do pedido'],
    otherId: ['numero do pacote'],
    // The day of the package is not the day of the sale.
    createdAt: [],
    status: ['status pacote no momento que o relatorio foi solicitado'],
    value: ['valor total do pacote'],
    freight: ['frete total do pacote'],
    sku: [],
    quantity: [],
    unitPrice: [],
    shipBy: [],
  },
  marketplace: /magalu|magazine ?luiza/i,
  currency: 'BRL',
  idForm: /^(?:lu-?)?\d{12,18}$/i,
  valueIs: 'of-line',
  priceIs: 'of-unit',
  fulfilled: { column: 'modalidade de entrega', values: ['magalu entregas fulfillment'] },
}
