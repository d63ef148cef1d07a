import type { Fact } from '../../diagnosis/diagnosis'
import { factsBy, orderPatterns, skuPatterns } from '../../diagnosis/printed-values'
import type { DiagnosisRule, Statement } from '../../diagnosis/rule'
import { trouble } from '../../diagnosis/vocabulary/meaning'
import { listingTexts } from './unavailable-inventory-listing'

const quantities: readonly RegExp[] = [
  /(?<available>\d{1,6}) (?:available|disponive(?:l|is)|disponibles?)[^\d\n]{1,30}(?<wanted>\d{1,6}) (?:requested|wanted|ordered|solicitad|pedid)/dg,
  /(?:available|disponive(?:l|is)|disponibles?)[ :=]{1,3}(?<available>\d{1,6})\b[^\d\n]{1,30}(?:requested|wanted|ordered|solicitad[oa]s?|pedid[oa]s?)[ :=]{1,3}(?<wanted>\d{1,6})\b/dg,
  /(?:requested|wanted|ordered|solicitad[oa]s?|pedid[oa]s?)[ :=]{1,3}(?<wanted>\d{1,6})\b[^\d\n]{1,30}(?:available|disponive(?:l|is)|disponibles?)[ :=]{1,3}(?<available>\d{1,6})\b/dg,
]

const printedFacts = factsBy([
  /\breservation (?<reservation>[\w-]{1,60}) could not be ensured for order (?<order>[\w-]{1,60})/dg,
  ...quantities,
  ...skuPatterns,
  ...orderPatterns,
])

const isListing = (folded: string): boolean => listingTexts.some((text) => text.test(folded))

const factsIn = (statement: Statement): readonly Fact[] => [
  ...printedFacts(statement),
  ...(isListing(statement.folded) ? [{ name: 'cause', value: 'listing' }] : []),
]

// Delivery options are missing for want of stock, of a route or of an active product: those messages name no cause.
const deliverySla = /\bsla\b/

// A stock that was counted and agrees is none that is missing.
const countedWithoutDifference =
  /\b(?:without|no|sem|sin) (?:differences?|diferencas?|diferencias?)\b/

// A quantity that nobody sent is a field of the message, not a stock.
const quantityNotSent =
  /\b(?:quantidade|cantidad|quantity|qty)\b.{0,30}\b(?:nao (?:foi )?informad|no (?:fue )?informad|not (?:informed|provided|specified|sent)|is required|is missing|is empty|obrigatori|obligatori)/

/** The store had no stock to sell when the order was processed, or the stock does not reach the marketplace. */
export const unavailableInventory: DiagnosisRule = {
  errorType: 'UNAVAILABLE_INVENTORY',
  since: '2026-11-23',
  codes: [
    ...['FMT005', 'FMT014', 'ORD023', 'ORD028', 'ORD050', 'CHK0246', 'CHK0252'],
    ...['withoutStock', 'itemQuantityNotAvailable'],
  ],
  generalCodes: new Map([
    // A reservation fails for want of stock first, of a route or of an active product else.
    ...(['FMT002', 'ORD012', 'ORD013', 'CHK0259'] as const).map(
      (code) => [code, 'MEDIUM'] as const,
    ),
    // A reservation that was lost may also be a fault of the platform.
    ...(['FMT0022', 'FMT0024', 'CHK0250', 'CHK0251'] as const).map(
      (code) => [code, 'LOW'] as const,
    ),
  ]),
  texts: [
    /\bnot in stock\b|\b(?:stock|inventory|estoque|inventario) (?:is|e|es|esta) (?:0|zero|cero|zerad[oa])\b(?![.,]?\d)/,
    /\b(?:qty|quantity|onhand|saldo)\W{1,3}(?:is |= ?)?0\b|\bhas -\d{1,6} units|insufficientinventory/,
    /\bout of stock\b|\b(?:no|not enough|insufficient|negative) (?:stock|inventory)\b|has no inventory/,
    /\bunavailable (?:items|inventory)\b|^\W{0,5}items? unavailable\W{0,5}$/,
    /\bitem .{1,160}? is not available|desired quantity for item .{1,80}? is not available/,
    /\bbloque\w{1,4} (?:(?:de|por|da) )?(?:(?:falta|saldo) de )?(?:estoque|stock|saldo|inventario)\b|\bstock block/,
    /\binsufficient (?:stock |inventory )?(?:quantity|inventory)\b|\b(?:not enough|insufficient)_quantity\b|\bnot enough quantity|\bquantity (?:is )?not available|\bcantidad insuficiente|\bquantidade insuficiente/,
    /order reservation couldn.t be done|requested reservation .{1,80}? could not be ensured/,
    /\b(?:sem|falta de|indisponibilidade (?:de|do)) (?:estoque|inventario)|indisponibilidade (?:de )?inventario/,
    /\bestoque (?:negativo|insuficiente|indisponivel|esgotado)|nao possu\w{1,3} estoque/,
    /\bit(?:em|ens) nao est\w{1,3} (?:mais )?disponive(?:l|is)/,
    /\b(?:sin|falta de|indisponibilidad de) (?:stock|inventario|existencias)/,
    /\b(?:stock|inventario) (?:negativo|insuficiente|no disponible|agotado)|no tienen? suficiente (?:inventario|stock)/,
    /\bitems? no est\w{1,2} disponibles?/,
    /\b(?:skus?|producto|produto|item) (?:\S{1,40} )?(?:is not|are not|not|nao esta|no esta) (?:mais )?(?:available|disponivel|disponible)\b/,
    /\b(?:quantidade|cantidad) (?:solicitada|desejada|deseada) .{0,40}?n(?:a)?o (?:esta )?disponi(?:vel|ble)/,
    ...listingTexts,
  ],
  hints: [
    {
      of: ['stock'],
      and: ['sku', 'order', 'channel', 'reservation'],
      is: trouble,
      not: ['token', 'communication', 'timeout'],
    },
  ],
  meanings: [
    { of: ['reservation'], and: ['stock', 'sku'], is: ['failed'], not: ['service'] },
    { of: ['stock', 'sku'], is: ['notReserved'], not: ['service', 'address'] },
    {
      of: ['stock'],
      is: ['insufficient', 'missing', 'unavailable', 'notFound', 'invalid', 'different', 'failed'],
      not: ['service', 'token', 'cartRule', 'tracking'],
    },
    {
      of: ['sku'],
      is: ['insufficient', 'unavailable'],
      not: ['service', 'token', 'cartRule', 'tracking', 'price'],
    },
    { of: ['reservation'], is: ['refused', 'insufficient', 'missing'], not: ['service', 'token'] },
  ],
  notTexts: [deliverySla, countedWithoutDifference, quantityNotSent],
  factsIn,
}

/** "Item {0} not found or unavailable" does not tell which of the two. Beside "invalid cart" it is the former. */
export const notFoundOrUnavailable: DiagnosisRule = {
  errorType: 'UNAVAILABLE_INVENTORY',
  since: '2026-11-23',
  codes: [],
  generalCodes: new Map([
    ['ORD027', 'MEDIUM'],
    ['ORDER027', 'MEDIUM'],
  ]),
  texts: [/not found or unavailable/],
  unless: { codes: ['EOI004'], texts: [] },
  factsIn,
}
