import { factsBy, orderPatterns } from '../printed-values'
import type { DiagnosisRule } from '../rule'
import { trouble } from '../vocabulary/meaning'

/** The marketplace does not let the store sell until its account there is in order. */
export const sellerAccount: DiagnosisRule = {
  errorType: 'SELLER_ACCOUNT',
  since: '2026-11-23',
  codes: ['phone_pending', 'unable_to_list'],
  generalCodes: new Map(),
  texts: [
    /\b(?:phone|telefone|telefono) verification|suspended the store/,
    /\bverif(?:y|i\w{1,8}) (?:(?:your|de|o|seu|su|tu|el) ){0,2}(?:phone|telefone|telefono)\b/,
    /\b(?:vacation|holiday) mode\b|\bmodo (?:de )?(?:ferias|vacaciones)\b|\b(?:account|seller) at risk\b/,
    /\bbefore you can (?:sell|list|receive)\b|\bpara (?:continuar|seguir|poder|voltar a) (?:vendendo|vendiendo|vender|operando)\b/,
    /\b(?:shop|store) is not (?:yet )?(?:live|open|active)\b/,
    /\b(?:shop|store|seller|merchant) (?:\S{1,20} ){0,2}?(?:banned|frozen|closed|terminated|delisted)\b/,
    /\b(?:loja|tienda) (?:\S{1,20} ){0,3}?(?:fechada|cerrada|suspensa|suspendida|bloqueada)\b/,
    /\bseller\.unable_to_list\b|\bphone_pending\b/,
  ],
  hints: [
    { of: ['seller'], and: ['channel', 'selling'], is: trouble, not: ['token', 'sku', 'order'] },
  ],
  meanings: [
    {
      of: ['account'],
      is: ['inactive', 'blocked', 'suspended', 'incomplete'],
      not: [
        ...(['sku', 'stock', 'price', 'token', 'carrier', 'listing', 'affiliate', 'erp'] as const),
        ...(['setting', 'payment', 'communication', 'unconfigured', 'customer', 'policy'] as const),
      ],
    },
    {
      of: ['seller', 'shop', 'user', 'sellerDuty'],
      is: ['suspended'],
      not: ['sku', 'order', 'token', 'stock', 'price', 'carrier', 'listing', 'status', 'erp'],
    },
    {
      of: ['sellerDuty'],
      is: [
        ...(['missing', 'blocked', 'incomplete', 'refused', 'notFound', 'expired'] as const),
        ...(['unauthorized', 'suspended', 'failed', 'invalid', 'denied', 'inactive'] as const),
      ],
      not: ['sku', 'carrier', 'delivery', 'payment', 'customer'],
    },
    {
      of: ['shop'],
      is: ['inactive'],
      not: [
        'sku',
        'listing',
        'policy',
        'stock',
        'price',
        'order',
        'status',
        'payment',
        'carrier',
        'deliveryOption',
      ],
    },
    {
      of: ['seller', 'shop'],
      and: ['selling', 'channel'],
      is: ['inactive', 'refused', 'notAdvancing', 'unauthorized'],
      not: ['payment', 'sku', 'stock', 'affiliate', 'policy', 'token', 'price'],
    },
    {
      of: ['seller', 'shop'],
      and: ['customerField', 'selling'],
      is: ['incomplete', 'blocked', 'refused'],
      not: [
        'payment',
        'sku',
        'stock',
        'affiliate',
        'policy',
        'token',
        'price',
        'customer',
        'order',
      ],
    },
    {
      of: ['seller', 'shop'],
      is: ['blocked'],
      not: [
        'payment',
        'sku',
        'stock',
        'communication',
        'affiliate',
        'price',
        'total',
        'freight',
        'policy',
        'address',
        'invoice',
        'status',
        'token',
      ],
    },
  ],
  factsIn: factsBy(orderPatterns),
}
