import { foldText } from '../folded-text'
import { wordIndex, type Concept, type Entry } from './word-index'

// Reads what a text speaks of. Words are looked up once, whatever the number of rules; a rule then asks for concepts
// instead of sentences, so that a translation or a re-wording nobody has seen can still be understood.

export type { Concept } from './word-index'

/** The concepts of one clause of a text. */
export type Clause = ReadonlySet<Concept>

/** What a text says: sentence by sentence, and in the parts between a sentence's commas, colons and brackets. */
export type Meanings = {
  readonly sentences: readonly Clause[]
  readonly parts: readonly Clause[]
}

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

/** Portuguese says `no marketplace` for "at the marketplace". */
const places: ReadonlySet<Entry['concept']> = new Set([
  ...(['channel', 'counterpart', 'vtex', 'erp', 'cart', 'order', 'status', 'catalog'] as const),
  ...(['integration', 'retry', 'connector', 'service', 'seller', 'setting'] as const),
])

const nothing: Clause = new Set()

const amount =
  /\$ ?\d{1,9}(?:[.,]\d{1,3}){0,3}|(?<![\w.,$])\d{1,3}(?:[.,]?\d{3}){0,3}[.,]\d{2}(?![\w.,]\d|\d)/g

const hasTwoAmounts = (text: string): boolean => {
  const amounts = /\$ ?\d|\d[.,]\d\d/.test(text) ? (text.match(amount) ?? []) : []
  return new Set(amounts).size === 2
}

const clauseOf = (text: string): Clause => {
  const words = text.match(word) ?? []
  const found = new Set<Concept>()
  let negatedUntil = -1
  let lackedUntil = -1
  for (const [place, word] of words.entries()) {
    let startsNegation = false
    let endsNegation = false
    for (const entry of wordIndex.startingWith(word)) {
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
      if (place <= lackedUntil && entry.isThing && !places.has(entry.concept)) found.add('missing')
    }
    if (word === 'no') lackedUntil = place + 2
    if (startsNegation) negatedUntil = place + negationReach
    else if (endsNegation) negatedUntil = -1
  }
  if (hasTwoAmounts(text)) found.add('twoAmounts')
  return found
}

const sentenceEnd = /(?<=[.;!?])\s|[\n|]/
const partEnd = /[,:()[\]{}=>]\s?| [-–—] /
const word = /[a-z0-9]+(?:'t|'s)?/g

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
  wordIndex.startingWith(name.toLowerCase()).length > 0 ? name : name.replace(joint, ' ')

const spelledOut = (text: string, folded: string): string => {
  const head = text.slice(0, longestRead)
  const spaced = /[a-z][A-Z][a-z]/.test(head)
    ? foldText(head.replace(camelCase, inWords))
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
