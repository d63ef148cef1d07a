import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** The order is in VTEX already: no error, and nothing to do. */
export const duplicateOrder: DiagnosisRule = {
  errorType: 'DUPLICATE_ORDER',
  since: '2026-11-23',
  codes: ['EOI007', 'FMT009', 'FMT0064', 'CHK0055', 'CHK0085'],
  generalCodes: new Map(),
  texts: [
    /\b(?:order|pedido|orden|venta|venda)\b.{0,12}?\b(?:ja|ya|already)\b.{0,25}?\b(?:submitted|exportad[oa]|importad[oa]|imported|exported|(?:enviad[oa]|sent) (?:ao?|al|a la|para o?|to|to the) (?:erp|omie|bling|tiny|olist|siigo|alegra|odoo|sap|totvs|netsuite|vtex|dynamics|contabilium))\b/,
    /\balready (?:created|used|registered)\b.{0,40}?\bsame\b.{0,20}?\b(?:reference|id|number|code)|\b(?:ja|ya)\b.{0,40}?\bmes?m[oa]\b.{0,20}?\b(?:referencia|numero|codigo)\b/,
    /\border (?:id|number|no\.?|sn|code)(?: \S{1,20})? (?:has |already )?existed\b/,
    /\b(?:numero|number|codigo|code|referencia|reference|id) (?:do|del|de la|of|of the) (?:pedido|orden|order|venda|venta|compra)\b.{0,30}?\b(?:ja|ya|already)\b|\b(?:ja ha|ya hay|there is already|ya tenemos) (?:um|un|una|an?|outro|otro) (?:pedido|orden|order|venda|venta)\b/,
    /^\W{0,5}(?:duplicated?|duplicad[oa])\W{0,5}$|\bduplicated? order\b|\bpedido duplicado\b|\borden duplicada\b/,
    /\bunique (?:key )?constraint\b.{0,60}\b(?:orders?|pedidos?|orden\w{0,3}|sales?|external|marketplace)|\bduplicate (?:entry|key)\b.{0,120}\b(?:orders?|pedidos?|orden\w{0,3}|external|marketplace)/,
    /\border .{1,120}? already exists|\bpedido .{0,120}?\bja (?:existe|foi (?:criado|integrado|importado))/,
    /\b(?:pedido|orden) .{0,120}?\bya (?:existe|fue (?:cread|integrad|importad))/,
  ],
  hints: [
    {
      of: ['duplicate'],
      not: [
        ...(['token', 'canceled', 'payment', 'invoice', 'customer', 'sku', 'tracking'] as const),
        ...([
          'address',
          'email',
          'phone',
          'stock',
          'price',
          'carrier',
          'listing',
          'seller',
        ] as const),
      ],
    },
  ],
  meanings: [
    {
      of: ['order', 'workflow', 'service', 'identifier', 'counterpart', 'customerField'],
      is: ['duplicate'],
      not: ['token', 'canceled', 'payment', 'invoice', 'customer', 'sku', 'tracking'],
    },
    {
      of: ['order', 'workflow', 'service', 'identifier', 'channel'],
      and: ['before'],
      is: ['created'],
      not: [
        ...(['token', 'canceled', 'payment', 'invoice', 'customer', 'sku', 'tracking'] as const),
        ...(['status', 'stock', 'insufficient', 'address', 'retry', 'cancellation'] as const),
      ],
    },
  ],
  factsIn: factsBy([
    /\b(?:marketplace (?:order )?|with |con |com )id (?<order>[\w-]{1,60}) (?:for affiliate|para (?:o|el) afil?liado) (?<affiliate>[\w-]{1,20})/dg,
    /\bfrom order (?<order>[\w-]{1,60}) already exists/dg,
    ...orderPatterns,
  ]),
}
