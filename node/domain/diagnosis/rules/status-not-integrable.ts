import { factsBy, orderPatterns } from '../printed-values'
import type { DiagnosisRule } from '../rule'
import { trouble } from '../vocabulary/meaning'

/** The order has left the states in which its marketplace lets it be integrated or approved. */
export const statusNotIntegrable: DiagnosisRule = {
  errorType: 'STATUS_NOT_INTEGRABLE',
  since: '2026-11-23',
  codes: ['EOI009'],
  generalCodes: new Map(),
  texts: [
    /\b(?:we only|we can only|so|solo|solamente|somente|apenas) (?:se )?(?:pull|import|integra|tomamos|take|accept|approve|aceita|aprova|acept)/,
    /\b(?:mudou|cambio|changed|moved) (?:de |past |its |from )?(?:status|estado|')/,
    /\b(?:must|should|deve\w?|debe\w?|precisa\w?)\b.{0,20}?\b(?:be in|have|ter|tener|estar (?:em|en)|be)\b.{0,12}?\b(?:status|state|estado|situacao)\b/,
    /\bcan ?not be set to (?:status|state)\b|\b(?:status|state|estado|situacao) (?:transition|change)\b.{0,40}?\b(?:not|invalid|denied)|\binvalid (?:status|state) (?:transition|change)/,
    /\b(?:transicao|transicion|mudanca|cambio) (?:de )?(?:status|estado|situacao) (?:nao |no )?(?:permitid|invalid|valid)/,
    /\b(?:only|somente|apenas|solo|solamente) (?:\S{1,12} ){0,2}(?:orders?|pedidos?|ordenes) .{0,40}\b(?:import|integra|aprov|aprob|captur)/,
    /\b(?:order|pedido|orden|venta|venda)\b.{0,30}\b(?:not|nao|no)(?: been| foi| fue| ha sido| esta)? (?:paid|pag[oa]|pagad[oa])\b|\bstatus\b.{0,20}\bnot (?:ready|in|allowed|valid)\b/,
    /\berror_status(?:_limit)?\b|\bnot_\w{3,20}_status\b/,
    /\b(?:not|ainda nao|aun no|nao|no)(?: been| foi| fue| esta| ha sido)? (?:paid|pago|pagado|aprovado|aprobado)(?: yet)?\b.{0,40}?\b(?:marketplace|import|integra|order|pedido|orden|waiting|aguard|espera)|\border (?:is )?not (?:yet )?paid\b/,
    /\bpedido (?:\S{1,20} )?(?:aguardando|esperando|pendente de|pendiente de) (?:o |el )?(?:pagamento|pago|aprova\w{1,5}|aproba\w{1,5}) .{0,20}?(?:nao|no) (?:sera|se|foi|fue)/,
    /not in a state that allows|\bfora da etapa|\bfuera de la etapa|unexpected status/,
    /\b(?:nao esta pendente|no esta pendiente|is not pending)\b/,
    /\b(?:only|somente|apenas|solo|solamente)\b.{0,30}\b(?:orders?|pedidos?|ordenes)\b.{0,30}\b(?:status|estado)\b/,
    /\border \S{1,60} with invalid status|out of valid status|order status is (?:not|in)valid/,
    /fora d[eo] status (?:para integr|de integr|valido)|fuera d?e?l? ?(?:estado|status) para integr/,
  ],
  hints: [
    { of: ['status'], and: ['integration'], is: ['held'], not: ['sku', 'price', 'total'] },
    {
      of: ['order'],
      and: ['integration'],
      is: ['unavailable', 'held'],
      not: ['sku', 'stock', 'deliveryOption', 'total', 'price'],
    },
    { of: ['status'], and: ['order', 'integration'], is: trouble, not: ['token', 'timeout'] },
    { of: ['order'], is: ['outside'], not: ['policy', 'region', 'sku', 'address', 'price'] },
  ],
  meanings: [
    {
      of: ['alreadyAdvanced'],
      and: ['order'],
      is: ['failed', 'refused', 'notAdvancing'],
      not: ['notCancelable', 'cancellation', 'invoice', 'tracking', 'duplicate', 'sku', 'stock'],
    },
    {
      of: ['order'],
      is: ['movedOn'],
      not: ['notCancelable', 'cancellation', 'invoice', 'tracking', 'sku', 'stock', 'policy'],
    },
    {
      of: ['order'],
      and: ['channel', 'advanced'],
      is: ['notAdvancing'],
      not: ['notCancelable', 'cancellation', 'incomplete', 'sku', 'stock', 'price', 'total'],
    },
    {
      of: ['alreadyAdvanced'],
      and: ['order', 'status'],
      is: ['notCreated', 'notAdvancing', 'skipped', 'status', 'channel'],
      not: ['notCancelable', 'cancellation', 'invoice', 'tracking', 'duplicate'],
    },
    {
      of: ['status'],
      and: ['order'],
      is: ['left', 'reckoned'],
      not: ['cancellation', 'notCancelable', 'invoice', 'tracking', 'stock', 'total', 'price'],
    },
    {
      of: ['status'],
      is: ['refused', 'outside'],
      not: [
        ...(['sku', 'cancellation', 'notCancelable', 'invoice', 'tracking', 'address'] as const),
        ...(['reservation', 'seller', 'canceled', 'token', 'stock', 'payment'] as const),
      ],
    },
    {
      of: ['advanced'],
      and: ['order'],
      is: ['notCreated', 'skipped', 'expired'],
      not: ['notCancelable', 'cancellation', 'invoice', 'tracking', 'duplicate', 'failed'],
    },
    {
      of: ['status'],
      and: ['order', 'integration', 'notCreated', 'workflow', 'notAdvancing', 'skipped'],
      is: [
        ...(['invalid', 'outside', 'refused', 'notCreated', 'notAdvancing'] as const),
        ...(['different', 'unavailable', 'skipped'] as const),
      ],
      not: [
        ...([
          'sku',
          'cancellation',
          'notCancelable',
          'invoice',
          'tracking',
          'reservation',
        ] as const),
        ...(['seller', 'canceled', 'address', 'token', 'stock', 'payment'] as const),
      ],
    },
  ],
  factsIn: factsBy([
    /\b(?:status|estado) ["'“]?(?<status>[a-z][\w-]{2,40})["'”]? (?:is|nao|no|cannot|does)\b/dg,
    ...orderPatterns,
  ]),
}
