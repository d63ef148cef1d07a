import { isAnnouncedAsShop, isBrand, saysGoods } from './context'
import { isFirstName, isOnlyFirstName, looksLikeFirstName } from './first-names'
import { hasMark, type Stretch } from './marks'
import { isStatementWord } from './statement-words'
import { isSurname, looksLikeSurname } from './surnames'
import type { Topics } from './topics'

// Names with no word for a person before them: in brackets, at the end of a sentence, behind a marketplace. What is
// written like a name is weighed: its words, what stands before and behind it, and whether the text speaks of people or
// of goods. "(dest: Terezinha Haas)" is one; "Camiseta Maria Bonita" and "Carolina Herrera 80 ml" are none.

const capital = String.raw`(?:\p{Lu}[\p{L}'’´-]{1,29}|\p{Lu}\.?(?![\p{L}\d]))`
const particle = String.raw`(?:d[aeo]s?|d[ei]|del|las?|los|el|y|e|van|von|der|D[AEO]S?|DEL|LAS?|LOS|Y|E)`
const run = new RegExp(
  String.raw`(?<![\p{L}\d_.@\\&-]|[\p{L}_.-]/)${capital}(?: (?:${particle} ){0,3}${capital}){0,9}(?![\p{L}\d_@])`,
  'gu',
)

const word = /[\p{L}'’´.-]+/gu
const isParticle = new RegExp(String.raw`^${particle}$`, 'u')

type Words = {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
  /** Whether the run begins with it. */
  readonly isFirst: boolean
}

/** A run without the words that messages use: each stretch between them may be a name. */
const partsOf = (found: string, at: number): readonly Words[] => {
  const parts: { start: number; end: number; words: string[]; isFirst: boolean }[] = []
  let isOpen = false
  for (const { 0: each, index } of found.matchAll(word)) {
    const part = parts.at(-1)
    if (isParticle.test(each) && (each.length > 1 || isOpen)) continue
    if (isStatementWord(each) && !isOnlyFirstName(each)) isOpen = false
    else if (isOpen && part !== undefined) {
      part.words.push(each)
      part.end = at + index + each.length
    } else {
      isOpen = true
      parts.push({
        start: at + index,
        end: at + index + each.length,
        words: [each],
        isFirst: index === 0,
      })
    }
  }
  return parts
}

/** How much a word says that a name begins with it. */
const asFirst = (each: string): number => {
  if (isOnlyFirstName(each)) return 3
  return isFirstName(each) || looksLikeFirstName(each) ? 1.5 : 0
}

/** How much a word says that a name goes on with it. */
const asLater = (each: string): number => {
  if (each.split('-').some((part) => isSurname(part) || isOnlyFirstName(part))) return 1.5
  return looksLikeSurname(each) || isFirstName(each) || looksLikeFirstName(each) ? 1 : 0
}

// "São Paulo", "Puerto Montt", "Casa Amélia": a place or a shop.
export const isPlace =
  /^(?:s[aã]o|san(?:ta|to)?|sta|nov[ao]|nuev[ao]|vil[al]a|porto|puerto|rio|río|los|las|el|la|monte|cidade|ciudad|belo|buenos|bah[ií]a|mato|minas|foz|ribeir[aã]o|feira|juiz|boa|valle|distrito|provincia|entre|mar|campo|costa|praia|playa|serra|sierra|casa|empório|emporio|armarinho|boutique|ateli[eê]|moda|modas)$/i

const personBefore =
  /(?:(?<!\p{L})(?:por|para|pra|p\/|com|con|de|do|da|del|a|ao|à|al|o|la|el|según|segundo|conforme|by|to|for|with|of|from|and|e|y|que|sr|sra|dest|compr|contra)\.?:? |[(<«“"'‘[|;:→>/\ue0f2]\s?| [-–—] |, |\n|^)$/iu

// "Cliente de Ripley Pía Rojas": behind where somebody buys.
const buysAt =
  /(?<!\p{L})(?:client[ea]|comprador[a]?|customer|buyer|destinat[aá]ri[oa]|consumidor[a]?|usu[aá]ri[oa]|titular|shopper)(?: (?:d[eoa]l?|of|from|at|en|na|no)(?: l[ao])?)? (?:\p{Lu}[\p{L}.&]*[ :-]{1,2}){0,3}$/iu

const endsHere = /^\s*(?:[)\]>»”"'’|;:,.!?\n]|[-–—] |$)/

const mostBefore = 60

type Context = { readonly text: string; readonly topics: Topics }

const contextWeight = ({ text, topics }: Context, { start, end }: Words): number => {
  const before = text.slice(Math.max(0, start - mostBefore), start)
  const behind = text.slice(end, end + mostBefore)
  return (
    (topics.has('person') || hasMark(text) ? 1 : 0) +
    (buysAt.test(before) ? 2 : personBefore.test(before) ? 1 : 0) +
    (endsHere.test(behind) ? 0.5 : 0) -
    (topics.has('goods') ? 1 : 0)
  )
}

const isGoods = (text: string, { start, end, words }: Words): boolean =>
  isAnnouncedAsShop(text, start) ||
  saysGoods.test(text.slice(end, end + mostBefore)) ||
  isPlace.test(words[0] ?? '') ||
  isBrand(text.slice(start, end))

/** How much has to speak for a name, where its words do and where they say nothing. */
const least = 4
const leastOfPeople = 3.5
const leastAround = 2.5

const isHeavyIn = (topics: Topics, own: number, around: number): boolean => {
  const isOfPeople = topics.has('person') && !topics.has('goods')
  if (isOfPeople && around >= leastAround) return true
  return own >= 1.5 && own + around >= (isOfPeople ? leastOfPeople : least)
}

const isName = (context: Context, part: Words): boolean => {
  const [first = '', ...rest] = part.words
  if (rest.length === 0 || rest.length > 6 || rest.every((each) => each.length < 3)) return false
  const own =
    asFirst(first) +
    Math.min(
      3,
      rest.reduce((sum, each) => sum + asLater(each), 0),
    )
  const around = contextWeight(context, part)
  const isHeavy = isHeavyIn(context.topics, own, around) && (own > 0 || part.isFirst)
  return isHeavy && !isGoods(context.text, part)
}

// `"name":"…"`: what a key of anything holds is told by the key where the text speaks of goods.
const ofAnything = /(?:name|nome|nombre)["'\\]{0,8}\s?[:=>]{1,2}\s?["'\\]{0,8}$/iu
const ofTitles =
  /(?:title|t[ií]tulo|desc\p{L}{0,10})["'\\]{0,8}\s?[:=>]{1,2}\s?["'\\]{0,8}(?:\p{L}{2,20} )?$/iu

const isOfAnything = (text: string, index: number, topics: Topics): boolean => {
  const before = text.slice(Math.max(0, index - 32), index)
  return ofTitles.test(before) || (topics.has('goods') && ofAnything.test(before))
}

const mayName = (topics: Topics): boolean =>
  topics.has('given') || (topics.has('person') && !topics.has('goods'))

/** Whole names that nothing announces. */
export const bareNames = (text: string, topics: Topics): readonly Stretch[] =>
  (mayName(topics) ? [...text.matchAll(run)] : []).flatMap(({ index, 0: found }) =>
    (isOfAnything(text, index, topics) ? [] : partsOf(found, index))
      .filter((part) => isName({ text, topics }, part))
      .map(({ start, end }) => ({ start, end, mark: '[name]' })),
  )
