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
    /invalid tracking|invoices? not found|cannot accept invoice|chave da nota (?:fiscal )?(?:e |esta )?invalida/,
    /data de entrega ao cliente.{0,20}deve ser maior|quantidades fornecidas .{0,80}maiores/,
  ],
  hints: [{ of: ['invoice', 'tracking'], is: trouble, not: ['token', 'communication'] }],
  meanings: [
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
