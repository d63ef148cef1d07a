import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'

const printedFacts = factsBy([
  /\bthe ["'“]?(?<field>[\w][\w. [\]-]{0,59}?)["'”]? field in the client profile/dg,
  /\bo campo ["'“]?(?<field>[\w][\w. [\]-]{0,59}?)["'”]? no perfil do cliente/dg,
  /\bel campo ["'“]?(?<field>[\w][\w. [\]-]{0,59}?)["'”]? (?:en|del) (?:el )?perfil del cliente/dg,
  /\b(?<field>cpf|cnpj|dni|rut|rfc|cuit|nit|ruc|e-?mail|telefone|telefono|phone|documento|document)\b/dg,
  ...orderPatterns,
])

/** The buyer's document, phone or e-mail would not pass: only the marketplace can correct them. */
export const customerData: DiagnosisRule = {
  errorType: 'CUSTOMER_DATA',
  since: '2026-11-23',
  codes: ['ORD007', 'CHK0131', 'FMT0032', 'FMT0045'],
  generalCodes: new Map(),
  texts: [
    /\bbill(?:ing)?[_ ](?:first[_ ]|last[_ ])?(?:name|company|phone|e-?mail)\b.{0,20}?\b(?:must not be empty|(?:has|have) the value \W{0,3}(?:\.|$|this)|can ?not be empty|is (?:empty|blank)|(?:nao pode|no puede) (?:ser|estar|ficar|quedar) (?:vazi|vaci)[oa])/,
    /\b(?:cliente|comprador|destinatario|contato|contacto|tercero|customer|buyer|recipient)\b.{0,20}?\b(?:precisa|deve|debe|necesita|tiene que|tem que|must|needs?|has to)\b.{0,30}?\b(?:cpf|cnpj|rut|nit|dni|cuit|ruc|rfc|documento|document|identificacion|tax id|e-?mail|correo|phone|telefone|telefono)\b/,
    /\b(?:cpf|cnpj|rut|nit|dni|cuit|ruc|rfc|e-?mail|correo|telefone|telefono|phone)\b.{0,25}?\b(?:ja|ya|already)\b.{0,15}?\b(?:em uso|en uso|in use|existe|exists?|cadastrad\w|registrad\w|registered|usado|used|taken)\b/,
    /\b(?:nome|nombre|name) (?:do|del|of|of the) (?:destinatari[oa]|recebedor|receptor|recipient|comprador|cliente|buyer|customer)\b.{0,30}?\b(?:curt[oa]|cort[oa]|short|long[oa]?|larg[oa]|caracter\w{0,4}|characters|permitid[oa]|pro[hi]{0,2}bid[oa]|prohibited|invalid[oa]?|excede|exceeds)\b/,
    /\b(?:buyer|customer|recipient|receiver|client\w?|consignee)(?:'s)?[_ ](?:name|full name|phone|tax id|document|e-?mail)\b.{0,30}?\b(?:prohibit\w{0,3}|not allowed|forbid\w{0,4}|blocked|contains?|too (?:short|long)|already|in use|sensitive)/,
    /\b(?:ja|ya|already)\b.{0,12}?\b(?:existe|exist\w{0,2}|hay|ha|registrad[oa]|cadastrad[oa]|in use|en uso|em uso|a partner record)\b(?: (?:um|uma|un|una|outr[oa]|otr[oa]|an?))?.{0,20}?\b(?:cliente|parceiro|customer|partner|pessoa|persona|tercero|contato|contacto)\b.{0,30}?\b(?:cpf|cnpj|rut|nit|dni|cuit|ruc|rfc|e-?mail|documento|document|correo|telefone|telefono|identificacion|identificacao)\b/,
    /\balready a partner record with this (?:cpf|cnpj)|\b(?:no (?:fue posible|se pudo|pudo)|nao foi possivel|failed to|could not|unable to|error al|erro ao) (?:crear|criar|create|cadastrar|registrar|register|guardar|save|dar de alta) (?:(?:el|o|the|al|a|un|um) )?(?:client\w?|customer|comprador|buyer|tercero|contacto|contato)\b/,
    // What Amazon's connector prints for an order without the buyer's name (VTEX known issue 1469662).
    /validation error occurred while trying to process the order|erro de validacao ao tentar processar o pedido|error de validacion al intentar procesar el pedido/,
    /without a profile/,
    /\b(?:identificador fiscal|identificacion fiscal|nif|cif|tax (?:id|number)|vat number|numero fiscal)\b.{0,20}\b(?:debe|must|deve)\b.{0,15}\b(?:definid|set\b|defined|informad)/,
    /\bno (?:se encuentra|esta|figura) (?:inscript|inscrit|registrad)\w{1,2}\b.{0,40}\b(?:condicion|impuesto|padron\w{0,2}|contribuyente)/,
    /\b(?:deb\w{1,3}|dev\w{1,3}) (?:indicar|informar|ingresar|consignar) .{0,25}\b(?:documento (?:del?|do) (?:cliente|comprador|adquir\w{4,6})|dni|ruc|rut|nit|cpf|cuit)\b/,
    /\b(?:cpf|cnpj|dni|rut|rfc|nit|e-?mail) ?(?:\/ ?cnpj )?(?:ja|ya) ?(?:esta |se encuentra )?(?:cadastrad|registrad)|\b(?:cliente|customer) (?:ja|ya|already) (?:cadastrad|registrad|exist)/,
    /field in the client profile attachment is invalid|no perfil do cliente e invalido/,
    /^\W{0,5}(?:code: \d{1,5} \/ )?(?:invalid|missing) e-?mail\W{0,5}$/,
    /\binvalid (?:cpf|cnpj|customer document|phone)|\b(?:cpf|cnpj|dni|rut) invalido/,
  ],
  hints: [
    {
      of: ['document', 'phone', 'email', 'personName'],
      and: ['customer', 'order', 'customerField'],
      is: trouble,
      not: ['token', 'invoice'],
    },
  ],
  meanings: [
    {
      of: ['document', 'email', 'phone', 'personName'],
      is: [
        'invalid',
        'missing',
        'incomplete',
        'notFound',
        'different',
        'notMatching',
        'refused',
        'malformed',
        'failed',
      ],
      not: ['invoice', 'token', 'tracking', 'seller', 'carrier', 'fiscal', 'duplicate'],
    },
    {
      of: ['customer'],
      is: ['notFound', 'missing', 'blocked'],
      not: [
        ...([
          'address',
          'postalCode',
          'canceled',
          'token',
          'invoice',
          'seller',
          'tracking',
        ] as const),
        ...(['status', 'stock', 'sku', 'price', 'payment', 'deliveryOption', 'uncovered'] as const),
        ...(['carrier', 'delivery', 'total', 'notCanceled', 'cancellation', 'service'] as const),
      ],
    },
    {
      of: ['customer'],
      and: ['customerField'],
      is: ['invalid', 'missing', 'incomplete', 'malformed', 'failed', 'notCreated'],
      not: [
        ...([
          'address',
          'postalCode',
          'canceled',
          'token',
          'invoice',
          'seller',
          'tracking',
        ] as const),
        ...(['status', 'stock', 'sku', 'price', 'payment', 'deliveryOption', 'uncovered'] as const),
      ],
    },
  ],
  factsIn: printedFacts,
}
