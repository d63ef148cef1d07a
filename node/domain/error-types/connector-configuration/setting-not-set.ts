import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

const setting =
  '(?:(?:tax|income|expense|receivable|refund|sales|clearing|bank|shipping|fee|discount|round off|ledger|gl|control) accounts?|(?:payment|refund|sales|bank) journals?|(?:tax|payment terms?|fiscal) (?:code|class|rate|rule|group|position|mapping|category)|payment (?:terms?|methods?|modes?|types?|gateways?)|(?:default |cost )(?:warehouse|company|customer|customer group|price list|cent(?:er|re)|currency|account|journal|location)|fiscal position|naming series|price list|company|sales team|location_id|location id)'
const ajuste =
  '(?:regra (?:de tributacao|fiscal|tributaria)|regla (?:fiscal|tributaria|de impuestos?)|tipo de comprobante|cliente (?:generico|padrao|por defecto)|empresa emitente|centro de costos?|punto de venta|condicion de venta|condicao de venda|talonario|tipo de pedido|empresa emisora|canal de vend?ta?|diario|diario de \\w{3,12}|diarios|cuenta|cuenta contable|cuenta de \\w{3,12}|impuestos?|condicion(?:es)? de pago|formas? de pago|metodos? de pago|medios? de pago|lista de precios|posicion fiscal|compania|almacen|bodega|modo de pago|plan contable|secuencia|conta contabil|conta financeira|conta|plano de contas|imposto|condica?oe?s? de pagamento|formas? de pagamento|meios? de pagamento|metodos? de pagamento|natureza d[ea] operacao|centro de custo|centro de costo|tabela de precos?|deposito|vendedor padrao|empresa|filial|posicao fiscal|cfop|operacao fiscal|webhook(?!\\])|parametro)'

const switchedOff =
  '(?:disabled|deactivated|turned off|desabilitad[oa]|deshabilitad[oa]|desactivad[oa]|desativad[oa]|inativ[oa]|inactiv[oa])'
const notOn =
  '(?:(?:is|are|was) )?(?:not|nao|no)(?: (?:esta|estan|is|been|currently|yet|se encuentra|encontra-se))? (?:enabled|activated|active|installed|activ[oa]s?|ativ[oa]s?|habilitad[oa]s?|instalad[oa]s?)'

