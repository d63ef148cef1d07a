// Where a step sends the reader. Documents per language: help.vtex.com, read 2026-11-23. Places of the Admin are
// one constant each; those marked as an assumption are listed in contributing/assumptions.md.

export type Language = 'en' | 'pt' | 'es'

type LocalizedUrl = Readonly<Record<Language, string>>

const document = (en: string, pt: string, es: string): LocalizedUrl => ({
  en: `https://help.vtex.com/en/${en}`,
  pt: `https://help.vtex.com/pt/${pt}`,
  es: `https://help.vtex.com/es/${es}`,
})

const everywhere = (url: string): LocalizedUrl => ({ en: url, pt: url, es: url })

/** VTEX's own page of integration results, which our texts call "VTEX's integration log". An assumption. */
const integrationLog = everywhere('/admin/bridge/#/marketplace/order')

const urls = {
  'integration-log': integrationLog,
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
  'support-ticket-document': document(
    'docs/tutorials/opening-tickets-to-vtex-support',
    'docs/tutorials/abrir-chamados-para-o-suporte-vtex',
    'docs/tutorials/abrir-tickets-para-el-soporte-vtex',
  ),
} as const

export type LinkId = keyof typeof urls

export const linkIds = Object.keys(urls) as readonly LinkId[]

/** The target of a link for a reader. Admin places are paths on the store's own Admin. */
export const linkUrl = (id: LinkId, language: Language): string => urls[id][language]
