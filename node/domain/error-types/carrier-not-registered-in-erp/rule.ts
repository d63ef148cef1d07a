import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'

// VTEX prints no message about this: the words are those of the ERP, or of whoever passes them on.
const carrierWord = '(?:carrier|courier|transportadora|transportista)'
const verb =
  '(?:is|was|are|has|not|isn.t|esta|foi|fue|se|nao|no|e|es|sem|sin|inexistente|desconhecida|desconocid[oa]|missing|selected|chosen|selecionada|escolhida|seleccionada|elegida)'
const notAName = String.raw`(?!(?:${verb}|da|do|de|del|the|in|at|id|code|codigo|erp)\b|\/)`
const name = String.raw`["'“]?${notAName}(?<carrier>[^"'“”();,:\n]{1,60}?)["'”]?`
const carrierId = String.raw`(?: ?\(?id[ :=#]{1,3}(?<carrierId>[\w-]{1,40})\)?)?`
const service = String.raw`(?:,? ?\(?(?:service|servico|servicio)[ :]{1,2}["'“]?(?<service>[^"'“”();,:\n]{1,60}?)["'”]?\)?,?)?`

const printedFacts = factsBy([
  // "PEDIDO 3352226239 27/03/2017 16:32:37 Interface = 15 Msg = transportadora / servico de entrega (A - B) nao cadastrados"
  /\/ ?servico de entrega \((?<carrier>[^()]{1,80}?) - (?<service>[^()]{1,80})\)/dg,
  /\/ ?servico de entrega \((?<carrier>[^()]{1,80})\)/dg,
  new RegExp(String.raw`\b${carrierWord} ${name}${carrierId}${service} ${verb}\b`, 'dg'),
  new RegExp(
    String.raw`(?:registered|found|cadastrad[oa]s?|encontrad[oa]s?|registrad[oa]s?)(?: (?:in|no|en) (?:the |el )?erp)? ?[:-] ?["'“]?(?<carrier>[^"'“”();,:\n]{1,60})`,
    'dg',
  ),
  new RegExp(
    String.raw`(?:find|found|encontr\w{1,6}|localiz\w{1,6}) (?:the |a |el |la )?${carrierWord} ${name}(?: (?:in|no|en)\b|[.\n]|$)`,
    'dg',
  ),
  new RegExp(
    String.raw`\b${carrierWord} (?:id|code|codigo)[ :=#]{1,3}(?<carrierId>[\w-]{1,40})`,
    'dg',
  ),
  ...orderPatterns,
])

/** The ERP refuses an order because it does not know who is to deliver it. */
export const carrierNotRegisteredInErp: DiagnosisRule = {
  errorType: 'CARRIER_NOT_REGISTERED_IN_ERP',
  since: '2026-11-23',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:carriers?|couriers?|logistics?|shipping) (?:company )?(?:code|id|name)\b.{0,12}?\b(?:error|invalid|wrong|unknown|incorrect)\b/,
    /\b(?:invalid|unknown|unrecogni[sz]ed) (?:shipping|delivery|shipment|logistics?) provider\b|\b(?:shipping|delivery|shipment|logistics?) provider\b.{0,40}\b(?:invalid|not valid|unknown|not recogni[sz]ed)\b/,
    /\bprov[e]{1,2}dor (?:de (?:envios?|entregas?)|logistico)\b.{0,30}\b(?:invalido|no valido|desconocido|desconhecido|inexistente)\b|\btransportadora (?:\S{1,20} )?invalida\b|\b(?:shipping|delivery)[_ ]carrier(?:[_ ]name|[_ ]code)? (?:is )?(?:not valid|invalid|unknown)\b|\b(?:courier|paqueteria) (?:\S{1,20} )?(?:invalid[oa]|desconocid[oa]|inexistente)\b/,
    /\b(?:shipping (?:method|service)|(?:forma|metodo|servico|servicio) de (?:envio|entrega|frete))\b.{0,40}?\b(?:not|nao|no)(?: \S{1,10})? (?:mapped|mapead|relacionad|homologad|vinculad|cadastrad)/,
    /\btransportadora ?\/ ?servico de entrega .{0,170}nao (?:esta |estao )?cadastrad/,
    /\b(?:carrier|courier)\b[^;\n]{0,140}?\b(?:is|was|has|are)?(?: not|n.t)(?: yet)?(?: been)? (?:registered|found|mapped|known|set up)/,
    /\b(?:shipment|shipping) provider (?:code )?(?:does |do |is |was )?not (?:exi\w{2,3}|found|valid|registered)\b|\b(?:shipping )?carrier (?:\S{1,30} )?(?:is )?(?:not supported|unsupported)\b|\bagencia (?:de (?:envio|transporte) )?(?:nao|no) (?:cadastrad|registrad|encontrad)|\bcarrier code (?:is )?(?:not valid|invalid)\b|\bcodigo d[ae] transportadora invalid/,
    /\b(?:unknown|unregistered|unmapped) (?:carrier|courier)\b|\b(?:carrier|courier)\b[^;\n]{0,80}? (?:does not|doesn.t) exist/,
    /\btransportadora\b[^;\n]{0,140}?\bnao (?:(?:esta|foi|se encontra) )?(?:cadastrad|registrad|encontrad|localizad|mapead|existe)/,
    /\btransportadora\b[^;\n]{0,80}? (?:sem cadastro|inexistente|desconhecida)\b/,
    /\b(?:transportista|transportadora)\b[^;\n]{0,80}? (?:sin registro|inexistente|desconocid[oa])\b/,
    /\b(?:could not|couldn.t|cannot|can.t) find (?:the )?(?:carrier|courier)\b|\b(?:carrier|courier)\b[^;\n]{0,80}? (?:is )?(?:missing|not) in (?:the )?erp\b/,
    /\bnao (?:foi possivel )?(?:encontr|localiz)\w{1,6} a transportadora\b/,
    /\b(?:transportista|transportadora)\b[^;\n]{0,140}?\bno (?:(?:esta|fue|se encuentra|ha sido) )?(?:registrad|encontrad|mapead|dad[oa] de alta|existe)/,
    /\bno se encontro (?:la transportadora|(?:el|la) transportista)\b/,
  ],
  hints: [
    { of: ['carrier'], is: ['invalid'], not: ['region', 'tracking', 'invoice', 'service'] },
    { of: ['carrier'], and: ['erp'], is: trouble, not: ['tracking', 'invoice'] },
  ],
  meanings: [
    {
      of: ['carrier'],
      is: ['notFound', 'unlinked', 'missing', 'unconfigured'],
      not: ['region', 'postalCode', 'tracking', 'invoice', 'unavailable', 'uncovered', 'token'],
    },
    {
      of: ['carrier'],
      and: ['erp'],
      is: ['toRegister'],
    },
    {
      of: ['carrier', 'deliveryOption'],
      and: ['erp'],
      is: ['notFound', 'missing', 'invalid', 'notMatching', 'unlinked', 'outside'],
    },
  ],
  // Tracking is a later step, and a postal code without a carrier is a missing route.
  notTexts: [/\btracking\b|\brastre|\bsla\b/, /\binvoice\b|\bnota fiscal\b/],
  factsIn: printedFacts,
}
