import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'

const field = String.raw`["'“]?(?<field>[\w][\w. \[\]-]{0,59}?)["'”]?`

const printedFacts = factsBy([
  new RegExp(String.raw`\bthe ${field} field in the shipping attachment`, 'dg'),
  new RegExp(
    String.raw`\bo campo ${field} (?:no|do|nos|dos) (?:anexo|endereco|dados|envio|entrega)\b`,
    'dg',
  ),
  new RegExp(
    String.raw`\bel campo ${field} (?:en|del?) (?:el |la |los )?(?:adjunto|direccion|datos|envio|entrega)\b`,
    'dg',
  ),
  /(?<field>postal code) (?:field|or geocoordinates)/dg,
  ...orderPatterns,
])

/** The delivery data that the marketplace or the connector sent are not enough to ship by. */
export const incompleteShippingInformation: DiagnosisRule = {
  errorType: 'INCOMPLETE_SHIPPING_INFORMATION',
  since: '2026-11-23',
  codes: [
    ...['FMT001', 'FMT0072', 'FMT0073', 'FMT0074', 'CHK0040', 'CHK0119', 'CHK0127', 'CHK0175'],
    ...['CHK0255', 'ORD006', 'ORD044', 'ORD045'],
  ],
  // EOI005 is not here: it covers buyers' documents and e-mails as well, so its error list has to speak.
  generalCodes: new Map(),
  texts: [
    /\bship(?:ping|ment)?[_ ](?:to[_ ])?(?:address|name|street|city|state|province|zip|postal)\w{0,6}\b.{0,20}?\b(?:must not be empty|(?:has|have) the value \W{0,3}(?:\.|$|this)|can ?not be empty|is (?:empty|blank)|(?:nao pode|no puede) (?:ser|estar|ficar|quedar) (?:vazi|vaci)[oa])/,
    /\b(?:address|endereco|direccion|street|rua|calle|logradouro)\b.{0,60}?\b(?:muito (?:grande|long[oa])|demasiado larg[oa]|muy larg[oa]|too long|(?:mais|mas) de \d{1,3} caracter\w{1,3}|more than \d{1,3} char\w{0,7}|longer than \d{1,3}|exced\w{1,4}.{0,20}?(?:caracter|char)\w{0,7})/,
    /\b(?:confirme|verifique|compruebe|check|confirm) (?:se|si|if|whether) (?:o |el |the )?(?:cep|codigo postal|zip|postal|endereco|direccion|address)\b/,
    /(?<!order )(?<!order's )\b(?:state|province|country|region)(?: code| name)? (?:is |was )?(?:not (?:recogni[sz]ed|valid)|unknown|unrecogni[sz]ed)\b/,
    /\b(?:informe|ingrese|indique|digite|preencha|complete|enter|provide|specify|fill in|senale|debe senalar) (?:(?:o|a|el|la|un|una|the|an|your|valid|numero|nombre|nome|name|do|del|de la|da|de|of) ){0,5}(?:endereco|cep|bairro|cidade|municipio|logradouro|direccion|codigo postal|comuna|colonia|ciudad|calle|shipping address|delivery address|zip ?code|postal code|postcode|city)\b(?!.{0,20}\b(?:loja|tienda|seller|store|origem|origen)\b)/,
    /\b(?:region|regiao|state|province|provincia|estado|uf)(?: name| code)? (?:is |es |e )?(?:required|mandatory|obrigatori[oa]|obligatori[oa]|requerid[oa])\b/,
    /\b(?:se debe|debe|deve) (?:senalar|ingresar|informar|preencher) .{0,12}?\b(?:comuna|ciudad|cidade|bairro|calle|cep|numero)\b/,
    /\b(?:state|province|provincia|estado|uf|country|pais|comuna|city|ciudad|cidade|municipio)(?: field| code)? (?:must|should|needs? to|has to|deb\w{1,3}|dev\w{1,3}|tiene que|precisa|tem que) (?:be |estar |ser )(?:defin|set\b|informad|specified|provided|preenchid|complet|indicad|especificad|filled)/,
    /\b(?:state|province|provincia|estado|uf) (?:is |es |e )?(?:required|mandatory|obrigatori[oa]|obligatori[oa]|requerid[oa]) (?:for|when|if|para|quando|cuando|si|se)\b/,
    /\b(?:label|etiqueta|guia)\b.{0,120}?\b(?:verify|check|review|correct|verifi\w{2,4}|revis\w{1,3}|confira|corrija)\b.{0,20}\b(?:address|endereco|direccion)\b/,
    /field in the shipping attachment is invalid/,
    /\b(?:shipping|delivery) address (?:is )?not (?:yet )?available\b|endereco (?:de entrega )?(?:ainda )?(?:nao|indisponivel)|direccion (?:de (?:envio|entrega) )?(?:aun )?no disponible/,
    /cannot reserve items without shipping data|shipping data is required/,
    /addresses must have postal code or geocoordinates/,
    /multiple (?:delivery addresses|address countries) are not allowed/,
    /postal code field (?:does )?not accept the characters/,
    /invalid address for item|^\W{0,5}invalid (?:country|(?:shipping |delivery )?address)\W{0,5}$/,
    /(?:incomplete|incorrect|invalid|missing) (?:shipping|delivery) (?:data|information|address|details)/,
    /(?:shipping|delivery) (?:data|information|address|details) (?:is|are) (?:incomplete|incorrect|invalid|missing|required)/,
    /\b(?:required|missing|invalid) in (?:the )?(?:shipping|delivery) (?:data|address)/,
    /\b(?:missing|invalid|incorrect|incomplete) (?:postal|zip) code|\b(?:postal|zip) code (?:is )?(?:missing|invalid|incorrect|incomplete|required)/,
    // "Please check the shipping address": that is all the source says.
    /^\W{0,5}(?:please|por favor|favor)?[, ]{0,2}(?:de )?(?:verif\w{1,5}|check|review|revis\w{1,4}|confirm\w{0,3}|confira|chequee|correct|corrija) .{0,40}\b(?:address(?! book)|endereco|direccion|domicilio|cep|codigo postal|zip code|postal code)\b/,
    /\b(?:deb\w{1,3}|dev\w{1,3}) (?:consignar|indicar|informar|definir|ingresar|completar|preencher|especificar) .{0,25}\b(?:ciudad|distrito|ubigeo|direccion|comuna|provincia|codigo postal|calle|cep|endereco|bairro|cidade|municipio)\b/,
    /\b(?:state|province|provincia|estado|uf) (?:is )?(?:not valid|invalid|no valid[oa]|invalid[oa]) for (?:the )?country|\b(?:postal code|zip code|cep|codigo postal) (?:does not|doesn.t|nao|no) (?:belong|match|correspond|pertenece|pertence|coincid)/,
    /\b(?:localidad|localidade|comuna|municipio|provincia|colonia|bairro|cidade|ciudad) (?:(?:no|nao) (?:es )?valid|invalid|incorrect|inexistent)/,
    /\bfalta\w{0,4} (?:\S{1,12} ){0,3}(?:cep|bairro|endereco|cidade|comuna|ciudad|direccion|codigo postal|calle)\b/,
    /\b(?:address|endereco|direccion) (?:could not|cannot|can.t|nao pode|no pudo|no se pudo|nao foi possivel) (?:be |ser )?(?:validat|verif|valida)/,
    /couldn.t find the values needed for order placement/,
    /(?:dados|informacoes|endereco) d[eo] (?:entrega|envio) (?:(?:esta|estao|e|sao|foi) )?(?:incomplet|incorret|invalid|ausente|obrigatori)/,
    /\bendereco (?:(?:esta|e) )?(?:incompleto|invalido|incorreto)/,
    /\bcep (?:de entrega |do destinatario )?(?:(?:esta|e) )?(?:invalido|incompleto|incorreto|nao informado|obrigatorio)/,
    /\bendereco (?:de entrega )?sem (?:numero|cep|bairro|rua|cidade|complemento)\b/,
    /\bfalta\w{0,4} .{1,40}(?:endereco|direccion|dados) de (?:entrega|envio)/,
    /\bo campo .{1,60} (?:no|do|nos|dos) (?:anexo de |endereco de |dados de )?(?:envio|entrega) (?:e|esta|sao) (?:invalid|obrigatori|incomplet)/,
    /(?:datos|informacion|direccion) de (?:envio|entrega) (?:(?:esta|estan|es|son) )?(?:incomplet|incorrect|invalid|no valid|obligatori|requerid)/,
    /\bdireccion (?:(?:esta|es) )?(?:incompleta|incorrecta|invalida|no valida)/,
    /\bcodigo postal (?:de entrega )?(?:(?:esta|es) )?(?:invalido|no valido|incompleto|incorrecto|obligatorio)/,
    /\bel campo .{1,60} (?:en|de) (?:la direccion de |los datos de |el )?(?:envio|entrega) (?:no )?es (?:invalid|valid|obligatori|requerid)/,
  ],
  hints: [
    {
      of: ['address', 'postalCode'],
      and: ['order', 'delivery', 'customer', 'channel', 'customerField'],
      is: trouble,
      not: ['token', 'tracking'],
    },
  ],
  meanings: [
    { of: ['postalCode'], and: ['address'], is: ['divergent', 'notMatching', 'different'] },
    {
      of: ['address', 'postalCode'],
      is: [
        'missing',
        'invalid',
        'incomplete',
        'notFound',
        'insufficient',
        'malformed',
        'oversized',
      ],
      not: ['carrier', 'invoice', 'token', 'uncovered', 'tracking', 'deliveryOption'],
    },
  ],
  // Nobody ships to a billing address.
  notTexts: [/\bbilling\b|\bcobranca\b|direccion de facturacion/],
  factsIn: printedFacts,
}
