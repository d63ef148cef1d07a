import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

const impossible =
  '(?:cannot|can not|can.t|could not|couldn.t|unable to|failed to|not able to|error (?:when |while )?|no (?:se puede|se pudo|es posible|fue posible|puede|pudo)|nao (?:se pode|e possivel|foi possivel|pode|conseguimos)|falha ao|error al|erro ao|fallo al|imposible|impossivel)'
const cancel = '(?:cancel(?:ar|ing)?|anular|void)'
const order =
  '(?:orders?|pedidos?|orden|ordenes|ordem|ventas?|vendas?|compras?|sale|shipment|envio|remessa)'

/** The order cannot be canceled, whatever is named as the reason behind it. */
export const cancelingNotPossible: DiagnosisRule = {
  errorType: 'CANCELLATION_REFUSED',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    new RegExp(
      String.raw`\b${impossible} ${cancel}\b (?:(?:the|this|an?|el|la|este|esta|o|um|una?|your|su|seu) ){0,2}${order}\b`,
    ),
    new RegExp(
      String.raw`\b${order}\b (?:\S{1,30} ){0,2}?${impossible} (?:be |ser |mais ser |ya ser )?(?:cancell?ed|cancelad[oa]|anulad[oa]|voided)\b`,
    ),
    /\b(?:cancell?ation|cancelamento|cancelacion|anulacion)(?: request)?\b (?:\S{1,12} ){0,3}?(?:rejected|refused|denied|declined|recusad[oa]|rejeitad[oa]|negad[oa]|rechazad[oa]|denegad[oa]|no permitid[oa]|nao permitid[oa]|not allowed|not possible)\b/,
  ],
  // Who only could not do it now tries again.
  notTexts: [/\b(?:right now|try again|high volume|timeout|timed out|tente novamente|intente)\b/],
  factsIn: factsBy(orderPatterns),
}
