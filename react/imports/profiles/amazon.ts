import type { Profile } from './profile'

export const amazon: Profile = {
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
  valueIs: 'of-line',
  priceIs: 'of-line',
  unpaid: ['pending', 'pending availability', 'unpaid'],
  fulfilled: { column: 'fulfillment channel', values: ['amazon', 'afn'] },
}
