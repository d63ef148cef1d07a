import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** VTEX takes this order no more: the time in which it may be sent again is over. */
export const retryExpired: DiagnosisRule = {
  errorType: 'RETRY_EXPIRED',
  since: '2026-11-23',
  codes: ['FMT0085', 'CHK0267'],
  generalCodes: new Map(),
  texts: [
    /\b(?:date|fecha|data)\b.{0,25}?\b(?:too old|muito antig|muy antigu|demasiado antigu)/,
    /\bretry limit\b|\b(?:older than|mais de|mas de|more than) \d{1,3} (?:days|dias)\b/,
    /time limit to retry was reached|retry (?:limit|window|period|time) .{0,40}(?:reached|exceeded|expired|over|passed)/,
    /limite .{0,20}retry .{0,20}(?:alcancad|atingid|excedid|ultrapassad|alcanzad|superad)/,
  ],
  meanings: [
    {
      of: ['order', 'retry', 'integration'],
      is: ['tooOld'],
      not: ['token', 'price', 'invoice', 'tracking', 'payment', 'deliveryOption', 'stock'],
    },
    {
      of: ['thirtyDays'],
      and: ['order', 'retry'],
      is: ['retry', 'skipped', 'notAdvancing', 'notCreated', 'expired'],
      not: ['price', 'invoice', 'tracking', 'payment'],
    },
    {
      of: ['retry'],
      is: ['expired', 'outside', 'refused'],
      not: [
        'token',
        'timeout',
        'price',
        'invoice',
        'tracking',
        'payment',
        'deliveryOption',
        'communication',
        'created',
      ],
    },
  ],
  // A shop that sold nothing for so long.
  notTexts: [
    /\b(?:shop|store|seller|account|loja|tienda|conta|cuenta)\b.{0,30}\b(?:inactive|inativ[oa]|inactiv[oa]|dormant)\b/,
  ],
  factsIn: factsBy([/\bid[ :#=]{1,3}(?<order>[\w-]{1,60})\b/dg, ...orderPatterns]),
}
