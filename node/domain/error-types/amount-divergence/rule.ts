import type { DiagnosisRule } from '../../diagnosis/rule'
import { divergentAmounts } from './divergent-amounts'
import { labelledAmounts } from './documented-amounts'

const amounts = ['total', 'price', 'freight', 'tax', 'discount'] as const
const otherMatters = [
  ...(['stock', 'deliveryOption', 'cartRule', 'document', 'invoice'] as const),
  ...(['currency', 'fiscal', 'parcelSize'] as const),
] as const

/** What the marketplace charged is not what the store expects. */
export const amountDivergence: DiagnosisRule = {
  errorType: 'AMOUNT_DIVERGENCE',
  since: '2026-11-23',
  codes: ['FMT006', 'FMT007', 'CHK0198'],
  generalCodes: new Map([
    ['EOI003', 'HIGH'],
    ['EOI011', 'HIGH'],
    // Payment data that do not agree with the order: a divergence, or a connector that sends them wrong.
    ['FMT0042', 'LOW'],
    ['FMT0066', 'LOW'],
    ['CHK0016', 'LOW'],
    ['CHK0145', 'LOW'],
    ['CHK0210', 'LOW'],
    ['ORD009', 'LOW'],
  ]),
  texts: [
    /\b(?:sum|suma|soma|total) (?:of|de|das|dos|de las|de los|of the)\b.{0,25}?\b(?:pagos?|pagamentos?|payments?)\b.{0,20}?\b(?:no|nao|does not|doesn.t|not) (?:coincid\w{1,3}|confere\w?|match|bate\w?|correspond\w{1,3})\b/,
    /\bprice variation\b|\b(?:sum|soma|suma|sumatoria|somatorio)\.? (?:of|de|dos|de los|das|do) (?:the )?(?:products?|items?|lines?|produtos?|productos?|itens|lineas|valores)\b.{0,30}?\b(?:not|nao|no|invalid\w?|differ\w{0,3}|difere|difiere)\b/,
    /\b(?:diferencia|diferenca|difference|mismatch|divergencia|discrepancia) (?:de|en|no|na|in|of|between|entre) (?:(?:el|la|o|a|the) )?(?:costo|custo|valor|total|precio|preco|price|amount|monto|importe|frete|flete|shipping (?:cost|price|fee))\b/,
    /\b(?:price|total|amount)s?(?: of \S{1,10} \S{1,20})? (?:has |have )?changed(?: since\b|\W{0,5}$)|\bprecos?(?: d[oa]s? \S{1,20})? (?:foi alterado|foram alterados|mudou|mudaram)(?: (?:desde|depois|apos)\b|\W{0,5}$)|\bprecios?(?: del? (?:la )?\S{1,20})? (?:ha cambiado|han cambiado|cambio|cambiaron|fue modificado)(?: (?:desde|despues|luego)\b|\W{0,5}$)/,
    labelledAmounts,
    /payment total .{0,60}differs? from store desired value/,
    /total do pagamento .{0,60}diferente do pretendido pela loja/,
    /(?:pago total|total del pago) .{0,60}difiere del valor pretendido por la tienda/,
    /order price in the marketplace is different from the price determined by vtex/,
    /preco do pedido no marketplace .{0,20}diferente do preco determinado pela vtex/,
    /precio del pedido en el marketplace .{0,20}diferente (?:del|al) precio determinado por vtex/,
    /\b(?:amounts?|totals?|montos?|importes?|valores|prices?) (?:do not|does not|don.t|doesn.t|nao|no) (?:match|agree|conferem|confere|coincide\w{0,1}|batem?|correspond\w{1,3}|cuadran?)\b/,
    /\b(?:price|preco|precio|amount|monto|importe) (?:(?:is|e|es) )?(?:different from|differs from|diferente (?:d[eoa]l?|al)|distinto (?:al|del?)|divergente d[eoa])\b/,
    /^\W{0,5}(?:importe|monto|total|valor total|order total|amount|total amount)(?: (?:is|es|e))? (?:incorrecto|invalido|incorreto|invalid|incorrect|wrong|no valido)\W{0,5}$/,
    /\bprice (?:has )?changed\b.{0,12}\b(?:expected|from|was)\b/,
    /order form price is differs from the store price/,
    /taxes are diff?erents? from store desired values/,
    // Connectors of the older method wrote these about the rule and the price, not about the payment.
    /not able to create the standard price divergence rule/,
    /decidi\w{1,6} vender este pedido com valor (?:menor|maior) que o praticado pela sua loja/,
    /^(?:price|amount) divergence\b(?! rule)|^divergencia de (?:precos?|valores|precios)\b/,
  ],
  hints: [
    {
      of: ['twoAmounts'],
      and: ['channel'],
      is: ['vtex', 'shop', 'cart', 'order'],
      not: otherMatters,
    },
    {
      of: ['divergent', 'different'],
      and: ['amounts'],
      is: ['channel', 'order', 'shipment', 'delivery'],
    },
  ],
  meanings: [
    { of: ['price'], and: ['catalog'], is: ['different', 'notMatching'], not: otherMatters },
    {
      of: amounts,
      and: ['counterpart', 'channel', 'listing', 'payment'],
      is: ['different', 'notMatching', 'twoAmounts'],
      not: otherMatters,
    },
    { of: amounts, is: ['divergent'], not: [...otherMatters, 'identifier', 'rule'] },
    { of: amounts, and: ['tolerance'], is: ['outside', 'different'], not: otherMatters },
    { of: ['twoAmounts'], is: ['reckoned'], not: ['stock', 'invoice', 'insufficient'] },
    {
      of: ['price', 'freight', 'tax', 'discount'],
      and: ['total'],
      is: ['different', 'notMatching'],
      not: otherMatters,
    },
    { of: amounts, is: ['held'], not: [...otherMatters, 'seller'] },
  ],
  // These say that the payment data do not agree with themselves; their codes speak for them.
  notTexts: [/payment value (?:is|does|doesn)/],
  factsIn: divergentAmounts,
}
