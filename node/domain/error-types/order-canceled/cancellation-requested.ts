import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

const buyer = '(?:buyer|customer|shopper|consumer|comprador[a]?|clienta?e?|consumidor)'

/** The buyer wants the order cancelled, or the marketplace is cancelling it: nothing may be shipped. */
export const cancellationRequested: DiagnosisRule = {
  errorType: 'ORDER_CANCELED',
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [
    new RegExp(
      String.raw`\b${buyer}\b (?:\S{1,12} )?(?:requested|requests|asked|asks|wants|solicitou|solicito|solicita|pediu|pede|pidio|pide|ha solicitado|ha pedido|quer|quiere)\b.{0,30}\b(?:cancel|anula)\w{0,8}`,
    ),
    new RegExp(
      String.raw`\b(?:cancell?ation|cancelamento|cancelacion|anulacion)\b (?:\S{1,12} ){0,3}?(?:by|from|por|pel[oa]|del?|do|da) (?:(?:the|el|la|os?|as?) )?${buyer}\b`,
    ),
    /\border (?:is )?(?:in|being|under) (?:cancel|cancell?ed|cancell?ing|cancell?ation)\b|\b(?:em|en) (?:processo|proceso) de (?:cancelamento|cancelacion)\b|\bin[ _]cancel\b/,
    /\b(?:pending|open) cancell?ation request\b|\b(?:solicitacao|pedido|solicitud) de (?:cancelamento|cancelacion) (?:pendente|pendiente|em aberto|abert[oa])/,
  ],
  notTexts: [
    /\b(?:refus|reject|recus|rechaz|deneg|negad|fail|falh|fall[oa])\w{0,6}\b|\b(?:cannot|can.t|could not|unable|nao|not|no (?:se|puede|fue)|withdrawn|retirad[oa]|homologad[oa])\b/,
  ],
  factsIn: factsBy(orderPatterns),
}
