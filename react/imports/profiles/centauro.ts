import type { Profile } from './profile'

export const centauro: Profile = {
  name: 'Centauro',
  source: 'https://github.com/KelvinMattos/hub360pro-app.prisma.com.br',
  signatures: [['numeropedido', 'statusentrega', 'skucentauro', 'valorsku']],
  columns: {
    orderId: ['numeropedido'],
    otherId: [],
    createdAt: ['datacriacao'],
    status: ['statusentrega'],
    sku: ['skuseller'],
    quantity: ['quantidadesku'],
    unitPrice: ['valorsku'],
    freight: ['valorfrete'],
    value: [],
  },
  marketplace: /centauro/i,
  currency: 'BRL',
  valueIs: 'of-order',
  priceIs: 'of-unit',
}
