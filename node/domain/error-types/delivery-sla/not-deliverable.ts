import { factsBy, orderPatterns, skuPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** What a shipping service answers: it does not go there, or does not take a parcel of that size. */
export const notDeliverable: DiagnosisRule = {
  errorType: 'DELIVERY_SLA',
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\bnot (?:supported|offered|available) for the (?:requested |given |selected )?(?:zip|postal|destination|origin|route|country|lane)|\b(?:nao|no) (?:cumple|atende|cumpre)\w{0,2}\b.{0,30}?\b(?:metodo|forma|opcion|opcao|modalida\w{1,2}) de (?:envio|entrega)\b/,
    /\b(?:nao (?:existem?|ha|temos)|no (?:existen?|hay|tenemos)|there (?:are|is) no|nenhuma?|ningun[oa]?|no)(?: \S{1,12})? (?:metodos?|opcao|opcoes|opcion(?:es)?|formas?|modalidades?|methods?|options?) (?:de |of |para |for )?(?:envios?|entregas?|fretes?|fletes?|despacho|shipping|delivery|shipment)\b/,
    /\b(?:nao|no) (?:entrega|atende|chega|llega|despacha|reparte)\w?(?: \S{1,10})? (?:em|en|a|ao|al|na|para) (?:\d{4,8}\b|(?:est[ea]|es[ea]|dich[oa]|su|sua|tu|seu|ess[ea]|aquel\w{1,2}) )/,
    /\b(?:address|endereco|direccion|cep|zip ?code|postal code|location|area|destination|destino|comuna|localidad|localidade|ciudad|cidade)\b(?: \S{1,12}){0,2}? (?:do(?:es)? not|is not|not|nao|no|sem|sin|without|isn.t) (?:\S{1,6} )?(?:support\w{0,3}|cover\w{0,3}|servic\w{1,4}|atend\w{2,7}|cubr\w{1,3}|cobert\w{1,3}|cubiert\w|cobre|cobert[oa])\b/,
    /\bno (?:matching )?(?:delivery|shipping) (?:rules?|rates?|quotes?|services?) (?:found|available|match|for)\b|\bno matching (?:delivery|shipping) rule\b|\bthere is no matching (?:delivery|shipping) rule\b/,
    /\b(?:service|servico|servicio|modalidade|modalidad)\b(?: [\w.-]{1,20}){0,3}? (?:is |esta )?(?:not available|unavailable|(?:nao|no) (?:esta |e )?(?:disponivel|disponible)|indisponivel) (?:for|on|na|em|para|en|el|dia) (?:the |la |a |el )?(?:(?:given|selected|requested) )?(?:date|data|fecha|dia|\d)/,
    /\b(?:carrier|courier|service|transportadora|transportista|servicio|servico)\b(?: \S{1,20})?(?: is)? not available (?:for|to) (?:this |the |your )?(?:label|route|destination|shipment|parcel|package|zone|region|address)/,
    /\b(?:pac|sedex|servico|service|modalidade|modalidad|servicio)\b(?: \S{1,12})? (?:(?:nao|no) (?:e |es |esta )?permitid[oa]|(?:is )?not (?:permitted|allowed))\b/,
  ],
  meanings: [
    {
      of: ['parcelSize'],
      is: [
        ...(['oversized', 'outside', 'refused', 'different', 'expired', 'cartRule'] as const),
        ...(['uncovered', 'unavailable', 'malformed', 'insufficient', 'invalid'] as const),
      ],
      not: ['invoice', 'fiscal'],
    },
    {
      of: ['region', 'delivery', 'carrier', 'address', 'postalCode', 'service'],
      is: ['uncovered'],
      not: ['tracking', 'invoice', 'status', 'price', 'stock', 'token'],
    },
    {
      of: ['region', 'postalCode'],
      and: ['service', 'delivery', 'freight', 'region'],
      is: ['inactive', 'refused', 'unavailable'],
      not: ['token', 'price', 'stock', 'tracking', 'invoice', 'status', 'seller', 'unauthorized'],
    },
    { of: ['shipment'], is: ['oversized'], not: ['invoice', 'fiscal', 'tracking'] },
    { of: ['parcelSize'], is: ['missing'], not: ['address', 'invoice', 'fiscal'] },
    { of: ['region'], is: ['unavailable'], not: ['stock', 'token', 'price', 'tracking'] },
  ],
  notTexts: [
    /\bsla de (?:atendimento|atencion)|customer service sla/,
    /\b(?:try again|tente novamente|intente)\b/,
  ],
  factsIn: factsBy([...skuPatterns, ...orderPatterns]),
}
