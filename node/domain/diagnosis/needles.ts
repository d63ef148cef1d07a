import { RegExpParser } from '@eslint-community/regexpp'
import type { AST } from '@eslint-community/regexpp'

// What a text must hold before an expression can match in it, read from the expression itself.

type Needles = readonly string[]

const parser = new RegExpParser()

/** Shorter ones stand in nearly every message. */
const shortest = 3

/** Longer ones are hardly rarer. */
const longest = 7

/** More ways to write one place than this are not spelled out. */
const mostSpellings = 48

/** What nearly every message is about, however long the word is. */
const commonWords = new Set(
  'order orders pedido pedidos orden ordem venta ventas venda vendas'.split(' '),
)

/** How few messages have the commonest of them, roughly. */
const rarityOf = (needles: Needles): number =>
  Math.min(
    ...needles.map((needle) => {
      const isCommon = needle.length > shortest && commonWords.has(needle.trim())
      return isCommon ? shortest : Math.min(needle.length, longest)
    }),
  )

/** Of two lists that hold alike, the one that fewer messages have anything of. */
const rarer = (left: Needles | undefined, right: Needles): Needles => {
  if (left === undefined) return right
  const gained = rarityOf(right) - rarityOf(left)
  return gained > 0 || (gained === 0 && right.length < left.length) ? right : left
}

const charactersOf = ({ negate, elements }: AST.CharacterClass): Needles | undefined => {
  const found = elements.flatMap((each) =>
    each.type === 'Character' ? [String.fromCodePoint(each.value)] : [],
  )
  return negate || found.length < elements.length ? undefined : found
}

/** All of the lists as one, where each of them is known. */
const united = (lists: readonly (Needles | undefined)[]): Needles | undefined =>
  lists.reduce((all, list) => all && list && [...all, ...list], [])

/** All that an element can be, where that is a few words; undefined otherwise. */
const spellingsOf = (element: AST.Element): Needles | undefined => {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)]
    case 'CharacterClass':
      return charactersOf(element)
    case 'Assertion':
      return ['']
    case 'Group':
    case 'CapturingGroup':
      return united(element.alternatives.map(({ elements }) => spellingsOfRun(elements)))
    case 'Quantifier': {
      const spelled = element.max === 1 ? spellingsOf(element.element) : undefined
      return spelled && (element.min === 1 ? spelled : [...spelled, ''])
    }
    default:
      return undefined
  }
}

const joinedTo = (run: Needles, spelled: Needles): Needles | undefined =>
  run.length * spelled.length > mostSpellings
    ? undefined
    : run.flatMap((start) => spelled.map((end) => start + end))

const spellingsOfRun = (elements: readonly AST.Element[]): Needles | undefined =>
  elements.reduce<Needles | undefined>(
    (run, element) => {
      const spelled = run && spellingsOf(element)
      return run && spelled && joinedTo(run, spelled)
    },
    [''],
  )

/** What is needed of several ways, where each of them needs something. */
const neededByAll = (alternatives: readonly AST.Alternative[]): Needles | undefined =>
  united(alternatives.map(({ elements }) => neededBy(elements)))

const neededInside = (element: AST.Element): Needles | undefined => {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return neededByAll(element.alternatives)
  }
  const isNeeded = element.type === 'Quantifier' && element.min > 0
  return isNeeded ? neededInside(element.element) : undefined
}

const neededBy = (elements: readonly AST.Element[]): Needles | undefined => {
  let best: Needles | undefined
  let run: Needles = ['']
  const offer = (needles: Needles | undefined): void => {
    if (needles?.every(({ length }) => length >= shortest)) best = rarer(best, needles)
  }
  for (const element of elements) {
    const spelled = spellingsOf(element)
    const longer = spelled && joinedTo(run, spelled)
    if (longer === undefined) offer(run)
    if (spelled === undefined) offer(neededInside(element))
    run = longer ?? spelled ?? ['']
  }
  offer(run)
  return best
}

/**
 * Words and parts of words of which a text has at least one wherever the expression matches in it; undefined where
 * nothing can be said.
 */
export const needlesOf = ({ source, flags }: RegExp): readonly string[] | undefined =>
  flags === '' ? neededByAll(parser.parsePattern(source).alternatives) : undefined
