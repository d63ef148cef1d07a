import { amountDigits, blank, currencySign } from '../../diagnosis/amount'
import type { Sides } from './amount-sides'

// The two amounts of FMT007 and CHK0198, paid first in every documented language, and both behind the words that say
// what they are. Sources print them with and without brackets, and with a currency on either side.

const amountOf = (side: 'paid' | 'expected'): string =>
  String.raw`(?<${side}Before>(?:${currencySign}${blank}{0,3}){0,2})(?<${side}>${amountDigits})(?<${side}After>(?:${blank}{0,3}${currencySign})?)`

const bracketed = (side: 'paid' | 'expected'): string =>
  String.raw`[([]${blank}{0,3}${amountOf(side)}${blank}{0,3}[)\]]`

const paymentTotal = String.raw`(?:payment total|total do pagamento|pago total|total del pago)`
const storesValue = String.raw`(?:desired value|(?:pretendid|desejad|deseado)\w{0,2}(?: (?:pela loja|por la tienda))?|pela loja|por la tienda)`

const bothBracketed = new RegExp(
  String.raw`${paymentTotal}${blank}{0,3}${bracketed('paid')}.{0,60}?${bracketed('expected')}`,
  'd',
)

const bothPlain = new RegExp(
  String.raw`${paymentTotal}[ :=]{1,3}${amountOf('paid')}.{0,60}?${storesValue}[ :=(]{1,3}${amountOf('expected')}`,
  'd',
)

/** Both amounts, each behind the word that says what it is. */
export const labelledAmounts = new RegExp(
  String.raw`\b(?:paid|pago|pagado)[: =(]{1,3}${amountOf('paid')}(?!\w).{0,60}?\b(?:expected|esperado)[: =(]{1,3}${amountOf('expected')}`,
  'd',
)

const patterns = [bothBracketed, bothPlain, labelledAmounts]

// Each amount right behind a word for one of the sides: "(order: 15990 - received: 14990)", "expected 29.90 | gross 24.90".
const words = {
  paid: String.raw`(?:received|paid|gross|charged|got|actual|payments?|transaction|marketplace|channel|recebid[oa]|recibid[oa]|pag(?:o|os|ado|a)|pagamentos?|cobrad[oa]|informad[oa]|canal|bruto)`,
  expected: String.raw`(?:expected|order|calculated|computed|store|vtex|oms|catalog|esperad[oa]|pedido|orden|calculad[oa]|loja|tienda|catalogo|total)`,
}
const between = String.raw`[^\w\d]{1,5}(?:(?:and|but|vs|e|y|mas|pero|differs from|is different from|does not match|difiere de|diferente de|nao confere com|nao bate com|no coincide con)\.? )?(?:(?:the|o|el) )?(?:(?:valor|total|monto|importe|amount|value)(?: d[eo]l?| de la| of the)? )?`
const sideBehind = (side: 'paid' | 'expected'): string =>
  String.raw`\b${words[side]}(?: (?:total|amount|value|valor|monto|importe))?(?: (?:is|was|e|es|foi|fue))?[ :=(]{1,3}${amountOf(side)}(?![\w%])`

const insteadOf = String.raw`(?:instead of|em vez de|en (?:lugar|vez) de)`
const shouldBe = String.raw`(?:should be|must be|deveria ser|deve ser|deberia ser|debe ser)`

const labelledPairs = [
  `${sideBehind('expected')}${between}${sideBehind('paid')}`,
  `${sideBehind('paid')}${between}${sideBehind('expected')}`,
  String.raw`${amountOf('paid')},? ${insteadOf} ${amountOf('expected')}`,
  String.raw`\b(?:is|was|e|es|foi|fue) ${amountOf('paid')}\W{1,3}(?:(?:but|and|mas|pero|y|e|it) )?${shouldBe} ${amountOf('expected')}`,
].map((source) => new RegExp(source, 'd'))

const sidesBy = (folded: string, pattern: RegExp): Sides | undefined => {
  const { groups, indices } = pattern.exec(folded) ?? {}
  const [paid, expected] = [indices?.groups?.['paid'], indices?.groups?.['expected']]
  if (groups === undefined || paid === undefined || expected === undefined) return undefined
  const sideOf = (side: 'paid' | 'expected', place: readonly [number, number]) => ({
    text: groups[side] ?? '',
    place,
    beside: `${groups[`${side}Before`] ?? ''} ${groups[`${side}After`] ?? ''}`,
  })
  return { paid: sideOf('paid', paid), expected: sideOf('expected', expected) }
}

const firstOf = (folded: string, from: readonly RegExp[]): Sides | undefined => {
  for (const pattern of from) {
    const sides = sidesBy(folded, pattern)
    if (sides !== undefined) return sides
  }
  return undefined
}

/** The two amounts where a source says in documented words which is which. */
export const documentedSidesIn = (folded: string): Sides | undefined => firstOf(folded, patterns)

const longestRead = 2_000
const isBare = ({ text, beside = '' }: Sides['paid']): boolean =>
  /^\d+$/.test(text) && beside.trim() === ''

/** "Order 15990" is a number of an order, "order: 15990" what it costs. */
const isMarked = (folded: string, { place: [start] }: Sides['paid']): boolean =>
  /[:=(] ?$/.test(folded.slice(Math.max(0, start - 2), start))

/**
 * The two amounts where each stands at a word for its side. Numbers without cents and without a currency may be
 * hundredths, which only the order's own value can tell.
 */
export const labelledSidesIn = (folded: string, isValueKnown: boolean): Sides | undefined => {
  const sides = firstOf(folded.slice(0, longestRead), labelledPairs)
  const isTold = (side: Sides['paid']) => !isBare(side) || (isValueKnown && isMarked(folded, side))
  return sides !== undefined && isTold(sides.paid) && isTold(sides.expected) ? sides : undefined
}
