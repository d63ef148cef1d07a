import { divergenceOf, parseAmount, toDecimal } from '../amount'
import type { Fact } from '../diagnosis'
import type { DiagnosisRule } from '../rule'
import { componentIn } from './amount-divergence-component'

// The two amounts stand in parentheses, paid first, in every documented language of FMT007 and CHK0198.
const bothAmounts =
  /(?:payment total|total do pagamento|pago total|total del pago)\s*\(([\d.,]{1,15})\).{0,60}?\(([\d.,]{1,15})\)/d

const labelledAmounts =
  /\b(?:paid|pago|pagado):? (?:r?\$ ?)?([\d.,]{0,14}\d)\b.{0,60}?\b(?:expected|esperado):? (?:r?\$ ?)?([\d.,]{0,14}\d)/d

const derivedFacts = (paidText: string, expectedText: string): readonly Fact[] => {
  const paid = parseAmount(paidText)
  const expected = parseAmount(expectedText)
  if (paid === undefined || expected === undefined) return []
  const { direction, difference, basisPoints } = divergenceOf(paid, expected)
  const percentage =
    basisPoints === undefined
      ? []
      : [{ name: 'percentage', value: toDecimal({ units: basisPoints, scale: 2 }) }]
  return [
    { name: 'direction', value: direction },
    { name: 'difference', value: toDecimal(difference) },
    ...percentage,
  ]
}

const amountFact = (name: string, text: string, place: readonly [number, number]): Fact => {
  const amount = parseAmount(text)
  return {
    name,
    value: amount === undefined ? text : toDecimal(amount),
    start: place[0],
    end: place[1],
  }
}

const amounts = ['total', 'price', 'freight', 'tax', 'discount'] as const
const otherMatters = ['stock', 'deliveryOption', 'cartRule', 'document', 'invoice'] as const

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
    labelledAmounts,
    /payment total .{0,60}differs? from store desired value/,
    /total do pagamento .{0,60}diferente do pretendido pela loja/,
    /(?:pago total|total del pago) .{0,60}difiere del valor pretendido por la tienda/,
    /order price in the marketplace is different from the price determined by vtex/,
    /preco do pedido no marketplace .{0,20}diferente do preco determinado pela vtex/,
    /precio del pedido en el marketplace .{0,20}diferente (?:del|al) precio determinado por vtex/,
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
  factsIn: ({ folded }) => {
    const match = bothAmounts.exec(folded) ?? labelledAmounts.exec(folded)
    const [, paid, expected] = match ?? []
    const [, paidPlace, expectedPlace] = match?.indices ?? []
    if (!paid || !expected || !paidPlace || !expectedPlace) return []
    return [
      amountFact('paid', paid, paidPlace),
      amountFact('expected', expected, expectedPlace),
      ...derivedFacts(paid, expected),
      ...componentIn(folded),
    ]
  },
}
