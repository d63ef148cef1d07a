import type { Profile } from './profile'

export const casasBahia: Profile = {
  name: 'Casas Bahia',
  // The help page for sellers that explains each column; it leaves open how dates and amounts are written.
  source: 'https://viavarejoprd.powerappsportals.com/lojista/artigo/?kbid=KA-01976',
  signatures: [['numero do pedido', 'origem da venda', 'data limite de expedicao']],
  columns: {
    orderId: ['numero do pedido'],
    otherId: ['numero da entrega'],
    createdAt: ['data da compra'],
    shipBy: ['data limite de expedicao'],
    status: ['status do pedido'],
    value: ['valor total'],
    freight: ['valor do frete'],
    sku: ['sku da loja'],
    // Of one or of all that the line has: the page does not say.
    unitPrice: [],
    carrier: ['transportadora'],
  },
  marketplace: /casas ?bahia|via ?varejo|\bvia\b|ponto ?frio|extra\.com/i,
  currency: 'BRL',
  valueIs: 'of-order',
  priceIs: 'of-unit',
}
