import type { Language } from './word-table'

// What a message must not do, whatever it says: the rules under "How we write" that a program can see.

interface Choice {
  readonly name: string
  readonly from: number
  readonly to: number
}

const endOf = (text: string, from: number): number => {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

const pluralsOf = (text: string): readonly Choice[] =>
  [...text.matchAll(/\{(\w+), plural,/g)].map((match) => ({
    name: match[1] ?? '',
    from: match.index,
    to: endOf(text, match.index),
  }))

const withoutPlurals = (text: string): string =>
  [...pluralsOf(text)]
    .reverse()
    .reduce((rest, { from, to }) => `${rest.slice(0, from)}\0${rest.slice(to + 1)}`, text)

/** Where the choice begins that the text at this place belongs to; -1 for the whole message. */
const choiceAround = (text: string, place: number): number => {
  let depth = 0
  for (let at = place - 1; at >= 0; at -= 1) {
    if (text[at] === '}') depth += 1
    if (text[at] === '{') depth -= 1
    if (depth < 0) return at
  }
  return -1
}

const isCountedTwice = (text: string): boolean => {
  const places = pluralsOf(text).map(({ name, from }) => `${name} ${choiceAround(text, from)}`)
  return new Set(places).size < places.length
}

// In Portuguese and Spanish a participle or a verb behind a plural would have to agree with its number.
const agreeing =
  /^\0[^.;:,()“”{}\n]*?\s((?!pedidos?(?!\p{L}))\p{L}+[ai]d[oa]s?|foi|foram|est[áã]o?|ficam?|fue|fueron|est[áa]n?)(?!\p{L})/u

// "{seen} orders" is wrong for one. "up to {most} orders" and "the last {days} days" are many by nature.
const counted =
  /(?<!(?:[Uu]p to|até|hasta|[Aa]ll|[Tt]odos os|[Ll]os|estos|nestes|[Ll]ast|últimos|[Nn]o máximo|[Cc]omo máximo|[Aa]t most) )\{(number|seen|expected|available|wanted|integrated|failed|orders|total|days|done)\} (?!más)\p{Ll}+s(?!\p{L})/u

export interface Form {
  readonly why: string
  readonly breaks: (text: string, language: Language) => boolean
}

export const forms: readonly Form[] = [
  { why: 'the apostrophe is ’', breaks: (text) => text.includes("'") },
  { why: 'no space stands before %', breaks: (text) => /[\d}][\s\u00a0\u202f]%/.test(text) },
  {
    why: 'a limit is a value, {most, number}',
    breaks: (text) => /(?<![\d.])\d{1,3}[.,]\d{3}(?!\d)/.test(text),
  },
  {
    why: 'ID has capitals',
    breaks: (text) => /(?<![\w{.-]|Seller )[Ii]ds?(?![\w}.,-])/.test(text),
  },
  {
    why: 'Portuguese counts with =1, since one holds for 0',
    breaks: (text, language) => language === 'pt' && /plural,[^]*?\bone \{/.test(text),
  },
  { why: 'one number has one plural, around a whole sentence', breaks: isCountedTwice },
  {
    why: 'what agrees with a number stands inside its plural',
    breaks: (text, language) =>
      language !== 'en' &&
      pluralsOf(text).some(({ to }) => agreeing.test(`\0${text.slice(to + 1)}`)),
  },
  {
    why: 'a number that comes as text agrees with no noun',
    breaks: (text) => counted.test(withoutPlurals(text)),
  },
]
