import { factsBy, orderPatterns, skuPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'

/** The store has the SKU, but does not sell it, or not through the trade policy of this marketplace. */
export const skuInactiveOrOutOfPolicy: DiagnosisRule = {
  errorType: 'SKU_INACTIVE_OR_OUT_OF_POLICY',
  since: '2026-11-23',
  codes: ['CHK0029', 'CHK0032'],
  generalCodes: new Map(),
  texts: [
    /\b(?:item|producto|produto|articulo|product|sku|material) (?:esta |is )?(?:inactiv[oa]|inativ[oa]|inactive)\b|\binactive (?:item|product|sku)\b/,
    /\b(?:item|product|sku)s? (?:\S{1,20} )?(?:is |are )?not (?:sellable|saleable)\b|\b(?:suspens[oa]|indisponivel|bloquead[oa]) para (?:a )?vendas?\b|\b(?:producto|produto|item|articulo|sku)\b.{0,20}?\b(?:no disponible|indisponivel|nao disponivel) (?:para|en|no|neste) (?:el |o |este )?(?:canal|tienda|loja|marketplace|sitio)\b/,
    /\b(?:item|product|sku|produto|producto|articulo)s? (?:\S{1,20} )?(?:is |are )?not (?:available )?for sale\b|\b(?:item|product|sku)s? (?:\S{1,20} )?(?:is |are )?not available in (?:this |the )?(?:channel|website|marketplace|store view)\b/,
    /\bnot (?:specified|marked|flagged|set|defined) as (?:an? )?(?:sales|sellable|saleable) (?:item|product)|\bnao (?:esta )?(?:liberad[oa]|habilitad[oa]) para (?:a )?venda\b(?!.{0,20}\b(?:conta|loja)\b)|\bno (?:esta )?habilitad[oa] para la venta\b/,
    /obtain the information of sku/,
    /\b(?:product|item|sku)\b.{0,60}\bbecause (?:it|he) is (?:disabled|inactive)\b/,
    /\bsku (?:esta )?inativo ou\b|\bsku inactive or\b|\bsku inactivo o\b/,
    /invalid active flag for item|invalid item for sales channel/,
  ],
  meanings: [
    {
      of: ['sku'],
      is: ['inactive'],
      not: ['listing', 'price', 'carrier', 'deliveryOption'],
    },
    {
      of: ['sku'],
      and: ['erp'],
      is: ['blocked'],
      not: ['listing', 'price', 'stock', 'order', 'carrier', 'insufficient', 'status', 'moderated'],
    },
    {
      of: ['sku', 'listing'],
      and: ['policy'],
      is: [
        'missing',
        'outside',
        'unlinked',
        'notFound',
        'inactive',
        'invalid',
        'uncovered',
        'refused',
        'malformed',
        'unavailable',
      ],
      not: ['price', 'stock', 'insufficient', 'different'],
    },
    {
      of: ['sku'],
      and: ['catalog', 'policy'],
      is: ['toActivate'],
      not: ['price', 'stock', 'attribute'],
    },
    { of: ['policy'], is: ['unlinked'], not: ['price', 'stock', 'token', 'affiliate'] },
  ],
  factsIn: factsBy([...skuPatterns, ...orderPatterns]),
}
