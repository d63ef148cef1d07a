import type { Fact } from '../../diagnosis/diagnosis'
import { factsBy, orderPatterns, skuPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'

// The store's minimum and maximum are the other documented meaning of EOI004, and a matter of another type.
const cartRuleCodes = ['FMT0043', 'FMT0067', 'CHK0248', 'FMT0040', 'CHK0024', 'CHK0032', 'CHK0029']
const cartRuleTexts = [
  /\b(?:minimum|maximum) (?:quantity|value|order)/,
  /\b(?:quantidade|cantidad|valor|pedido) (?:minim[oa]|maxim[oa])/,
]

const madeAtTheMarketplace =
  /criad[oa] manualmente no (?:mercado|marketplace)|cread[oa] manualmente en |(?:produto|item|itens|sku|anuncio)s? criad[oa]s? manualmente|produto\(?s?\)? que nao existe/
const notInTheStore = /skus? inexistentes?|don.t belong to a vtex store/

const causeIn = (folded: string): readonly Fact[] => {
  if (madeAtTheMarketplace.test(folded)) return [{ name: 'cause', value: 'listing' }]
  return notInTheStore.test(folded) ? [{ name: 'cause', value: 'not-in-store' }] : []
}

const printedFacts = factsBy([
  /\bitems ids (?<sku>[^\s,;]{1,60}) and (?<otherSku>[^\s,;]{1,60}) didn/dg,
  /skuseller ?= ?(?<sku>[^;\s]{1,60}) ?; ?seller ?= ?(?<seller>[\w-]{1,60})/dg,
  /\bid d[eo] sku (?:invalido|no valido)[ :#=]{1,3}(?<sku>\d[\w-]{0,39})/dg,
  ...skuPatterns,
  ...orderPatterns,
])

/** The marketplace asks for a product by an id that the store does not have. */
export const invalidSkuId: DiagnosisRule = {
  errorType: 'INVALID_SKU_ID',
  since: '2026-11-23',
  codes: ['FMT0039', 'FMT012', 'CHK0022', 'CHK0031', 'CHK0272'],
  // Documented as "items not in the catalog, or the store's minimum not met": likely, not certain.
  generalCodes: new Map([['EOI004', 'MEDIUM']]),
  texts: [
    /\b(?:pedido|orden|order|ele|venda) .{0,40}?(?:criad[oa]|cread[oa]|created) (?:manualmente|manually) (?:no|en|in|at) /,
    /\bvariation (?:id )?(?:\S{1,30} )?(?:was )?not found|\bvaria\w{2,5} .{0,20}(?:nao|no) (?:encontrad|existe)|\binvalid item reference/,
    /\b(?:unknown|invalid) (?:gtin|ean|upc|isbn|asin)\b|\b(?:gtin|ean|upc|asin) .{0,30}(?:not found|nao encontrad|no encontrad|inexistente)/,
    /invalid id for item|\bskus? (?:\S{1,20} )?(?:is |esta )?(?:duplicad[oa]s?|duplicated?|repetid[oa]s?)\b|\b(?:variation|variant|variacao|variacion|variante|item|product|produto|producto|line|linha|linea)\b.{0,40}?\b(?:without|sem|sin|has no|nao tem|no tiene|with no) (?:an? |um |un )?(?:sku|referencia|reference)\b(?! (?:prices?|precos?|precios?|stock|estoque))|\bcould(?:n.t| not) find any product\b|\b(?:match|link|map|vincul\w{1,3}|mape\w{1,2}) the skus?\b.{0,20}?\b(?:first|then|and)\b|^\W{0,3}[\w.-]{2,40}: (?:no|nao) exist[ei] (?:en|no|na|em) \S{2,30}\W{0,3}$/,
    /\b(?:several|multiple|varios|varias|mais de um|mas de un|more than one) (?:produtos?|productos?|products?|skus?|items?|itens|articulos?|variants?)\b.{0,30}\b(?:same|mesm[oa]|mism[oa]|found|encontrad\w{1,2}|con (?:la|el) (?:referencia|codigo|sku)|with|com)\b|\bmais de um produto\b/,
    /\bno existe (?:el )?codigo\b.{0,60}\b\w{0,4}(?:producto|articulo)|\bnao existe (?:o )?codigo\b.{0,60}\b\w{0,4}produto/,
    /items ids .{1,80} and .{1,80} didn.t match/,
    /item not found\. ?skuseller ?=/,
    /don.t belong to a vtex store|sku id is not an integer/,
    /\binvalid sku(?: id)?\b|\bsku(?: id)? (?:\S{1,40} )?(?:is )?invalid\b/,
    /\bsku(?: id)? (?:\S{1,40} )?(?:was |is )?(?:not found|not registered|does(?: not|n.t) exist|unknown)/,
    /\b(?:produto|producto|product|item) (?:\S{1,40} )?(?:nao (?:foi )?encontrado|no (?:fue )?encontrado|(?:was )?not found)\b/,
    /^\W{0,5}(?:invalid cart|carrinho invalido|carrito (?:invalido|no valido))\W{0,5}$/,
    madeAtTheMarketplace,
    /\bsku (?:\S{1,40} )?(?:nao|no) (?:existe|(?:foi |fue )?encontrado|cadastrado|registrado)/,
    notInTheStore,
    /\bids? d[eo]s? produtos? .{0,60}(?:diferem|diferentes?|nao correspond)/,
    /\bids? de(?: los)? productos? .{0,60}(?:difieren|diferentes?|no coinciden)/,
  ],
  hints: [
    {
      of: ['sku'],
      and: ['vtex', 'channel', 'order', 'catalog', 'identifier', 'listing'],
      is: trouble,
      not: ['token', 'communication', 'timeout'],
    },
  ],
  meanings: [
    { of: ['parent'], not: ['stock', 'price', 'insufficient'] },
    {
      of: ['listing'],
      and: ['sku'],
      is: ['unlinked', 'missing', 'notFound'],
      not: ['price', 'stock', 'policy'],
    },
    {
      of: ['sku'],
      is: ['unlinked', 'notCreated'],
      not: [
        ...(['price', 'stock', 'policy', 'attribute', 'insufficient', 'unavailable'] as const),
        ...(['deliveryOption', 'inactive', 'order', 'status', 'carrier', 'invoice'] as const),
      ],
    },
    {
      of: ['sku', 'identifier'],
      and: ['catalog'],
      is: ['outside', 'missing', 'notFound'],
      not: ['price', 'stock', 'policy', 'attribute'],
    },
    {
      of: ['sku'],
      and: ['identifier'],
      is: ['missing'],
      not: ['price', 'stock', 'policy', 'attribute', 'address', 'document', 'token', 'tracking'],
    },
    {
      of: ['sku'],
      is: ['notFound', 'invalid', 'notMatching', 'malformed'],
      not: ['price', 'stock', 'insufficient', 'address', 'attribute', 'deliveryOption', 'token'],
    },
    {
      of: ['sku'],
      and: ['identifier'],
      is: ['different'],
      not: ['total', 'price', 'stock', 'tax', 'freight'],
    },
  ],
  // "Not found or unavailable" does not tell which; see the rule of unavailable inventory.
  notTexts: [/not found or unavailable/, /\bsla\b/],
  unless: { codes: cartRuleCodes, texts: cartRuleTexts },
  factsIn: (statement) => [...printedFacts(statement), ...causeIn(statement.folded)],
}
