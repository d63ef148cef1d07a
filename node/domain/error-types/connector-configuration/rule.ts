import { factsBy, orderPatterns, skuPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'

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
    /\b(?:missing|invalid|unknown|unmapped|unregistered)(?: (?:or|and) (?:missing|invalid|unknown|unmapped))? (?:store|branch|warehouse mapping|loja|filial|tienda|sucursal)\b(?! (?:credential|token|key))|\b(?:loja|filial|tienda|sucursal) (?:nao|no) (?:mapead|configurad|vinculad|cadastrad|registrad)/,
    /\bseller (?!account)\S{1,40} is (?:currently )?(?:blocked|inactive)|cart rule violated|\bisfob\b/,
    /unauthorized access from seller .{1,60} to sales channel|\b(?:preench\w{1,3}|informe|fill in|complete|ingres\w{1,2}|configure)\b.{0,60}?\b(?:nas(?: suas)?|en las?|en tus?|in the|in your) (?:configurac\w{2,5}|settings|ajustes)\b/,
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
