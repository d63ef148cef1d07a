import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'

/** The order is in VTEX; its invoice or its tracking does not reach the marketplace. */
export const invoiceOrTracking: DiagnosisRule = {
  errorType: 'INVOICE_OR_TRACKING',
  since: '2026-11-23',
  codes: ['FMT0094', 'FMT0096', 'CHK0184', 'ORD038', 'ORD039'],
  generalCodes: new Map(),
  texts: [
    /\bcfdi\b.{0,40}?\b(?:previo|ya|duplicad\w|invalid\w|error)\b|\brut (?:del )?receptor\b|\b(?:pedido|orden|venda|venta|order)\b.{0,12}?\b(?:ya|ja|already)\b.{0,12}?\b(?:facturad[oa]|faturad[oa]|invoiced)\W{0,5}$/,
    /\bdato ingresado\b.{0,80}?\b(?:no|incorrect[oa]|invalid[oa])\b|\b[cs]ac:[a-z]{3,40}\b|\bcbc:[a-z]{3,40}\b(?!.{0,80}\bubigeo\b)|\bformato establecido\b|\bruc del? (?:proveedor|emisor|nombre del archivo)\b|\barchivo (?:xml|zip)\b/,
    /\b(?:firma|assinatura|signature) (?:del|de la|do|da|of the) (?:documento|comprobante|factura|xml|cfdi|nota|nf-?e|invoice|document)\b/,
    /\b(?:invoice|nf-?e|nota|danfe|fiscal)\b.{0,40}?\b(?:access key|chave de acesso)\b|\b(?:rechaz|observ|anulad|no (?:fue )?(?:acept|autoriz|transmit))\w{0,6}\b.{0,30}?\b(?:sunat|dian|sii|afip|arca|sri)\b/,
    /\b(?:labels?|shipping documents?|waybills?|airway bills?|etiquetas?|guias?|invoices?|nota fiscal|factura)\b.{0,30}?\b(?:still|being|ainda|todavia|aun|siendo|sendo|not yet)\b.{0,25}?\b(?:generat\w{2,3}|gera\w{2,3}|genera\w{2,3}|process\w{2,6}|proces\w{2,6}|ready|pront[oa]|list[oa]|disponi\w{3,4}|available)\b/,
    /\bpackages? .{0,20}?(?:cannot|can not|can.t) (?:be )?(?:download|print)|\btracking (?:number|code|info\w{0,7})\b.{0,30}?\b(?:only|once)\b|\b(?:invoice|label|document|nota|factura)\b.{0,12}?\bfile\b.{0,12}?\b(?:error|too (?:large|big)|invalid|format|size)|\bupload_invoice_error\b/,
    /\b(?:del emisor|do emitente|emissor da nota)\b.{0,60}?\b(?:debe|deve|no|nao|invalid\w|difer\w{3,5})\b/,
    /\b(?:documento|comprobante|cfdi|recibo|nota|nf-?c?e|factura|boleta)\b.{0,30}\b(?:ya|ja) (?:ha sido |fue |foi |se )?(?:present|apresentad|emiti|timbr|transmiti)/,
    /\bdocument (?:was |has been |is )?already (?:been )?(?:submitted|presented|issued|stamped|transmitted)\b/,
    /\b(?:invoice|nota fiscal|nf-?e|factura|comprobante)\b.{0,20}\b(?:must|should|deve|debe) (?:be )?(?:equal|match|ser igual|coincidir)\b/,
    // AFIP's and SEFAZ's names of an invoice's sums.
    /\b(?:imp(?:total|neto|iva|trib|totconc|opex)|vnf|vprod|vbc|vbcst|vicms)\b/,
    /\b(?:total|suma|soma|valor|importe)\b.{0,20}\b(?:nota|nf|factura|comprobante|invoice)\b.{0,60}\b(?:somatorio|suma|soma|sum) (?:d[aeo]s?|of|del?)\b/,
    /cannot be settled in status/,
    /\bcertificado\b(?! ssl| tls).{0,30}\b(?:vencid|expirad|caducad|revogad|revocad|no (?:se encuentra |esta )?vigente|invalid)|\bdigital certificate\b.{0,20}\b(?:expired|revoked|invalid)/,
    /\b(?:upload|envie|enviar|attach|anexe|emita|issue|adjunt\w{1,3}|submit|provide)\b.{0,25}\b(?:invoice|nota fiscal|nf-?e?|factura|xml)\b.{0,25}\b(?:before|antes|prior)\b|\binvoice is uploaded before\b/,
    /\b(?:comprobante|factura|boleta|cfdi)\b.{0,30}\bya (?:ha sido |fue )?(?:presentad|informad|registrad|emitid|timbrad|enviad)|\blabel (?:was |has been |is )?already\b/,
    /\bfecha de emision\b|\bdata de emissao\b|\b(?:rango|resolucion) de (?:numeracion|facturacion)\b/,
    /\binvoice (?:number|key|series|no\.?) (?:needs?|must|should|requires?|has to)\b|\b44 (?:char|digit|caract)/,
    /\bregla(?: de)?:? rechazo\b|\bxml\b.{0,40}\b(?:firma|signature|assinatura)\b|\b(?:documento|comprobante) electronico\b.{0,40}\b(?:ya|no|rechazad\w)\b|\bserie da (?:nota|nf)\b.{0,20}invalid/,
    /\b(?:invoice|factura|nota fiscal|nf-e) (?:was |has been |is )?(?:already|ja|ya) (?:been |foi |fue )?(?:issued|emitida|generated|created|uploaded|enviada)|\baccess key of the invoice/,
    /\bfulfil?lment\b.{0,40}\bquantity\b|\bquantity to ship\b/,
    /^\W{0,5}(?:(?:codigo|cstat|erro|error)?\W{0,3}\d{3}\W{1,4})?rejei\w{1,4}(?: de nf-?e)?\W{0,3}(?:\d{3})?\s{0,2}[:-](?!.{0,60}\b(?:estoque|sla|marketplace)\b)|\brejei\w{1,4} ?[:-]? ?\d{3}\b/,
    /\buso denegado\b|\bsefaz\b.{0,60}(?:rejei|deneg|recus|autoriz|retorn|falh|erro)|\b(?:rejei|deneg)\w{1,6}\b.{0,60}\bsefaz\b|\bcstat\b(?!\W{1,3}10[07]\b)/,
    /\bcfdi\d{5}\b|\b(?:afip|arca|dian|sii)\b.{0,60}(?:rechaz|error|rejei|invalid|autoriz|observ)|\bregla ?: ?\w{2,6}\d{0,3}[a-z]?, (?:rechazo|notificacion)/,
    /\b(?:cannot|can.t|could not|not|nao pode|no puede|no pudo) (?:be |ser )?(?:invoiced|faturad[oa]|facturad[oa])\b|\bnot_?printable|\bready_to_print\b/,
    /\bsender[_ ](?:cnpj|rfc|rut|cuit)\b/,
    /\b(?:not|nao|no) (?:ready|pronta?|lista?) (?:to|for|para) (?:print|impr)/,
    /invalid tracking|invoices? not found|cannot accept invoice|chave da nota (?:fiscal )?(?:e |esta )?invalida/,
    /data de entrega ao cliente.{0,20}deve ser maior|quantidades fornecidas .{0,80}maiores/,
  ],
  hints: [
    { of: ['invoice', 'tracking', 'fiscal'], is: trouble, not: ['token', 'communication'] },
    {
      of: ['shipment'],
      is: ['failed', 'notCreated'],
      not: ['order', 'communication', 'timeout', 'token', 'sku', 'address', 'price', 'status'],
    },
  ],
  meanings: [
    { of: ['invoice', 'fiscal'], is: ['unauthorized'], not: ['token', 'user'] },
    {
      of: ['fiscal'],
      is: [
        ...(['invalid', 'missing', 'notFound', 'refused', 'different', 'duplicate'] as const),
        ...(['failed', 'notMatching', 'outside', 'malformed', 'unauthorized', 'expired'] as const),
        ...(['uses', 'canceled', 'insufficient', 'blocked', 'divergent', 'inactive'] as const),
      ],
      not: ['unconfigured', 'communication', 'timeout', 'token'],
    },
    {
      of: ['invoice', 'tracking'],
      is: [
        ...([
          'invalid',
          'missing',
          'notFound',
          'refused',
          'different',
          'duplicate',
          'failed',
        ] as const),
        ...([
          'unavailable',
          'incomplete',
          'notMatching',
          'outside',
          'notCreated',
          'malformed',
          'alreadyAdvanced',
          'canceled',
          'uses',
          'expired',
          'blocked',
        ] as const),
      ],
      not: ['price', 'notCancelable', 'retry', 'token', 'deliveryOption', 'cancellation'],
    },
    { of: ['invoice', 'tracking'], and: ['before'], is: ['created'], not: ['order'] },
    { of: ['tracking'], and: ['carrier'], is: ['invalid', 'notFound', 'missing'] },
  ],
  notTexts: [/\bisvalid\W{1,6}true\b/],
  factsIn: factsBy([
    /\border (?<order>[\w-]{1,60}) is in state (?<status>[\w-]{1,40})/dg,
    /\binvoices not found from order (?<order>[\w-]{1,60})/dg,
    ...orderPatterns,
  ]),
}
