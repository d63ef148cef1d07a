// Where a step sends the reader. Documents per language: help.vtex.com, read 2026-11-23. Places of the Admin are
// one constant each; those marked as an assumption are listed in contributing/assumptions.md.

export type Language = 'en' | 'pt' | 'es'

type LocalizedUrl = Readonly<Record<Language, string>>

const document = (en: string, pt: string, es: string): LocalizedUrl => ({
  en: `https://help.vtex.com/en/${en}`,
  pt: `https://help.vtex.com/pt/${pt}`,
  es: `https://help.vtex.com/es/${es}`,
})

/** Where VTEX's English or Spanish page is missing or only a regional notice; the label says "(in Portuguese)". */
const documentInPortuguese = (pt: string, es?: string): LocalizedUrl => ({
  en: `https://help.vtex.com/pt/${pt}`,
  pt: `https://help.vtex.com/pt/${pt}`,
  es: es === undefined ? `https://help.vtex.com/pt/${pt}` : `https://help.vtex.com/es/${es}`,
})

const everywhere = (url: string): LocalizedUrl => ({ en: url, pt: url, es: url })

/** VTEX's own page of integration results, which our texts call "VTEX's integration log". An assumption. */
const integrationLog = everywhere('/admin/bridge/#/marketplace/order')

// Assumptions, all four: the paths come from public code and community pages, and VTEX documents none of them.
const inventoryLog = everywhere('/admin/bridge/#/marketplace/stock')
const shippingSimulation = everywhere('/admin/logistics/#/freight-simulation')
const products = everywhere('/admin/products')
const shippingPolicies = everywhere('/admin/shipping-strategy/shipping-policies')

