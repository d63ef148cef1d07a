import { fromDecimal } from '../../diagnosis/amount'
import type { TextRef } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { factValues, sentence } from '../../guidance/texts'
import { decideSurely, differenceOf, type Difference } from '../../price-divergence/decision'

const area = 'amount-divergence.any'

/** Both amounts in units of one scale, where they are those of the whole order. */
const differenceIn = ({ diagnosis }: GuidanceSubject): Difference | undefined => {
  const { paid: paidText = '', expected: expectedText = '', component } = factValues(diagnosis)
  const [paid, expected] = [fromDecimal(paidText), fromDecimal(expectedText)]
  if (paid === undefined || expected === undefined || component !== undefined) return undefined
  const scale = Math.max(paid.scale, expected.scale)
  const [one, other] = [paid, expected].map((side) => side.units * 10 ** (scale - side.scale))
  return one === undefined || other === undefined
    ? undefined
    : differenceOf({ paid: one, expected: other })
}

const sentences = {
  AUTHORIZE: 'meaning-rule-accepts',
  ASK: 'meaning-rule-asks',
  DENY: 'meaning-rule-denies',
  OUTSIDE: 'meaning-rule-outside',
} as const

/** What the store's rule does to an order, as far as somebody entered it here. */
export const ruleMeaning = (subject: GuidanceSubject): readonly TextRef[] => {
  const { divergenceRule: rule } = subject
  if (rule === undefined) return sentence(`${area}.meaning-rule-unknown`)
  const difference = differenceIn(subject)
  const decision = difference && decideSurely(rule.bands, difference)
  const name = decision === undefined ? 'meaning-rule-entered' : sentences[decision]
  return sentence(`${area}.${name}`, { enteredOn: rule.enteredAt.slice(0, 10) })
}
