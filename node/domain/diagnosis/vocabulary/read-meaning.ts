import { foldText } from '../folded-text'
import type { Clause, Concept, Meanings } from './concept'
import { wordIndex, type Entry } from './word-index'

// Reads what a text speaks of. Words are looked up once, whatever the number of rules; a rule then asks for concepts
// instead of sentences, so that a translation or a re-wording nobody has seen can still be understood.

const standsAt = ({ words }: Entry, text: readonly string[], place: number): boolean => {
  for (let offset = 1; offset < words.length; offset += 1) {
    const expected = words[offset] ?? ''
    const word = text[place + offset]
    if (word === undefined) return false
    const fits = expected.endsWith('*') ? word.startsWith(expected.slice(0, -1)) : word === expected
    if (!fits) return false
  }
  return true
}

/** How many words may stand between a negation and what it negates: "not yet been registered". */
const negationReach = 6

/** "Has no match", "is not allowed to be created", "not completed in time": these say little before the next word. */
const isAuxiliary = ({ concept }: Entry): boolean =>
  concept === 'refused' || concept === 'missing' || concept === 'incomplete'

// Words that only one of the languages has. Portuguese says `no marketplace` for "at the marketplace": there, `no`
// denies nothing.
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const portuguese = setOf(
  'o os do da dos das na nas em com um uma ao foi nao e pelo pela seu sua loja produto produtos preco estoque frete endereco nota conta',
)
const spanish = setOf('el la los las del con y en una un al por su ya se fue lo hay')
const english = setOf('the of is to for has have was and this in with by there we')

const isPortuguese = (words: readonly string[]): boolean => {
  let balance = 0
  for (const word of words) {
    if (portuguese.has(word)) balance += 1
    else if (spanish.has(word) || english.has(word)) balance -= 1
  }
  return balance > 0
}

const nothing: Clause = new Set()

const amount =
  /\$ ?\d{1,9}(?:[.,]\d{1,3}){0,3}|(?<![\w.,$])\d{1,3}(?:[.,]?\d{3}){0,3}[.,]\d{2}(?![\w.,]\d|\d)|(?<![\w.,$])\d{1,3}(?:[.,]\d{3}){1,3}(?![\w.,])/g

const amountsIn = (text: string): number =>
  /\$ ?\d|\d[.,]\d\d/.test(text) ? new Set(text.match(amount) ?? []).size : 0

/** The words of a clause, and where behind a colon or a bracket it starts anew: no negation reaches beyond. */
const wordsOf = (text: string) => {
  const words: string[] = []
  const starts = new Set<number>()
  for (const stretch of text.split(/[:;(]/)) {
    starts.add(words.length)
    words.push(...(stretch.match(word) ?? []))
  }
  return { words, starts }
}

const clauseOf = (text: string): Clause => {
  const { words, starts } = wordsOf(text)
  const isInPortuguese = words.includes('no') && isPortuguese(words)
  const found = new Set<Concept>()
  let negatedUntil = -1
  let lackedUntil = -1
  for (const [place, word] of words.entries()) {
    let startsNegation = false
    let endsNegation = false
    if (starts.has(place)) negatedUntil = -1
    if (word === 'no' && isInPortuguese) continue
    for (const entry of wordIndex.startingWith(word, words[place + 1])) {
      const isNegated = place <= negatedUntil
      if (entry.needs === 'negation' && !isNegated) continue
      if (entry.needs === 'no negation' && isNegated) continue
      if (!standsAt(entry, words, place)) continue
      if (entry.concept === 'elsewhere') return nothing
      if (entry.concept === 'negation') startsNegation = true
      else found.add(entry.concept)
      // "Cannot be found": what is not possible is told by the words behind it.
      if (entry.needs === 'negation' && !isAuxiliary(entry)) endsNegation = true
      // "No stock", "no more units": a thing so soon behind the word is missing.
      if (place <= lackedUntil && entry.isThing) found.add('missing')
    }
    if (word === 'no') lackedUntil = place + 2
    if (startsNegation) negatedUntil = place + negationReach
    else if (endsNegation) negatedUntil = -1
  }
  const amounts = amountsIn(text)
  if (amounts > 0) found.add(amounts === 2 ? 'twoAmounts' : 'amounts')
  return found
}

const sentenceEnd = /(?<=[.;!?])\s|[\n|]/
const partEnd = /[,:()[\]{}=>]\s?| [-–—] /
const word = /[a-z0-9]+(?:'t)?/g

const interrogative =
  /^[^a-z]{0,5}(?:how|when|where|what|which|why|who|can|could|do|does|did|is|are|has|have|will|como|quando|onde|qual|quanto|quem|por que|porque|posso|voces?|tem|cuando|donde|cual|cuanto|quien|puedo|tienen?|hacen|emiten|hay)\b/

/** A source that asks, asks after it has told what is wrong. */
const shortQuestion = 40

// Customers ask; sources tell.
const isQuestion = (sentence: string): boolean =>
  sentence.endsWith('?') &&
  (sentence.length < shortQuestion || sentence.includes('¿') || interrogative.test(sentence))

const partsOf = (sentence: string): readonly string[] => {
  const parts = sentence.split(partEnd)
  return parts.length > 1 ? parts : []
}

/** More words than any message has; what follows is a dump. */
const longestRead = 8_000

// Names of fields and exceptions are words too: `shippingData.postalCode`, `SkuNotFoundException`, `SKU_NOT_FOUND`.
const camelCase = /[A-Za-z]{0,40}[a-z][A-Z][a-z]{1,40}(?:[A-Z][a-z]{0,40}){0,8}/g
const joint = /(?<=[a-z])(?=[A-Z])/g

const inWords = (name: string): string =>
  wordIndex.isWord(name.toLowerCase()) ? name : name.replace(joint, ' ')

// An address says where something was asked, not what was answered: its `token=` and `/orders` are no statement.
const address = /\bhttps?:\/\/\S{1,2000}/g

// `"operationProblems": []` says that there is none.
const emptyList =
  /"\w{0,40}(?:errors?|problems?|warnings?|issues?|failures?|erros?|errores|falhas?)"\s{0,5}:\s{0,5}(?:\[\s{0,40}\]|\{\s{0,40}\}|null|""|0|false)/gi

const spelledOut = (text: string, folded: string): string => {
  const start = text.slice(0, longestRead)
  const isStructured = start.includes('":') || start.includes('" :')
  const whole = isStructured ? start.replace(emptyList, ' ') : start
  const hasAddress = whole.includes('://')
  const head = hasAddress ? whole.replace(address, ' ') : whole
  const spaced = /[a-z][A-Z][a-z]/.test(head)
    ? foldText(head.replace(camelCase, inWords))
    : hasAddress || isStructured
      ? foldText(head)
      : folded.slice(0, longestRead)
  return /[’_]/.test(spaced) ? spaced.replaceAll('’', "'").replaceAll('_', ' ') : spaced
}

const telling = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({ size }) => size > 0)

/** The clauses of a text, given its folded form, that speak of anything known. */
export const readMeaning = (text: string, folded: string): Meanings => {
  const read = spelledOut(text, folded)
    .split(sentenceEnd)
    .filter((sentence) => !isQuestion(sentence.trimEnd()))
    .map((sentence) => ({ sentence, clause: clauseOf(sentence) }))
    .filter(({ clause }) => clause.size > 0)
  return {
    sentences: read.map(({ clause }) => clause),
    parts: telling(read.flatMap(({ sentence }) => partsOf(sentence)).map(clauseOf)),
  }
}
