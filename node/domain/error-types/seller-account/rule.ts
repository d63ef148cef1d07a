import { factsBy, orderPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'
import { accountTexts } from './seller-account-texts'

/** The marketplace does not let the store sell until its account there is in order. */
export const sellerAccount: DiagnosisRule = {
  errorType: 'SELLER_ACCOUNT',
  since: '2026-11-23',
  codes: ['phone_pending', 'unable_to_list'],
  generalCodes: new Map(),
  texts: accountTexts,
  hints: [
    { of: ['seller'], and: ['channel', 'selling'], is: trouble, not: ['token', 'sku', 'order'] },
  ],
  meanings: [
    {
      of: ['account'],
      and: ['document', 'customerField', 'sellerDuty'],
      is: ['missing', 'invalid', 'refused', 'expired', 'blocked'],
      not: ['order', 'sku', 'token', 'customer', 'erp', 'affiliate', 'invoice'],
    },
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
        ...(['payment', 'sku'] as const),
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
