import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'

/** Somebody asked to cancel the order, and it goes on. */
export const cancellationRefused: DiagnosisRule = {
  errorType: 'CANCELLATION_REFUSED',
  since: '2026-11-23',
  codes: ['CHK0202'],
  generalCodes: new Map(),
  texts: [
    /\b(?:not possible|cannot|can.t|unable|failed|nao (?:e|foi) possivel|no (?:se puede|es posible)) (?:\S{1,8} ){0,3}?(?:set|change|update|mudar|cambiar|alterar|pasar)\b.{0,40}?\b(?:to|para|a|as|status|estado)\b.{0,12}?\bcancel\w{2,6}/,
    /\b(?:not allowed|not permitted|unable|not possible|nao e permitido|nao e possivel|no (?:esta|es) (?:permitido|posible)|no se permite) (?:to )?(?:(?:return|refund|devolver) (?:or|ou|o|nor) )?(?:cancel|cancelar|anular)\b/,
    /\b(?:cancel|cancell?ation|cancelamento|cancelacion|anulacion) (?:is |es |e )?(?:not|nao|no) (?:allowed|permitted|permitid[oa])\b|\b(?:cannot|can not|can.t) be (?:returned|refunded) or cancell?ed\b|\b(?:return|devolver) (?:or|ou|o) cancel(?:ar)? (?:is )?(?:not allowed|nao permitid|no permitid)/,
    /\border .{1,80}? cannot be cancell?ed in status/,
    /\bpedido .{0,80}?nao pode (?:mais )?ser cancelado|\b(?:pedido|orden) .{0,80}?no (?:puede|se puede) (?:ser )?cancela/,
  ],
  hints: [{ of: ['cancellation'], is: trouble, not: ['token', 'notCreated'] }],
  meanings: [
    { of: ['notCancelable'], not: ['token'] },
    { of: ['notCanceled'], and: ['order', 'advanced', 'alreadyAdvanced'] },
    { of: ['cancellation'], and: ['advanced'], not: ['canceled', 'invoice'] },
    {
      of: ['cancellation'],
      is: ['refused', 'failed', 'invalid', 'expired', 'missing', 'notFound', 'outside'],
      not: ['notCreated', 'invoice'],
    },
  ],
  factsIn: factsBy([
    /\border (?<order>[\w-]{1,60}) cannot be cancell?ed in status (?<status>[\w-]{1,40})/dg,
    ...orderPatterns,
  ]),
}
