import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** A carrier that is named and does not go there, or offers nothing for it. */
export const namedCarrier: DiagnosisRule = {
  errorType: 'DELIVERY_SLA',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:no|nao|does not|doesn.t) (?:presta|prestan|ofrece|oferece|provide|offer|realiza|faz|hace|tiene|tem|possui|have)\w{0,2} (?:\S{1,8} )?(?:servic\w{1,3}|entregas?|envios?|cobertura|coverage|retir\w{1,4}|coletas?|reparto|despachos?)\b/,
    /\b(?:requested|selected|chosen|shipping|delivery|servic[eo]|servicio) (?:\S{1,14} )?(?:servic[eo]|servicio|product)?\b.{0,12}?\b(?:is |was |es |e |esta )?(?:invalid[oa]?|not valid|unavailable|not available|not supported|not offered|no disponible|indisponivel|no valido|nao valido)\b.{0,30}?\b(?:origin|destination|shipment|shipper|route|lane|origen|destino|origem|ruta|rota|trayecto|trecho)\b/,
  ],
  meanings: [
    {
      of: ['carrierName'],
      is: ['uncovered', 'outside', 'oversized'],
      not: ['tracking', 'invoice', 'token', 'stock', 'price', 'fiscal', 'down'],
    },
    {
      of: ['carrierName'],
      and: ['region', 'postalCode', 'address', 'deliveryOption', 'delivery'],
      is: ['unavailable', 'refused', 'inactive'],
      not: ['tracking', 'invoice', 'token', 'stock', 'price', 'fiscal', 'transient', 'malformed'],
    },
  ],
  notTexts: [/\bsla de (?:atendimento|atencion)|customer service sla/],
  factsIn: factsBy(orderPatterns),
}