/** A journal, a tax account, a module: something on the store's own side that nobody has set up or switched on. */
export const settingNotSet: DiagnosisRule = {
  errorType: 'CONNECTOR_CONFIGURATION',
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [
    new RegExp(String.raw`\b${setting}\b[^;.]{0,30}?\b(?:missing|undefined|unknown)\b`),
    new RegExp(
      String.raw`\b(?:unable to|cannot|could not|failed to) (?:resolve|determine|find|load|get) (?:\S{1,8} ){0,2}?${setting}\b`,
    ),
    new RegExp(
      String.raw`\b${setting}\b[^;.]{0,40}? (?:(?:is|are|was|has|have) )?(?:not|n.t|never)(?: (?:been|yet|be))? (?:specified|determined|resolved|loaded|defined|configured|set|found|mapped|enabled|assigned|selected|active|linked)`,
    ),
    new RegExp(
      String.raw`\b(?:missing|no|invalid|unknown|unmapped) (?:default )?${setting}\b(?! for (?:the )?(?:items?|products?|skus?)\b)`,
    ),
    new RegExp(
      String.raw`\b(?:specify|select|set|choose|define|configure|assign|map) (?:(?:a|an|the|valid|correct|default|your) ){0,3}${setting}\b`,
    ),
    new RegExp(
      String.raw`\b${ajuste}\b[^;.:]{0,30}?\b(?:nao|no) (?:(?:esta|estan|se encuentra|se encontra|se ha|ha sido|foi|fue|tiene|e) ){0,2}(?:definid|selec+ionad|exist|configurad|especificad|mapead|asignad|atribuid|habilitad|activ[oa]\b|ativ[oa]\b|parametrizad|cadastrad|informad|encontrad)`,
    ),
    new RegExp(
      String.raw`\b(?:configur\w{1,4}|inform\w{1,2}|defin\w{1,3}|parametri\w{2,4}|selecion\w{1,3}|seleccion\w{1,3}|especifi\w{3,5}|no se (?:ha definido|encontro|definio|configuro|asigno|indico|selecciono|especifico)|no existe|sem|sin|falta) (?:(?:el|la|un|una|os?|as?|uma?|de) ){0,2}${ajuste}\b(?! de (?:envio|entrega|correo))`,
    ),
    /\b(?:deb\w{1,3}|dev\w{1,3}|must|needs? to|precisa\w?) (?:be |estar |ser )(?:configur|parametri|mapea|mapp)\w{1,6}\b/,
    /\bfalta\w{0,2} (?:la |a |de |configurar |parametrizar ){0,2}configura\w{2,5}\b(?!.{0,30}(?:transport|carrier|courier))|\bfalta configurar (?!.{0,30}(?:transport|carrier|courier))|\bmissing configuration\b|\bconfiguration (?:is )?missing\b/,
    new RegExp(
      String.raw`\b(?:module|modulo|plugin|plug-in|extension|extensao|order imports?|orders import|import of orders|importaca?oe?n? de (?:pedidos|ordenes)|importacion de (?:pedidos|ordenes)|order (?:sync|synchroni[sz]ation)|sincronizaca?on? de (?:pedidos|ordenes)|sincronizacao de pedidos)\b[^;.:]{0,40}?(?:${notOn}|${switchedOff})`,
    ),
    /\bfulfil?lment (?:service|location)\b.{0,30}\b(?:invalid|not found|missing|unknown)\b|\binvalid (?:location(?:[ _]id)?|fulfil?lment (?:service|location))\b/,
    /\bplease (?:enable|activate|configure|set up) (?:\S{1,15} ){1,5}in (?:the |your )?(?:\S{1,15} )?settings\b|\b(?:app|aplicativo|aplicacion|conector|connector|integracion|integracao|integration|canal de vend?ta?|sales channel) (?:(?:esta|is) )?(?:not|nao|no)(?: esta| foi| fue| is)? configur/,
    /\b(?:producto|produto|product|item|articulo) de (?:envio|frete|flete|desconto|descuento)\b.{0,20}\b(?:no|nao)\b.{0,12}\b(?:configurad|definid|mapead)|\b(?:shipping|freight|discount) (?:item|product)\b.{0,12}\bnot\b.{0,6}\b(?:set|configured|mapped|defined)/,
    /\b(?:rango|rango de numeracion)\b.{0,20}\bno (?:configurad|asignad)/,
    /\bofficial[ _]store[ _]id\b/,
    /\b(?:sales )?channel (?:is )?not (?:mapped|linked|assigned) to (?:a |any )?(?:warehouse|company|price list)/,
    /\b(?:store|shop|tienda|loja) (?:\S{1,20} )?(?:is |esta )?(?:not|nao|no)(?: esta| foi)? (?:mapped|linked|vinculad[oa]|mapead[oa]|configurad[oa]|configured|asociad[oa]) (?:to|with|com|con|a|no|en)\b/,
    /\bpayment (?:method|mode|type) \S{1,40} (?:is )?not (?:mapped|configured|found|linked)/,
  ],
  notTexts: [
    /\b(?:vender|sell|operar|vendas)\b|\bempresa de (?:transporte|envio|mensajeria)|\bcontas? d[eo] (?:seller|vendedor)/,
    /\b(?:carriers?|couriers?|transportadoras?|transportistas?|token|api[_ ]?key|customer (?:not|is|has))\b.{0,40}\b(?:not|nao|no|sem|sin)\b/,
    /\b(?:sku|item|product|produto|producto|articulo)s? (?:\S{1,30} )?(?:sem|sin|without|nao possui|nao tem|no tiene|has no|cadastrad|nao cadastrad)/,
  ],
  factsIn: factsBy(orderPatterns),
}
