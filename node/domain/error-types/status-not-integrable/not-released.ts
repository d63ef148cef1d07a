import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

const order = '(?:orders?|pedidos?|orden|ordenes|ordem|ventas?|vendas?|compras?|sale|purchase)'

/** The order waits for something before anybody may go on with it: a release, a review, its payment. */
export const orderNotReleased: DiagnosisRule = {
  errorType: 'STATUS_NOT_INTEGRABLE',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    new RegExp(
      String.raw`\b${order}\b.{0,40}?\b(?:fraud\w{0,4}|anti-?fraud\w{0,1}|risk review|analise de risco|analisis de riesgo)\b`,
    ),
    new RegExp(
      String.raw`\b${order}\b (?:\S{1,20} )?(?:(?:is|was|ainda|aun|todavia|still|yet|has) )*(?:not|nao|no) (?:(?:yet|been|foi|fue|ha sido|esta|se encuentra) )*(?:released|liberad[oa]|habilitad[oa]|autorizad[oa]|desbloquead[oa])\b`,
    ),
    new RegExp(
      String.raw`\b(?:status|state|estado|situacao|situacion)\b.{0,20}?\b(?:pending|pendente|pendiente|aguardando|esperando|awaiting|waiting|draft|borrador|rascunho|on hold|retid[oa]|retenid[oa])\b.{0,40}?\b(?:not|cannot|can.t|nao|no (?:se|puede|permite))\b`,
    ),
    /\b(?:payment|pagamento|pago)(?: (?:status|state|estado|situacao))?\W{0,3}(?:is |esta |e |= ?)?(?:pending|pendente|pendiente|awaiting|aguardando|in process|em processamento|en proceso|under review|authorized only|not approved)\b/,
    /\b(?:awaiting|waiting for|waiting on|aguardando|esperando|a la espera de(?:l)?|pendente de|pendiente de) (?:(?:the|a|o|la|el|de|do|del|buyer|customer|comprador) ){0,2}(?:payment|pagamento|pago|confirmation of payment|confirmacao d[eo] pagamento|confirmacion del? pago|approval of (?:the )?payment|aprovacao d[eo] pagamento|aprobacion del? pago|acreditacion)\b/,
    new RegExp(
      String.raw`\b${order}\b (?:\S{1,20} )?(?:is|esta|se encuentra|se encontra) (?:(?:still|ainda|aun|todavia) )?(?:open|abert[oa]|abiert[oa]|pending|pendente|pendiente|in draft|draft|em rascunho|en borrador|em digitacao|unconfirmed|sin confirmar|sem confirmar)\b.{0,30}?\b(?:not|cannot|can.t|nao|no)\b`,
    ),
  ],
  notTexts: [
    /\b(?:tracking|stock|estoque|address|endereco|direccion|cep|account|conta|cuenta|seller|listing)\b|\bcancel/,
  ],
  factsIn: factsBy(orderPatterns),
}
