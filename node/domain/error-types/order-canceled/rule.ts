import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** The order was cancelled: there is nothing left to integrate, and nothing that may be shipped. */
export const orderCanceled: DiagnosisRule = {
  errorType: 'ORDER_CANCELED',
  since: '2026-11-23',
  codes: ['FMT0060', 'CHK0086'],
  generalCodes: new Map(),
  texts: [
    /\bcancell?ed before|\bcancelad[oa] antes/,
    /is already cancell?ed and cannot be recreated|already been cancell?ed|has been cancell?ed/,
    /ja esta cancelado e nao pode ser recriado|ya esta cancelado y no puede ser recreado/,
    /status is cancell?ed on marketplace/,
  ],
  meanings: [
    {
      of: ['order', 'shipment', 'listing'],
      is: ['canceled'],
      not: ['notCancelable', 'notCanceled', 'cancellation', 'invoice', 'document', 'different'],
    },
    {
      of: ['canceled'],
      and: ['customer', 'channel'],
      not: ['notCancelable', 'notCanceled', 'cancellation', 'invoice', 'document', 'different'],
    },
    { of: ['canceled'], and: ['notCreated', 'status'], not: ['notCancelable', 'invoice'] },
  ],
  notTexts: [
    /\b(?:authori[sz]ation|autoriza\w{3,4}|subscription|assinatura|suscripcion|contract|contrato)\b(?: \S{1,12}){0,4}? cancel/,
  ],
  hints: [
    {
      of: ['canceled'],
      not: ['notCancelable', 'cancellation', 'invoice', 'tracking', 'token', 'fiscal', 'payment'],
    },
  ],
  factsIn: factsBy([
    /\b(?:marketplace (?:order )?|with |con |com )id (?<order>[\w-]{1,60}) (?:for affiliate|para (?:o|el) afil?liado) (?<affiliate>[\w-]{1,20})/dg,
    ...orderPatterns,
  ]),
}
