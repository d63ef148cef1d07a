import type { DiagnosisRule } from '../../diagnosis/rule'
import { serviceFacts } from './rule'

/** A system, a carrier or a marketplace that is named and does not answer, whatever it was asked for. */
export const partyAway: DiagnosisRule = {
  errorType: 'PLATFORM_ERROR',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:returned|answered|responded(?: with)?|got|received|devolvio|retorno|respondio|respondio con|retornou|devolveu|respondeu(?: com)?|recebeu|http|status(?: code)?|code|codigo)\W{0,3}(?:an? |un |uma? |http |status |code |codigo |error |erro )*(?:429|50[0-9]|52\d)\b(?![.,]?\d)/,
    /\b(?:recus\w{1,4}|rechaz\w{1,3}|refus\w{2,3}) (?:the |a |la )?(?:connection|conexao|conexion)\b|\b(?:connection|conexao|conexion)\b.{0,12}?\b(?:refused|recusada|rechazada|perdida|lost|dropped|cerrada|fechada|interrumpida|interrompida)\b/,
    /\b(?:xml|json|response|resposta|respuesta|body|retorno|payload|archivo|arquivo|file)\b.{0,40}?\b(?:is |was |esta |e |veio |vino |llego )?(?:empty|vazi[oa]|vaci[oa]|corrupt\w{0,3}|malformed|truncated|html)\W{0,5}$/,
  ],
  notTexts: [
    /\b(?:smtp|newsletter|e-?mail|printer|impressora|impresora|nota|nf-?e|factura|invoice|cfdi|items?|itens|lines|lineas|linhas|products?|productos?|produtos?)\b/,
  ],
  meanings: [
    {
      of: [
        ...(['erp', 'channel', 'connector', 'carrier', 'carrierName'] as const),
        ...(['storefrontName', 'hubName', 'service', 'vtex'] as const),
      ],
      is: ['down', 'timeout', 'transient'],
      not: [
        ...([
          'token',
          'sku',
          'stock',
          'price',
          'address',
          'postalCode',
          'region',
          'order',
        ] as const),
        ...(['seller', 'shop', 'account', 'listing', 'invoice', 'retry', 'unauthorized'] as const),
      ],
    },
    {
      of: ['erp', 'channel', 'connector', 'carrierName', 'storefrontName', 'hubName'],
      is: ['communication'],
      and: ['failed', 'refused', 'timeout', 'unavailable', 'interrupted', 'notFound'],
      not: ['token', 'sku', 'unauthorized', 'revoked'],
    },
  ],
  factsIn: serviceFacts,
}
