import { foldText } from '../diagnosis/folded-text'
import type { IntegrationStep } from './order-integration-status'

// What a message speaks of that comes after the placement, whoever says it. A dispatch that could not be authorized, a
// status, an invoice or a tracking code that was not taken is no order that failed to be placed.

const trying = [
  'aceptar|accept|acknowledg\\w+|actualiz\\w+|alterar|atualiz\\w+|cambi\\w+|chang\\w+|confirm\\w*|enviar|enviad\\w|envio',
  'inform\\w*|mark\\w*|modific\\w+|mudar|notific\\w+|notify\\w*|post\\w*|publish\\w*|push\\w*|register\\w*|registr\\w+',
  'send\\w*|set|submit\\w*|sync\\w*|sincroniz\\w+|sub\\w{2,4}|transmit\\w+|updat\\w+|upload\\w*',
].join('|')

/** Words between a verb and its object: "update the status", "atualizar o novo status", "envio de la factura". */
const between = String.raw`(?: (?:a|an|the|new|o|novo|os|do|da|de|el|la|los|nuevo|del|order|orders?|pedido|orden|shipment|fiscal)){0,4}`

const acting = (objects: string): RegExp =>
  new RegExp(String.raw`\b(?:${trying})${between} (?:${objects})\b`)

const named = (objects: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${objects}) (?:update|upload|notification|sync\w*|change|confirmation|submission|feed)\b`,
  )

const invoices =
  'invoices?|invoice data|notas? fiscal|notas? fiscais|nota|nf|nf-?e|danfe|xml|facturas?|cfdi|boletas?'
const trackings =
  'tracking|trackings|tracking (?:number|code|info\\w*)|rastreio|rastreamento|codigo de rastre\\w+|seguimiento|guia|numero de guia'
const statuses = 'status|state|estado|situacao|estatus'

const patterns: readonly (readonly [RegExp, IntegrationStep])[] = [
  [
    /\b(?:to|not|nao|no|error|erro|falha|al|ao) cancel(?:ar|ling|ing)?\b.{0,40}\b(?:order|pedido|orden)/,
    'CANCEL',
  ],
  [
    /\bautori[sz]\w{1,8}(?: (?:o|a|el|la|the|de|do|del|para)){0,2} (?:despacho|envio|entrega|dispatch|fulfil\w+|shipment|shipping)\b/,
    'APPROVE',
  ],
  [/\b(?:dispatch|fulfil\w+|despacho|shipment) (?:authori[sz]\w+|autori[sz]\w+)/, 'APPROVE'],
  [acting(invoices), 'INVOICE'],
  [named('invoice'), 'INVOICE'],
  [
    /\b(?:cannot|could not|not|nao pode|no puede|no se pudo) (?:be |ser )?(?:invoiced|faturad[oa]|facturad[oa]|facturar)\b/,
    'INVOICE',
  ],
  [acting(trackings), 'TRACKING'],
  [named('tracking|shipment|fulfil\\w+'), 'TRACKING'],
  [acting(statuses), 'APPROVE'],
  [named('status|order status'), 'APPROVE'],
]

const longestRead = 1_000

/** The later step that a message is about; undefined where it may be of the placement. */
export const laterStepIn = (message: string | undefined): IntegrationStep | undefined => {
  if (message === undefined) return undefined
  const folded = foldText(message.slice(0, longestRead))
  return patterns.find(([pattern]) => pattern.test(folded))?.[1]
}
