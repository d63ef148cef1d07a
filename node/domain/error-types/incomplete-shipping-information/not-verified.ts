import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** A carrier's check of the address found none, or does not take such a place. */
export const addressNotVerified: DiagnosisRule = {
  errorType: 'INCOMPLETE_SHIPPING_INFORMATION',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\baddress (?:verification|validation|correction|lookup)\b.{0,20}?\b(?:fail\w{0,3}|error|unsuccessful|rejected)|\b(?:validacao|verificacao|validacion|verificacion) d[eoa] ?(?:la )?(?:endereco|direccion|cep|codigo postal)\b.{0,20}?\b(?:fal\w{1,3}|err\w{1,3}|recus\w{2,4}|rechaz\w{1,3})/,
    /\b(?:p\.? ?o\.? ?box(?:es)?|apartado postal|caixa postal|casilla postal)\b.{0,30}?\b(?:not|nao|no|cannot|can.t)\b|\b(?:not|nao|no|cannot|can.t)\b.{0,30}?\b(?:p\.? ?o\.? ?box(?:es)?|apartado postal|caixa postal|casilla postal)\b/,
    /\b(?:uf|estado|cidade|municipio|ciudad|comuna|state|city|province|provincia|localidad)\b (?:and|e|y|or|ou|o) (?:(?:the|o|el|la) )?(?:cep|zip ?code|zip|postal code|codigo postal|postcode)\b.{0,20}?\b(?:not|nao|no|mismatch|differ\w{0,2}|diverg\w{2,5})/,
    /\b(?:cep|zip ?code|zip|postal code|codigo postal|postcode)\b.{0,20}?\b(?:and|e|y|com|con|with) (?:(?:the|o|a|el|la) )?(?:uf|estado|cidade|municipio|ciudad|comuna|state|city|province|provincia|localidad)\b.{0,20}?\b(?:not|nao|no|mismatch|differ\w{0,2}|diverg\w{2,5})/,
    /\b(?:recipient|receiver|ship.?to|destination|consignee|destinatario|recebedor|receptor)(?:'s)? (?:postal ?code|zip ?code|zip|postcode|address|city|state|street|country|cep|endereco|direccion|ciudad|cidade|comuna|calle|rua|bairro)\b.{0,25}?\b(?:required|missing|invalid\w?|not valid|incorrect\w?|incorret\w|obrigatori\w|obligatori\w|requerid\w|empty|vazi\w|vaci\w|too long|not found)\b/,
    /\b(?:check|review|verify|correct|verifique|revise|confira|corrija|corrige|compruebe) (?:(?:the|your|o|a|la|el|su|seu) ){0,2}(?:(?:shipping|delivery|recipient) address|endereco de (?:entrega|envio)|direccion de (?:entrega|envio|despacho))\b/,
  ],
  notTexts: [
    /\bno available (?:shipping|delivery)\b/,
    /\bbilling\b|\bcobranca\b|direccion de facturacion/,
  ],
  factsIn: factsBy(orderPatterns),
}
