import { misspelled } from './misspelling'
import { affirmable, denials, elsewhere, negatable, negations } from './negations'
import type { Concept } from './concept'
import { states } from './states'
import { things } from './things'

// Finds what a word may begin: the entries of the vocabulary by their first word. It is built once, and remembers the
// words that messages have used.

/** A word or phrase of the vocabulary. */
export type Entry = {
  readonly words: readonly string[]
  readonly concept: Concept | 'negation' | 'elsewhere'
  readonly isThing: boolean
  /** What must, or must not, stand before it for it to count. */
  readonly needs?: 'negation' | 'no negation'
}

const phrasesOf = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

const markers = { negation: negations, denied: denials, elsewhere }

const isConcept = (name: string): name is Entry['concept'] =>
  [things, states, negatable, affirmable, markers].some((vocabulary) => name in vocabulary)

const entriesOf = (
  vocabulary: Readonly<Record<string, string>>,
  needs?: Entry['needs'],
): readonly Entry[] =>
  Object.entries(vocabulary).flatMap(([concept, phrases]) =>
    isConcept(concept)
      ? phrasesOf(phrases).map((phrase) => ({
          words: phrase.split(' '),
          concept,
          isThing: concept in things,
          needs,
        }))
      : [],
  )

const entries: readonly Entry[] = [
  ...entriesOf(things),
  ...entriesOf(states),
  ...entriesOf(negatable, 'negation'),
  ...entriesOf(affirmable, 'no negation'),
  ...entriesOf(markers),
]

const isStem = (word: string): boolean => word.endsWith('*')

const groupBy = (list: readonly Entry[], keyOf: (entry: Entry) => string) => {
  const groups = new Map<string, Entry[]>()
  for (const entry of list) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return groups
}

const firstWord = ({ words }: Entry): string => words[0] ?? ''

const byWord = groupBy(
  entries.filter((entry) => !isStem(firstWord(entry))),
  firstWord,
)
const byStem = groupBy(
  entries.filter((entry) => isStem(firstWord(entry))),
  (entry) => firstWord(entry).slice(0, -1),
)

const spelled = (word: string): readonly Entry[] => {
  const found = [...(byWord.get(word) ?? [])]
  for (let length = 2; length <= word.length; length += 1) {
    found.push(...(byStem.get(word.slice(0, length)) ?? []))
  }
  return found
}

const correctly = misspelled([...byWord.keys()])

/** Ids, of which there is no end. */
const isNumber = /^\d{4}/

const lookUp = (word: string): readonly Entry[] => {
  const found = spelled(word)
  if (found.length > 0) return found
  const meant = correctly(word)
  return meant === undefined ? found : spelled(meant)
}

/**
 * What a word may begin, by the word behind it: hundreds of phrases begin with "not", and a text says which of them it
 * can be.
 */
type Beginnings = {
  /** Those of one word, and those whose second word is a stem. */
  readonly always: readonly Entry[]
  readonly bySecond: ReadonlyMap<string, readonly Entry[]>
}

const secondOf = ({ words }: Entry): string => words[1] ?? ''

const beginningsOf = (found: readonly Entry[]): Beginnings => {
  const isOpen = (entry: Entry) => secondOf(entry) === '' || isStem(secondOf(entry))
  const always = found.filter(isOpen)
  const bySecond = groupBy(
    found.filter((entry) => !isOpen(entry)),
    secondOf,
  )
  for (const [second, entries] of bySecond) bySecond.set(second, [...always, ...entries])
  return { always, bySecond }
}

/** Enough for the words of every language that sources write in; ids and names fill it up again. */
const mostRemembered = 20_000
const remembered = new Map<string, Beginnings>()

const nothing: readonly Entry[] = []

/** Letters behind a stem that are still an ending: more of them are another word. */
const longestEnding = 4

export const wordIndex = {
  /** Whether a word, as it is spelled, is one of the vocabulary and not several that were written together. */
  isWord: (word: string): boolean => {
    if (byWord.has(word)) return true
    for (
      let length = Math.max(2, word.length - longestEnding);
      length <= word.length;
      length += 1
    ) {
      if (byStem.has(word.slice(0, length))) return true
    }
    return false
  },
  /**
   * The entries that a word may begin, given the word behind it; those of its correct spelling where it has none of its
   * own.
   */
  startingWith: (word: string, next: string | undefined): readonly Entry[] => {
    if (isNumber.test(word)) return nothing
    let known = remembered.get(word)
    if (known === undefined) {
      known = beginningsOf(lookUp(word))
      if (remembered.size >= mostRemembered) remembered.clear()
      remembered.set(word, known)
    }
    return next === undefined ? known.always : (known.bySecond.get(next) ?? known.always)
  },
}
