import { factsBy, orderPatterns } from '../printed-values'
import type { DiagnosisRule } from '../rule'
import { trouble } from '../vocabulary/meaning'

/** The order is in VTEX; its invoice or its tracking does not reach the marketplace. */
export const invoiceOrTracking: DiagnosisRule = {
  errorType: 'INVOICE_OR_TRACKING',
  since: '2026-11-23',
  codes: ['FMT0094', 'FMT0096', 'CHK0184', 'ORD038', 'ORD039'],
  generalCodes: new Map(),
  texts: [
    /cannot be settled in status/,
    /^\W{0,5}(?:(?:codigo|cstat|erro|error)?\W{0,3}\d{3}\W{1,4})?rejei\w{1,4}(?: de nf-?e)?\W{0,3}(?:\d{3})?\s{0,2}[:-](?!.{0,60}\b(?:estoque|sla|marketplace)\b)|\brejei\w{1,4} ?[:-]? ?\d{3}\b/,
    /\buso denegado\b|\bsefaz\b.{0,60}(?:rejei|deneg|recus|autoriz|retorn|falh|erro)|\b(?:rejei|deneg)\w{1,6}\b.{0,60}\bsefaz\b|\bcstat\b/,
    /\bcfdi\d{5}\b|\b(?:afip|arca|dian|sii)\b.{0,60}(?:rechaz|error|rejei|invalid|autoriz|observ)|\bregla ?: ?\w{2,6}\d{0,3}[a-z]?, (?:rechazo|notificacion)/,
    /\b(?:cannot|can.t|could not|not|nao pode|no puede|no pudo) (?:be |ser )?(?:invoiced|faturad[oa]|facturad[oa])\b|\bnot_?printable|\bready_to_print\b/,
    /\bsender[_ ](?:cnpj|rfc|rut|cuit)\b/,
    /\b(?:not|nao|no) (?:ready|pronta?|lista?) (?:to|for|para) (?:print|impr)/,
    /invalid tracking|invoices? not found|cannot accept invoice|chave da nota (?:fiscal )?(?:e |esta )?invalida/,
    /data de entrega ao cliente.{0,20}deve ser maior|quantidades fornecidas .{0,80}maiores/,
  ],
  hints: [
    { of: ['invoice', 'tracking', 'fiscal'], is: trouble, not: ['token', 'communication'] },
    {
      of: ['shipment'],
      is: ['failed', 'notCreated'],
      not: ['order', 'communication', 'timeout', 'token', 'sku', 'address', 'price', 'status'],
    },
  ],
  meanings: [
    { of: ['invoice', 'fiscal'], is: ['unauthorized'], not: ['token', 'user'] },
    {
      of: ['fiscal'],
      is: [
        ...(['invalid', 'missing', 'notFound', 'refused', 'different', 'duplicate'] as const),
        ...(['failed', 'notMatching', 'outside', 'malformed', 'unauthorized', 'expired'] as const),
        ...(['uses', 'canceled', 'insufficient', 'blocked', 'divergent', 'inactive'] as const),
      ],
      not: ['unconfigured', 'communication', 'timeout', 'token'],
    },
    {
      of: ['invoice', 'tracking'],
      is: [
        ...([
          'invalid',
          'missing',
          'notFound',
          'refused',
          'different',
          'duplicate',
          'failed',
        ] as const),
        ...([
          'unavailable',
          'incomplete',
          'notMatching',
          'outside',
          'notCreated',
          'malformed',
          'alreadyAdvanced',
          'canceled',
          'uses',
          'expired',
          'blocked',
        ] as const),
      ],
      not: ['price', 'notCancelable', 'retry', 'token', 'deliveryOption', 'cancellation'],
    },
    { of: ['invoice', 'tracking'], and: ['before'], is: ['created'], not: ['order'] },
    { of: ['tracking'], and: ['carrier'], is: ['invalid', 'notFound', 'missing'] },
  ],
  factsIn: factsBy([
    /\border (?<order>[\w-]{1,60}) is in state (?<status>[\w-]{1,40})/dg,
    /\binvoices not found from order (?<order>[\w-]{1,60})/dg,
    ...orderPatterns,
  ]),
}
