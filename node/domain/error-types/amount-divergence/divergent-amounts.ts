import { divergenceOf, readingsOf, toDecimal } from '../../diagnosis/amount'
import { pairIn, type AmountPair, type OrderValue } from '../../diagnosis/amount-pair'
import type { Fact } from '../../diagnosis/diagnosis'
import type { DiagnosisRule } from '../../diagnosis/rule'
import { componentIn, componentNamedIn } from './amount-divergence-component'
import { amountSidesIn, type PrintedSide, type Sides } from './amount-sides'
import { documentedSidesIn, labelledSidesIn } from './documented-amounts'

const derivedFacts = ({ paid, expected }: AmountPair): readonly Fact[] => {
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

const placed = (
  name: string,
  value: string,
  { place: [start, end] }: PrintedSide,
): readonly Fact[] => [{ name, value, start, end }]

const sidesIn = (folded: string, isValueKnown = false): Sides | undefined =>
  documentedSidesIn(folded) ?? labelledSidesIn(folded, isValueKnown) ?? amountSidesIn(folded)

/** The amounts of a text, with what follows from them; nothing of them where they cannot be right. */
const factsOf = (sides: Sides, order?: OrderValue): readonly Fact[] => {
  const { paid, expected } = sides
  const pair = pairIn(
    readingsOf(paid.text, paid.beside),
    readingsOf(expected.text, expected.beside),
    order,
  )
  if (pair === undefined) return []
  return [
    ...placed('paid', toDecimal(pair.paid), paid),
    ...placed('expected', toDecimal(pair.expected), expected),
    ...derivedFacts(pair),
  ]
}

/** What was paid and what was expected, with their places, what follows from the two, and what they are of. */
export const divergentAmounts: DiagnosisRule['factsIn'] = ({ folded }) => {
  const sides = sidesIn(folded)
  if (sides === undefined) return componentNamedIn(folded)
  return [...factsOf(sides), ...componentIn(folded)]
}

/** The same of a message as it was stored, where it is known what the order costs. */
export const amountsBeside = (folded: string, order: OrderValue): readonly Fact[] | undefined => {
  const sides = sidesIn(folded, true)
  return sides && factsOf(sides, order)
}
