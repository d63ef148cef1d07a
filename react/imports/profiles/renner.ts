import type { Profile } from './profile'

export const renner: Profile = {
  name: 'Renner',
  // A line for each order, without its items.
  source: 'https://github.com/KelvinMattos/hub360pro-app.prisma.com.br',
  signatures: [['id do pedido site', 'status do pedido', 'data de criacao do pedido']],
  columns: {
    orderId: ['id do pedido site'],
    otherId: [],
    createdAt: ['data de criacao do pedido'],
    status: ['status do pedido'],
    value: ['valor total'],
  },
  marketplace: /renner/i,
  currency: 'BRL',
  dateOrder: 'day-first',
  valueIs: 'of-order',
  priceIs: 'of-unit',
}
