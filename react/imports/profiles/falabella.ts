import type { Profile } from './profile'

export const falabella: Profile = {
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
  valueIs: 'of-line',
  priceIs: 'of-unit',
}
