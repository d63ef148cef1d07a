import { factsBy, orderPatterns, skuPatterns } from '../printed-values'
import type { DiagnosisRule } from '../rule'
import { trouble } from '../vocabulary/meaning'

/** The connector or its affiliate is set up in a way that cannot work for this order. */
export const connectorConfiguration: DiagnosisRule = {
  errorType: 'CONNECTOR_CONFIGURATION',
  since: '2026-11-23',
  codes: [
    ...['FMT015', 'FMT0021', 'FMT0030', 'FMT0040', 'FMT0043', 'FMT0067', 'FMT0070', 'FMT0071'],
    ...['FMT0088', 'FMT0090', 'CHK0024', 'CHK0045', 'CHK0120', 'CHK0146', 'CHK0176', 'CHK0248'],
    'CHK0266',
  ],
  // An item that is not sold through the affiliate's policy, or an affiliate with the wrong policy.
  generalCodes: new Map([
    ['FMT0036', 'MEDIUM'],
    ['CHK0161', 'MEDIUM'],
  ]),
  texts: [
    /\bseller (?!account)\S{1,40} is (?:currently )?(?:blocked|inactive)|cart rule violated|\bisfob\b/,
    /unauthorized access from seller .{1,60} to sales channel/,
    /(?:invalid|missing) affiliate|marketplace id (?:has not|do(?:es)? not)|endpoint to marketplace/,
    /configuration for .{1,60} is required|invalid seller for item/,
    /only allowed when is fob|api call .{1,60} is (?:currently )?not allowed|oms api error/,
    /(?:selected|seleccionada|selecionada) .{1,40}(?:attribute|atributo) category/,
  ],
  hints: [
    {
      of: ['affiliate', 'connector', 'cartRule', 'attribute', 'setting', 'policy'],
      and: ['order', 'seller', 'channel', 'vtex', 'connector'],
      is: [...trouble, 'toRegister'],
      not: ['token', 'timeout', 'communication'],
    },
  ],
  meanings: [
    {
      of: ['affiliate', 'attribute', 'setting'],
      is: [
        'invalid',
        'missing',
        'notFound',
        'refused',
        'notMatching',
        'different',
        'unlinked',
        'inactive',
        'blocked',
        'incomplete',
      ],
      not: ['token', 'timeout', 'transient', 'stock', 'carrier', 'canceled', 'discount'],
    },
    { of: ['affiliate', 'connector', 'seller', 'setting', 'channel'], is: ['misconfigured'] },
    {
      of: ['cartRule'],
      is: [
        'refused',
        'insufficient',
        'missing',
        'notMatching',
        'expired',
        'different',
        'uncovered',
      ],
    },
    { of: ['policy'], is: ['invalid', 'missing', 'notFound'], not: ['sku', 'price', 'stock'] },
    { of: ['seller'], is: ['inactive'], not: ['communication', 'token', 'sku'] },
    { of: ['policy'], is: ['unauthorized'], confidence: 'MEDIUM' },
    { of: ['policy'], and: ['affiliate'], is: ['unlinked', 'invalid', 'missing', 'refused'] },
    {
      of: ['seller'],
      is: ['invalid', 'notFound', 'unlinked'],
      not: ['communication', 'blocked', 'token', 'timeout'],
    },
  ],
  // Stock that the marketplace does not take has a type of its own.
  notTexts: [/\binvalid seller id\b/],
  factsIn: factsBy([
    /\bapi call ["'“](?<call>[\w.]{1,60})["'”]/dg,
    /\bseller (?<seller>[\w-]{1,40}) to sales channel (?<salesChannel>\w{1,10})/dg,
    /minimum quantity of (?<minimum>\d{1,6}) items/dg,
    ...skuPatterns,
    ...orderPatterns,
  ]),
}

/** Payment data that are wrong in themselves: a connector that sends them wrong, or a divergence. */
export const paymentData: DiagnosisRule = {
  errorType: 'CONNECTOR_CONFIGURATION',
  since: '2026-11-23',
  codes: [],
  generalCodes: new Map(),
  texts: [/invalid marketplace payment|payment value (?:does not|doesn.t|is different)/],
  textConfidence: 'LOW',
  meanings: [
    {
      of: ['payment'],
      is: ['invalid', 'missing', 'notFound', 'notMatching'],
      not: ['canceled', 'invoice'],
      confidence: 'LOW',
    },
  ],
  isLastResort: true,
  factsIn: factsBy(orderPatterns),
}

/** A setting, a mapping or a currency that nobody has entered: what the message names next is only what it is for. */
export const notConfigured: DiagnosisRule = {
  errorType: 'CONNECTOR_CONFIGURATION',
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [
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
      is: ['notFound', 'unlinked', 'unconfigured'],
      not: ['carrier', 'token', 'sku', 'price', 'address', 'timeout', 'transient', 'canceled'],
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
