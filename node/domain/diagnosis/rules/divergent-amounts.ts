import { divergenceOf, parseAmount, toDecimal } from '../amount'
import type { Fact } from '../diagnosis'
import type { DiagnosisRule } from '../rule'
import { componentIn, componentNamedIn } from './amount-divergence-component'
import { amountSidesIn } from './amount-sides'

// The two amounts stand in parentheses, paid first, in every documented language of FMT007 and CHK0198.
const bothAmounts =
  /(?:payment total|total do pagamento|pago total|total del pago)\s*\(([\d.,]{1,15})\).{0,60}?\(([\d.,]{1,15})\)/d

/** Both amounts, each behind the word that says what it is. */
export const labelledAmounts =
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

const documentedSidesIn = (folded: string) => {
  const match = bothAmounts.exec(folded) ?? labelledAmounts.exec(folded)
  const [, paid, expected] = match ?? []
  const [, paidPlace, expectedPlace] = match?.indices ?? []
  if (!paid || !expected || !paidPlace || !expectedPlace) return undefined
  return {
    paid: { text: paid, place: paidPlace },
    expected: { text: expected, place: expectedPlace },
  }
}

/** What was paid and what was expected, with their places, what follows from the two, and what they are of. */
export const divergentAmounts: DiagnosisRule['factsIn'] = ({ folded }) => {
  const sides = documentedSidesIn(folded) ?? amountSidesIn(folded)
  if (sides === undefined) return componentNamedIn(folded)
  const { paid, expected } = sides
  return [
    amountFact('paid', paid.text, paid.place),
    amountFact('expected', expected.text, expected.place),
    ...derivedFacts(paid.text, expected.text),
    ...componentIn(folded),
  ]
}
