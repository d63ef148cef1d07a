import type { DiagnosisRule } from '../../diagnosis/rule'
import { serviceFacts } from './rule'

/** A system, a carrier or a marketplace that is named and does not answer, whatever it was asked for. */
export const partyAway: DiagnosisRule = {
  errorType: 'PLATFORM_ERROR',
  since: '2026-11-30',
  codes: [],
  generalCodes: new Map(),
  texts: [
    // What a program prints that did not expect what it got, in the languages that connectors are written in.
    /\b(?:cannot access local variable|referenced before assignment|local variable\b.{0,40}\b(?:assign|referenced|associated)|has no attribute|object is not (?:callable|iterable|subscriptable)|is not a function|is not iterable|expected singleton|unsupported operand|list index out of range|keyerror|attributeerror|nameerror|typeerror|valueerror|indexerror|traceback \(most recent)/,
    /\b(?:undefined (?:index|variable|array key|offset|property|method|constant)|call to (?:a member function|undefined)|trying to (?:get property|access array offset)|array to string conversion|allowed memory size|uncaught (?:exception|error|typeerror)|nullpointerexception|classcastexception|illegalargumentexception|arrayindexoutofbounds\w{0,10}|numberformatexception|invalidcastexception|keynotfoundexception|object reference not set|input string was not in a correct format|sequence contains no elements|access violation|division by zero)\b/,
    /^\W{0,5}(?:pedido|order|orden|venda|venta) (?:nao|no|not) (?:foi |fue |se )?(?:encontrad[oa]|localizad[oa]|found|existe)\W{0,5}$/,
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
