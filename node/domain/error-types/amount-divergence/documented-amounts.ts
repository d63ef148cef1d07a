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

/** The two amounts where a source says in documented words which is which. */
export const documentedSidesIn = (folded: string): Sides | undefined => {
  for (const pattern of patterns) {
    const { groups, indices } = pattern.exec(folded) ?? {}
    const [paid, expected] = [indices?.groups?.['paid'], indices?.groups?.['expected']]
    if (groups === undefined || paid === undefined || expected === undefined) continue
    const sideOf = (side: 'paid' | 'expected', place: readonly [number, number]) => ({
      text: groups[side] ?? '',
      place,
      beside: `${groups[`${side}Before`] ?? ''} ${groups[`${side}After`] ?? ''}`,
    })
    return { paid: sideOf('paid', paid), expected: sideOf('expected', expected) }
  }
  return undefined
}
