import type { Fact } from './diagnosis'
import { matchesIn } from './matches'
import type { Statement } from './rule'

// Patterns of values that sources print, matched against folded text. A named group is a fact of that name. Every
// quantifier is bounded, so that a message of any length is read in linear time.

const skuId = String.raw`(?:[a-z]{1,10}[-_]?)?\d[\w-]{0,39}`
const digitsFirst = String.raw`\d[\w-]{0,39}`

/** FMT005 and its like print `Item {0}({1})`; documents show the id in either place. */
export const skuPatterns: readonly RegExp[] = [
  /\bitems?:? (?<sku>\d{1,20}) ?\((?<product>[^()]{1,120})\)/dg,
  /\bitem (?<product>[^()\n]{1,120}?) ?\((?<sku>\d{1,20})\)/dg,
  new RegExp(String.raw`\bitems?(?: ids?)?[ :#=]{1,3}(?<sku>${skuId})`, 'dg'),
  new RegExp(String.raw`\bskus?(?: ids?| seller)?[ :#=]{1,3}(?<sku>${skuId})`, 'dg'),
]

/** The order's own names and its channel, as far as a message prints them. */
export const orderPatterns: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:order|pedido|orden)(?: id)?[ :#=]{1,3}(?<order>(?:[a-z]{3}-)?${digitsFirst})`,
    'dg',
  ),
  /\b(?:sales channel|trade policy|politica comercial|canal de (?:vendas|ventas))(?: id)?[ :#=]{1,3}(?<salesChannel>\d{1,5})\b/dg,
  // A Brazilian postal code is cut to its area on its way in: 01310-***.
  /\b(?:postal code|zip(?: code)?|cep|codigo postal)[ :=#]{1,3}(?<postalArea>\d{2,5})(?:-?\*{2,3})?(?![\d*])/dg,
  /\b(?:affiliate|afiliado)(?: id)?[ :#=]{1,3}(?<affiliate>[a-z]{3})\b/dg,
]

const placeOf = (name: string, groups: Readonly<Record<string, readonly [number, number]>>) =>
  groups[name]

const factsOfMatch = (match: RegExpExecArray, text: string): readonly Fact[] => {
  const places = match.indices?.groups
  if (places === undefined) return []
  return Object.keys(places).flatMap((name) => {
    const place = placeOf(name, places)
    if (place === undefined) return []
    const [start, end] = place
    return [{ name, value: text.slice(start, end), start, end }]
  })
}

/** No message needs more; a log of a thousand lines must not become a thousand facts. */
const mostFacts = 10

const overlaps = (fact: Fact, others: readonly Fact[]): boolean =>
  others.some(
    (other) => (fact.start ?? 0) < (other.end ?? 0) && (other.start ?? 0) < (fact.end ?? 0),
  )

/** The values that patterns find in a text, each once, in the order of the text. Earlier patterns win a place. */
export const factsBy =
  (patterns: readonly RegExp[]) =>
  ({ text, folded }: Pick<Statement, 'text' | 'folded'>): readonly Fact[] => {
    const found: Fact[] = []
    for (const pattern of patterns) {
      for (const match of matchesIn(folded, pattern, mostFacts)) {
        if (found.length >= mostFacts) break
        for (const fact of factsOfMatch(match, text)) {
          const isKnown = found.some(
            ({ name, value }) => name === fact.name && value === fact.value,
          )
          if (!isKnown && !overlaps(fact, found)) found.push(fact)
        }
      }
    }
    return found.sort((left, right) => (left.start ?? 0) - (right.start ?? 0))
  }

/** Values that any message may print, whatever its cause. */
export const commonFactsIn: (statement: Statement) => readonly Fact[] = factsBy([
  ...skuPatterns,
  ...orderPatterns,
])

const httpStatus =
  /\b(?:http(?:\/[\d.]{1,3})?|status(?: code)?)[ :=]{1,3}(?<httpStatus>[45]\d\d)\b/di

/** Where a wrapper names it, it stands at the beginning. */
const longestHead = 300

/** The answer of an HTTP call that the wrapper of a message names, with its place in the raw message. */
export const httpStatusIn = (raw: string): readonly Fact[] => {
  const head = raw.slice(0, longestHead)
  const match = httpStatus.exec(head)
  return match === null ? [] : factsOfMatch(match, head)
}
