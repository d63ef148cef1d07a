import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** What tax offices keep lists of: codes of products and units, taxpayers; and the calls that tell of a shipment. */
export const fiscalCatalog: DiagnosisRule = {
  errorType: 'INVOICE_OR_TRACKING',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:sat|sunat|dian|afip|arca|sii|sefaz|sri) (?:product|service|unit|producto|servicio|unidad|catalog\w{0,2}|code|codigo|clave)\b.{0,50}?\b(?:not|no|nao|invalid\w?|inactive|inactiv[oa])\b|\bclave ?(?:de )?(?:producto|prod ?serv|unidad)\b.{0,60}?\b(?:no|invalid\w)\b/,
    /\b(?:rfc|contribuyentes?|nit|ruc|rut) (?:inscrit[oa]s?|registrad[oa]s? (?:en|ante))\b.{0,40}?\b(?:sat|dian|sunat|sii|afip|arca)\b|\b(?:domiciliofiscal|regimenfiscal|usocfdi)\w{0,12}\b/,
    /\b(?:create|creating|update|updating|submit\w{0,4}|confirm\w{0,3})[ _]?(?:an? |the )?(?:fulfil?lments?|shipments? confirmation|shipping ?updates?|confirmshipment)\b|(?:->|\.|#|::)(?:shippingupdates?|confirmshipment|createfulfil?lment|shiporder\w{0,10})\b/,
  ],
  notTexts: [
    /\b(?:stock|estoque|inventory|address|endereco|direccion|postal|zip|cep|not paid|token|unauthorized|timeout|timed out|50[0-4]|429)\b|\b(?:successfully|success|created|updated|com sucesso|con exito)\b/,
  ],
  factsIn: factsBy(orderPatterns),
}
