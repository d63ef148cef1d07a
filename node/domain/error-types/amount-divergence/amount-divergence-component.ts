import type { Fact } from '../../diagnosis/diagnosis'

// Which part of the order differs, where the message names one.
const components: readonly (readonly [RegExp, string])[] = [
  [
    /\bfreight\b|\bfretes?\b|\bfletes?\b|\bshipping (?:cost|price|fee)|\bcost[oe] de envio/,
    'freight',
  ],
  [/\btax(?:es)?\b|\bimpostos?\b|\bimpuestos?\b/, 'tax'],
  [/\binterests?\b|\bjuros\b|\bintereses?\b/, 'interest'],
  [/\bdiscounts?\b|\bdescontos?\b|\bdescuentos?\b/, 'discount'],
  [/\bitems?\b|\bitens\b|\bskus?\b/, 'item'],
]

// "Items + freight = 210.00": the amounts are of the whole, whatever parts are named beside it.
const whole = /\b(?:totals?|totais|totales|sum|soma|suma)\b/

/** The part of the order that the amounts are of. Nothing where the message does not say. */
export const componentIn = (folded: string): readonly Fact[] => {
  if (whole.test(folded)) return []
  const component = components.find(([pattern]) => pattern.test(folded))?.[1]
  return component === undefined ? [] : [{ name: 'component', value: component }]
}

/** The same where no amounts are printed: items and discounts are then named for many reasons. */
export const componentNamedIn = (folded: string): readonly Fact[] =>
  componentIn(folded).filter(({ value }) => value !== 'item' && value !== 'discount')
