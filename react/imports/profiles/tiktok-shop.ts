import type { Profile } from './profile'

export const tiktokShop: Profile = {
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
  idForm: /^\d{17,19}$/,
  valueIs: 'of-order',
  priceIs: 'of-unit',
  fulfilled: { column: 'fulfillment type', values: ['fulfillment by tiktok'] },
}
