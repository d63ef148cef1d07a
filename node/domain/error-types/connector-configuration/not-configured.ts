import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** A setting, a mapping or a currency that nobody has entered: what the message names next is only what it is for. */
export const notConfigured: DiagnosisRule = {
  errorType: 'CONNECTOR_CONFIGURATION',
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:warehouse|deposito|bodega|almacen|armazem) (?:\S{1,20} )?(?:not found|nao (?:foi )?encontrad|no (?:encontrad|existe)|inexistente|invalid)/,
    /\b(?:warehouse|deposito|bodega|almacen|armazem)\b.{0,40}?\b(?:not|nao|no)(?: \S{1,10})? (?:configur|map|set\b|defin|parametri)/,
    /\b(?:costo|custo|concepto|item|articulo|cuenta|conta) (?:de|do|del) (?:envio|flete|frete)\b.{0,30}\b(?:no|nao)\b.{0,20}(?:asociad|associad|vinculad|configurad|mapead)/,
    /\b(?:no|falta (?:configurar )?(?:la |el |o |a )?)(?: ?)(?:warehouse|deposito|bodega|almacen|armazem)(?: (?:mapped|configured|set|assigned|asignad|configurad|definid)|\b.{0,20}\b(?:canal|channel))/,
  ],
  meanings: [
    { of: ['unconfigured'], and: ['fiscal', 'currency'] },
    {
      of: ['shop', 'seller'],
      is: ['unlinked'],
      not: ['sku', 'listing', 'price', 'token', 'stock'],
    },
    {
      of: ['setting'],
      and: ['connector', 'integration', 'erp'],
      is: ['missing'],
      not: ['token', 'carrier'],
    },
    {
      of: ['currency'],
      is: [
        ...(['missing', 'notFound', 'different', 'notMatching', 'divergent', 'invalid'] as const),
        ...(['refused', 'unconfigured', 'unlinked', 'unavailable', 'inactive'] as const),
      ],
    },
    {
      of: ['setting'],
      is: ['notFound', 'unlinked', 'unconfigured', 'missing', 'invalid'],
      not: [
        ...(['carrier', 'token', 'sku', 'price', 'address', 'timeout', 'transient'] as const),
        ...(['canceled', 'stock', 'status', 'tax', 'customer', 'payment', 'listing'] as const),
        ...(['affiliate', 'attribute', 'deliveryOption', 'tracking', 'communication'] as const),
      ],
    },
    {
      of: ['setting'],
      is: ['notFound', 'unlinked', 'unconfigured'],
      not: ['carrier', 'token', 'sku', 'price', 'address', 'timeout', 'transient', 'canceled'],
    },
    {
      of: ['integration', 'connector', 'channel'],
      and: ['integration', 'connector'],
      is: ['inactive'],
      not: ['sku', 'listing', 'order', 'status', 'price', 'stock', 'shop', 'seller', 'account'],
    },
    {
      of: ['unconfigured'],
      not: [
        ...([
          'sku',
          'carrier',
          'price',
          'token',
          'customer',
          'address',
          'status',
          'order',
        ] as const),
        ...([
          'listing',
          'deliveryOption',
          'parcelSize',
          'parent',
          'transient',
          'tracking',
        ] as const),
      ],
    },
    {
      of: ['unconfigured'],
      and: ['setting', 'affiliate', 'channel', 'connector', 'integration', 'fiscal', 'currency'],
      not: ['sku', 'carrier', 'price', 'token', 'status', 'parent'],
    },
  ],
  factsIn: factsBy(orderPatterns),
}