const urls = {
  'integration-log': integrationLog,
  'inventory-log': inventoryLog,
  'shipping-simulation': shippingSimulation,
  products,
  'shipping-policies': shippingPolicies,
  'import-logs': everywhere('/admin/order-integrations/import'),
  'price-divergence-preview': everywhere('/admin/order-integrations/price-divergence'),
  'all-orders': everywhere('/admin/orders'),
  'order-authorization': everywhere('/admin/order-auth'),
  'integration-status-document': document(
    'docs/tutorials/checking-integrations-in-bridge',
    'docs/tutorials/verificando-integracao-no-bridge',
    'docs/tutorials/como-verificar-la-integracion-en-bridge',
  ),
  'price-divergence-rule-document': document(
    'docs/tutorials/price-divergence-rule',
    'docs/tutorials/regra-de-divergencia-de-valores',
    'docs/tutorials/regla-de-divergencia-de-precios',
  ),
  'configuring-price-divergence-rule-document': document(
    'docs/tutorials/configuring-price-divergence-rule',
    'docs/tutorials/configuracao-da-regra-de-divergencia-de-valores',
    'docs/tutorials/configuracion-de-regla-de-divergencia-de-valores',
  ),
  'wrong-price-document': document(
    'troubleshooting/my-order-was-closed-with-the-wrong-price',
    'troubleshooting/meu-pedido-foi-fechado-com-o-preco-errado',
    'troubleshooting/pedido-finalizado-con-precio-incorrecto',
  ),
  'base-price-document': {
    en: 'https://help.vtex.com/en/docs/tracks/cadastrar-preco-base',
    pt: 'https://help.vtex.com/pt/docs/tracks/cadastrar-preco-base',
    es: 'https://help.vtex.com/es/docs/tracks/registrar-precio-base',
  },
  'support-ticket-document': document(
    'docs/tutorials/opening-tickets-to-vtex-support',
    'docs/tutorials/abrir-chamados-para-o-suporte-vtex',
    'docs/tutorials/abrir-tickets-para-el-soporte-vtex',
  ),
  'order-flow-document': document(
    'docs/tutorials/order-flow-and-status',
    'docs/tutorials/fluxo-e-status-de-pedidos',
    'docs/tutorials/flujo-y-status-de-pedidos',
  ),
  'incomplete-orders-document': {
    ...documentInPortuguese('docs/tutorials/entendendo-os-pedidos-incompletos'),
    en: 'https://help.vtex.com/en/docs/tutorials/understanding-incomplete-orders',
  },
  'associate-sku-document': document(
    'docs/tutorials/associate-a-sku-to-a-trade-policy',
    'docs/tutorials/associacao-de-sku-a-politica-comercial',
    'docs/tutorials/asociacion-de-sku-a-una-politica-comercial',
  ),
  'sla-errors-document': document(
    'troubleshooting/sla-errors-in-marketplace-integration-orders',
    'troubleshooting/erros-de-sla-na-integracao-de-pedidos-de-marketplace',
    'troubleshooting/errores-de-sla-en-la-integracion-de-pedidos-de-marketplace',
  ),
  'order-canceled-document': document(
    'troubleshooting/my-store-order-was-canceled',
    'troubleshooting/o-pedido-da-minha-loja-foi-cancelado',
    'troubleshooting/el-pedido-de-mi-tienda-se-cancelo',
  ),
  'activate-skus-document': document(
    'docs/tutorials/activating-skus-in-bulk',
    'docs/tutorials/ativar-skus-em-massa',
    'docs/tutorials/activar-skus-en-massa',
  ),
  'invoice-document': document(
    'docs/tutorials/how-to-manually-invoice-an-order',
    'docs/tutorials/faturar-um-pedido-manualmente',
    'docs/tutorials/como-facturar-manualmente-un-pedido',
  ),
  'out-of-stock-document': document(
    'troubleshooting/out-of-stock-errors-in-marketplace-integration-orders',
    'troubleshooting/erros-de-falta-de-estoque-na-integracao-de-pedidos-de-marketplace',
    'troubleshooting/errores-de-falta-de-stock-en-la-integracion-de-pedidos-de-marketplace',
  ),
  'update-inventory-document': document(
    'docs/tutorials/updating-the-quantity-of-items-in-inventory',
    'docs/tutorials/atualizacao-da-quantidade-de-itens-em-estoque',
    'docs/tutorials/actualization-de-la-cantidad-de-items-en-stock',
  ),
  'loading-docks-document': document(
    'docs/tutorials/managing-loading-docks',
    'docs/tutorials/gerenciar-doca',
    'docs/tutorials/gestionar-el-muelle',
  ),
  'shipping-policy-document': document(
    'docs/tutorials/shipping-policy',
    'docs/tutorials/politica-de-envio',
    'docs/tutorials/politica-de-envio',
  ),
  'inventory-errors-document': document(
    'docs/tutorials/inventory-integration-errors-with-marketplaces',
    'docs/tutorials/erros-de-integracao-de-estoque-com-marketplaces',
    'docs/tutorials/errores-de-integracion-de-stock-con-marketplaces',
  ),
  'inventory-errors-amazon-document': document(
    'troubleshooting/amazon-inventory-integration-errors',
    'troubleshooting/erros-de-integracao-de-estoque-com-a-amazon',
    'troubleshooting/errores-de-integracion-de-stock-con-amazon',
  ),
  'inventory-errors-mercado-livre-document': documentInPortuguese(
    'troubleshooting/erros-de-integracao-de-estoque-com-o-mercado-livre',
    'troubleshooting/errores-de-integracion-de-stock-con-mercado-libre',
  ),
  'inventory-errors-magalu-document': documentInPortuguese(
    'troubleshooting/erros-de-integracao-de-estoque-com-o-magazine-luiza',
  ),
  'inventory-errors-carrefour-document': documentInPortuguese(
    'troubleshooting/erros-de-integracao-de-estoque-com-o-carrefour',
  ),
  'inventory-errors-netshoes-document': documentInPortuguese(
    'troubleshooting/erros-de-integracao-de-estoque-com-a-netshoes',
  ),
  'inventory-errors-via-document': documentInPortuguese(
    'troubleshooting/erros-de-integracao-de-estoque-com-a-via',
  ),
} as const

export type LinkId = keyof typeof urls

export const linkIds = Object.keys(urls) as readonly LinkId[]

/** The target of a link for a reader. Admin places are paths on the store's own Admin. */
export const linkUrl = (id: LinkId, language: Language): string => urls[id][language]
