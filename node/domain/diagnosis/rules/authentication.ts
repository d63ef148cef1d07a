import { factsBy, orderPatterns } from '../printed-values'
import type { DiagnosisRule } from '../rule'
import { trouble } from '../vocabulary/meaning'

/** The channel may no longer speak to VTEX or to the marketplace: none of its orders gets through. */
export const authentication: DiagnosisRule = {
  errorType: 'AUTHENTICATION',
  since: '2026-11-23',
  codes: [],
  generalCodes: new Map([
    ['CHK003', 'HIGH'],
    ['ORD062', 'HIGH'],
  ]),
  texts: [
    /integration.s settings are correct/,
    /error validating grant|\binvalid_(?:grant|token|client)\b|\bexpired_token\b/,
    /^\W{0,5}(?:unauthorized|access denied|acesso negado|acceso denegado|forbidden)\W{0,5}$/,
    /\b(?:token|credentials?|credencia(?:l|is|les)|senha|password) (?:\S{1,30} ){0,3}(?:expired|invalid|revoked|expirad|invalid|vencid|revogad|revocad|caducad)/,
  ],
  hints: [
    {
      of: ['token'],
      and: ['channel', 'order', 'seller', 'vtex', 'connector'],
      is: trouble,
      not: ['timeout', 'transient'],
    },
  ],
  meanings: [
    {
      of: ['token'],
      is: [
        'expired',
        'invalid',
        'unauthorized',
        'missing',
        'notFound',
        'refused',
        'inactive',
        'failed',
        'blocked',
      ],
      not: ['timeout', 'transient', 'communication', 'tracking'],
    },
    {
      of: ['token'],
      and: ['channel', 'seller', 'token'],
      is: ['again', 'toRenew'],
      not: ['order'],
    },
    { of: ['session'], and: ['channel', 'seller'], is: ['expired', 'invalid', 'revoked'] },
    { of: ['token'], is: ['revoked'], not: ['transient'] },
    { of: ['revoked'], not: ['order', 'deliveryOption', 'price', 'transient'] },
    {
      of: ['unauthorized'],
      not: [
        'policy',
        'reservation',
        'payment',
        'timeout',
        'transient',
        'status',
        'cancellation',
        'deliveryOption',
        'different',
      ],
    },
  ],
  // What Via answers to a stock update: a listing that it does not take.
  notTexts: [/acesso negado - auth-token/],
  factsIn: factsBy(orderPatterns),
}
