import type { Fact } from '../diagnosis'

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

/** The part of the order that the amounts are of. Nothing where the message does not say. */
export const componentIn = (folded: string): readonly Fact[] => {
  const component = components.find(([pattern]) => pattern.test(folded))?.[1]
  return component === undefined ? [] : [{ name: 'component', value: component }]
}
