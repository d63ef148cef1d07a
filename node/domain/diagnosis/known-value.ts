import { fromDecimal } from './amount'
import { pairIn, type OrderValue } from './amount-pair'
import type { Diagnosis, Fact } from './diagnosis'
import { foldText } from './folded-text'
import { amountsBeside } from '../error-types/amount-divergence/divergent-amounts'

const ofAmounts: ReadonlySet<string> = new Set([
  ...['paid', 'expected', 'direction', 'difference', 'percentage'],
])

const amountNamed = (facts: readonly Fact[], name: string) =>
  [fromDecimal(facts.find((fact) => fact.name === name)?.value ?? '')].flatMap((each) => each ?? [])

/** Where the amounts have no place in the message as it is stored, they only can be believed or not. */
const believed = (facts: readonly Fact[], order: OrderValue): readonly Fact[] =>
  pairIn(amountNamed(facts, 'paid'), amountNamed(facts, 'expected'), order) === undefined
    ? []
    : facts.filter(({ name }) => ofAmounts.has(name))

/** A divergence whose amounts are read beside what the order costs, where that is known and they are of the whole. */
export const withKnownValue = (diagnosis: Diagnosis, order: OrderValue | undefined): Diagnosis => {
  const { errorType, facts, rawMessage = '' } = diagnosis
  const isOfWhole = facts.every(({ name }) => name !== 'component')
  if (errorType !== 'AMOUNT_DIVERGENCE' || order === undefined || !isOfWhole) return diagnosis
  const read = amountsBeside(foldText(rawMessage), order) ?? believed(facts, order)
  return { ...diagnosis, facts: [...read, ...facts.filter(({ name }) => !ofAmounts.has(name))] }
}
