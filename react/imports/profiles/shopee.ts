import type { Profile } from './profile'

export const shopee: Profile = {
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
  idForm: /^[0-9A-Z]{12,18}$/,
  valueIs: 'of-order',
  priceIs: 'of-unit',
}
