import { factsBy, orderPatterns, skuPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

const otherMatters = [
  ...(['policy', 'price', 'stock', 'insufficient', 'token', 'carrier', 'invoice'] as const),
  ...(['unlinked', 'order', 'customer', 'canceled', 'deliveryOption', 'tracking'] as const),
] as const

/** The marketplace has paused, blocked or closed the listing, or is reviewing it. */
export const listingHeld: DiagnosisRule = {
  errorType: 'UNAVAILABLE_STATUS',
  since: '2026-11-29',
  codes: [],
  generalCodes: new Map(),
  texts: [
    /\b(?:item|product|listing|offer) is (?:closed|paused|under review)\b/,
    /^\W{0,6}(?:bajo|en|em|under|in)[ _](?:revision|revisao|review|moderacion|moderacao|moderation)\b(?!.{0,30}\b(?:order|pedido|orden)\b)/,
    /\b(?:product|item|listing|offer|produto|producto|anuncio|articulo)s? (?:\S{1,12} ){0,3}?(?:deleted|excluid[oa]|eliminad[oa]|removed|removid[oa]|banned|banid[oa]) (?:by|pel[oa]|por) (?:the |el |la )?(?:platform|marketplace|plataforma|system|canal|channel|moderat\w{2,5}|moderac\w{2,4})/,
    /\b(?:product|item|listing|offer) in its current status\b|\bcannot update item \S{1,40} (?:\[status:|with status )(?!under_review)/,
    /\b(?:product|item|listing|offer) status (?:does not|doesn.t|is not) (?:allow|allowed|valid|live|active|normal)\b(?! (?:to )?(?:pack|ship|dispatch))/,
    /\b(?:listing|offer|ad|anuncio|publicacao|publicacion|oferta|aviso) (?:\S{1,12} ){0,2}(?:finalizad|encerrad|cerrad|excluid|eliminad|removid|dad[oa] de baja|inativad)[oa]?\b/,
    /\b(?:anuncio|publicacao|oferta|produto|item) (?:\S{1,12} ){0,3}(?:pausad|moderad|bloquead|suspens|banid|vetad|removid|inativad)[oa] (?:pel[oa]|por) (?!falta\b|estoque\b)/,
    /\b(?:publicacion|oferta|aviso|producto|articulo) (?:\S{1,12} ){0,3}(?:pausad|moderad|bloquead|suspendid|rechazad|banead|eliminad)[oa] por (?!falta\b|stock\b)/,
    /\b(?:product|item|listing|offer) (?:audit|review|moderation) (?:has )?(?:failed|rejected|pending)\b/,
    /\b(?:pausad|bloquead|suspens|suspendid|moderad)[oa] (?:pel[oa]|por) (?:el |la )?(?:mercado li\w{2,3}|meli|marketplace|shopee|amazon|magalu|moderac\w{2,4}|canal)\b/,
    /\b(?:item|product|listing|offer)s? (?:\S{1,12} ){0,3}(?:suspended|frozen|banned|suppressed|moderated|taken down|blocked|paused|closed|removed|delisted|unlisted|deactivated)(?: or \w{4,10})? by (?:the |an? )?(?:platform|marketplace|moderat\w{2,5}|admin|amazon|shopee|mercado|walmart|channel)/,
  ],
  meanings: [
    {
      of: ['listing'],
      is: ['inactive', 'blocked', 'suspended', 'moderated', 'unavailable', 'expired', 'held'],
      not: otherMatters,
    },
    { of: ['sku'], is: ['moderated'], not: otherMatters },
  ],
  hints: [
    {
      of: ['listing'],
      is: ['refused', 'failed', 'notAdvancing', 'invalid'],
      not: otherMatters,
    },
  ],
  notTexts: [
    /status:under_review|\b(?:conta|cuenta|account|loja|tienda|store|shop|seller|vendedor|lojista|pedidos?|orden|orders?|frete)\b/,
    /\b(?:successfully|com sucesso|con exito|exitosamente|correctamente)\b/,
  ],
  factsIn: factsBy([...skuPatterns, ...orderPatterns]),
}
