import { factsBy, orderPatterns, skuPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'

/** The SKU has no valid price in the trade policy: there is nothing to compare the order with. */
export const priceMissing: DiagnosisRule = {
  errorType: 'PRICE_MISSING',
  since: '2026-11-23',
  codes: ['FMT0041', 'CHK0025', 'withoutPriceFulfillment'],
  generalCodes: new Map(),
  texts: [
    /\b(?:valor|preco|precio|importe) unitario (?:\S{1,20} )?(?:nao|no|zerad|vazi|em branco|en cero|invalid)/,
    /\b(?:nao possui|nao tem|no tiene|no posee|has no|sem|sin) (?:(?:o|el|a|any) )?(?:preco|precio|price)\b(?! (?:divergen|diferen|promo))/,
    /invalid price for item|\bsku without (?:the |a )?(?:correct )?price/,
    /nao possu\w{1,3} preco vigente|sem preco (?:vigente|cadastrado)|sin precio (?:vigente|registrado)/,
  ],
  hints: [
    {
      of: ['price'],
      and: ['sku', 'policy', 'erp', 'counterpart'],
      is: trouble,
      not: ['discount', 'total'],
    },
  ],
  meanings: [
    {
      of: ['price'],
      is: [
        'missing',
        'notFound',
        'unavailable',
        'invalid',
        'inactive',
        'expired',
        'insufficient',
        'unlinked',
      ],
      not: ['different', 'total', 'freight', 'tax', 'payment'],
    },
    { of: ['price'], and: ['sku'], is: ['missing', 'notFound', 'toRegister'], not: ['different'] },
  ],
  // A list of products for the marketplace that lacks a price never reaches an order.
  notTexts: [/sku nao exportado/],
  factsIn: factsBy([...skuPatterns, ...orderPatterns]),
}
