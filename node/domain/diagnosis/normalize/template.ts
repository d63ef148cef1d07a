import type { Fact } from '../diagnosis'
import { foldText } from '../folded-text'

// A template is what messages of one kind share: their text without wrapper, case, accents and values. It names what
// was taken out, so that a person can read it: `item {sku} ({product}) is not available`.

const placeholderOf: Readonly<Record<string, string>> = {
  ...{ paid: 'amount', expected: 'amount', otherSku: 'sku', difference: 'amount' },
  ...{ available: 'number', wanted: 'number', httpStatus: 'number' },
}

/** Values that mean the same in every message. Each kind is looked for in what the kinds before it left. */
const valueKinds: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/[^\s"'<>)]{1,500}/g, '{url}'],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, '{email}'],
  [/\{\{?[^{}]{0,80}\}?\}/g, '{value}'],
  [
    /\b\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?)?/g,
    '{date}',
  ],
  [/\b\d{1,2}\/\d{1,2}\/\d{2,4}(?: \d{1,2}:\d{2}(?::\d{2})?)?/g, '{date}'],
  [/\b\d{1,2}:\d{2}(?::\d{2})?\b/g, '{time}'],
  [
    /(?:\b(?:r|us|ar|cl|mx)?\$ ?|\b(?:brl|usd|ars|mxn|clp|cop|eur) |€ ?)\d[\d.,]{0,20}/g,
    '{amount}',
  ],
  [/(?<![\w-])-?\d{1,12}(?:[.,]\d{3}){0,4}[.,]\d{1,4}(?![\w-])/g, '{amount}'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '{id}'],
  [
    /(?<=\b(?:order|pedido|orden)(?: id| number| n[ºo°])?[ :#=]{1,3})[\w-]{0,20}\d[\w-]{0,40}/g,
    '{order}',
  ],
  [/(?<=\b(?:sku|skus|item|items|item id|sku id)[ :#=]{1,3})[\w-]{0,20}\d[\w-]{0,40}/g, '{sku}'],
  [/["“][^"“”]{1,80}["”]|(?<![a-z])'[^']{1,60}'(?![a-z])/g, '{value}'],
  [/\b(?=[\w-]{0,30}\d)\w[\w-]{0,60}/g, '{id}'],
]

type Stretch = { readonly start: number; readonly end: number; readonly name: string }

/** The values that a rule read, as far as they have a place in the text, from left to right. */
const stretchesOf = (facts: readonly Fact[]): readonly Stretch[] =>
  facts.flatMap(({ name, start, end }) =>
    start === undefined || end === undefined
      ? []
      : [{ start, end, name: placeholderOf[name] ?? name }],
  )

// Stand for the braces of a placeholder while braces of the message are looked for. Private use characters: no
// message has them.
const opening = '\uE000'
const closing = '\uE001'

const withoutFacts = (text: string, facts: readonly Fact[]): string => {
  let result = ''
  let done = 0
  for (const { start, end, name } of stretchesOf(facts)) {
    if (start < done) continue
    result += `${text.slice(done, start)}${opening}${name}${closing}`
    done = end
  }
  return result + text.slice(done)
}

const hasValue = /[\d@"'“{:]/

const longestTemplate = 500

/** The template of an unwrapped text, given the facts that stand in it. */
export const templateOf = (text: string, facts: readonly Fact[]): string => {
  const named = withoutFacts(foldText(text), facts)
  const bare = hasValue.test(named)
    ? valueKinds.reduce((left, [kind, placeholder]) => left.replace(kind, placeholder), named)
    : named
  return bare
    .replaceAll(opening, '{')
    .replaceAll(closing, '}')
    .replace(/\s{2,1000}/g, ' ')
    .replace(/^[\s"'.:;,-]{1,20}|[\s"'.:;,-]{1,20}$/g, '')
    .slice(0, longestTemplate)
}
