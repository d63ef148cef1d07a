import { negatable, negations, states, type State } from './states'
import { things, type Thing } from './things'

// Reads what a text speaks of. Words are looked up once, whatever the number of rules; a rule then asks for concepts
// instead of sentences, so that a translation or a re-wording nobody has seen can still be understood.

export type Concept = Thing | State

/** The concepts of one clause of a text. */
export type Clause = ReadonlySet<Concept>

type Entry = {
  readonly words: readonly string[]
  readonly concept: Concept | 'negation'
  /** Whether it counts only behind a negation. */
  readonly negated: boolean
}

/** Entries by the first letters of their first word. */
type Index = ReadonlyMap<string, readonly Entry[]>

const keyLength = 3
const keyOf = (word: string): string => word.replace('*', '').slice(0, keyLength)

const entriesOf = (
  vocabulary: Readonly<Record<string, string>>,
  negated: boolean,
): readonly Entry[] =>
  Object.entries(vocabulary).flatMap(([concept, phrases]) =>
    phrases.split(', ').map((phrase) => ({
      words: phrase.split(' '),
      concept: concept as Concept | 'negation',
      negated,
    })),
  )

const buildIndex = (): Index => {
  const index = new Map<string, Entry[]>()
  const all = [
    ...entriesOf(things, false),
    ...entriesOf(states, false),
    ...entriesOf(negatable, true),
    ...entriesOf({ negation: negations }, false),
  ]
  for (const entry of all) {
    const key = keyOf(entry.words[0] ?? '')
    index.set(key, [...(index.get(key) ?? []), entry])
  }
  return index
}

const index = buildIndex()

const isWord = (expected: string, word: string | undefined): boolean => {
  if (word === undefined) return false
  return expected.endsWith('*') ? word.startsWith(expected.slice(0, -1)) : word === expected
}

const standsAt = ({ words }: Entry, text: readonly string[], place: number): boolean =>
  words.every((word, offset) => isWord(word, text[place + offset]))

/** How many words may stand between a negation and what it negates: "not yet been registered". */
const negationReach = 5

const clauseOf = (words: readonly string[]): Clause => {
  const found = new Set<Concept>()
  let negatedUntil = -1
  let lackedUntil = -1
  for (const [place, word] of words.entries()) {
    let startsNegation = false
    let endsNegation = false
    for (const entry of index.get(word.slice(0, keyLength)) ?? []) {
      if (entry.negated && place > negatedUntil) continue
      if (!standsAt(entry, words, place)) continue
      if (entry.concept === 'negation') startsNegation = true
      else found.add(entry.concept)
      // "Cannot be found": what is not possible is told by the words behind it.
      if (entry.negated && entry.concept !== 'refused') endsNegation = true
      if (place <= lackedUntil && entry.concept in things) found.add('missing')
    }
    // "No stock", "no more units": a thing so soon behind the word is missing.
    if (word === 'no') lackedUntil = place + 2
    if (startsNegation) negatedUntil = place + negationReach
    else if (endsNegation) negatedUntil = -1
  }
  return found
}

const clauseEnd = /[.;!?]\s|[\n|]/
const word = /[a-z0-9_]+(?:'t)?/g

/** More words than any message has; what follows is a dump. */
const longestRead = 8_000

/** The clauses of a folded text that speak of anything known. */
export const readMeaning = (folded: string): readonly Clause[] =>
  folded
    .slice(0, longestRead)
    .replaceAll('’', "'")
    .split(clauseEnd)
    .map((clause) => clauseOf(clause.match(word) ?? []))
    .filter((clause) => clause.size > 0)
