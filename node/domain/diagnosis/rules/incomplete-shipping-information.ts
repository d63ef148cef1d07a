import { factsBy, orderPatterns } from '../printed-values'
import type { DiagnosisRule } from '../rule'
import { trouble } from '../vocabulary/meaning'

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
