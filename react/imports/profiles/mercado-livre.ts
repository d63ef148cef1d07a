import type { Profile } from './profile'

const monthly =
  /^(?:para |debes |deves )?(?:enviar|despachar|expedir|entregar|coletar|preparar)[^\d]*(\d{1,2}) de ([a-z]+)/

export const mercadoLivre: Profile = {
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
    unitPrice: ['preco unitario de venda do anuncio', 'precio unitario de venta de la publicacion'],
    status: ['estado'],
    otherId: ['pack id'],
  },
  marketplace: /mercado ?li(?:vre|bre)|meli\b/i,
  dateOrder: 'day-first',
  idForm: /^\d{9,17}$/,
  valueIs: 'of-order',
  priceIs: 'of-unit',
  packs: /^(?:pacote|paquete) de (\d+)\b/,
  shipByInStatus: monthly,
}
