import { amountDigits, blank, currencySign } from '../../diagnosis/amount'

// Which of two printed amounts was paid and which was expected, in whatever order and words a source tells it: the
// word nearest before an amount says whose it is.

const paidSide =
  /\b(?:paid|charged|sold|sent|received|got|buyer|customer|marketplace|channel|pag(?:o|a|ou|ado|ada)|cobr(?:ou|o|ado|ada)|vend(?:eu|io|ido|ida)|envi(?:ou|o|ado|ada)|mandou|recebid[oa]|recebemos|recibid[oa]|recibimos|canal|anuncio|comprador|cliente|mercado li[bv]re)\b/g

const expectedSide =
  /\b(?:expect\w{0,4}|calculat\w{0,3}|simulat\w{0,3}|quoted?|stores?|ours?|vtex|esper(?:ad[oa]|ava|aba|a)|calcul(?:ad[oa]|ou|o|a)|simulad[oa]|cotad[oa]|cotizad[oa]|loja|tienda|lista)\b/g

// A number without cents is an amount only beside its currency: quantities and ids are numbers too.
const before = String.raw`(?:${currencySign}${blank}{0,2}){1,2}`
const after = String.raw`${blank}?${currencySign}`
const withSign = String.raw`(?<before>${before})(?<signed>${amountDigits})`
const signedAfter = String.raw`(?<!\d${blank})(?<followed>${amountDigits})(?<after>${after})`
// "12 x 100,00" is an instalment.
const withCents = String.raw`(?<![\w.,'’´-])(?<!\d${blank}|\d${blank}?[x*×]${blank}?)(?<bare>\d{1,3}(?:[.,'’´\x60]?\d{3}){0,3}[.,]\d{2})(?!\d|[.,]\d|\w)`
const amount = new RegExp(`${withSign}|${signedAfter}|${withCents}`, 'dg')

/** How far before an amount its word may stand. */
const reach = 60

const lastIndex = (text: string, words: RegExp): number =>
  [...text.matchAll(words)].at(-1)?.index ?? -1

export type PrintedSide = {
  readonly text: string
  readonly place: readonly [number, number]
  /** The currency that is printed beside it. */
  readonly beside?: string
}

export type Sides = { readonly paid: PrintedSide; readonly expected: PrintedSide }

const sideOf = (match: RegExpExecArray | RegExpMatchArray): PrintedSide => {
  const { groups = {}, indices } = match
  const name = ['signed', 'followed', 'bare'].find((each) => groups[each] !== undefined) ?? 'bare'
  return {
    text: groups[name] ?? '',
    place: indices?.groups?.[name] ?? [0, 0],
    beside: `${groups['before'] ?? ''} ${groups['after'] ?? ''}`,
  }
}

/** The two amounts. Nothing where it is not plain which is which. */
export const amountSidesIn = (folded: string): Sides | undefined => {
  const paid: PrintedSide[] = []
  const expected: PrintedSide[] = []
  let done = 0
  for (const match of folded.slice(0, 2_000).matchAll(amount)) {
    const end = match.index + match[0].length
    const words = folded.slice(Math.max(done, match.index - reach), match.index)
    const [paidAt, expectedAt] = [lastIndex(words, paidSide), lastIndex(words, expectedSide)]
    if (paidAt > expectedAt) paid.push(sideOf(match))
    else if (expectedAt > paidAt) expected.push(sideOf(match))
    done = end
  }
  const [[onlyPaid, ...otherPaid], [onlyExpected, ...otherExpected]] = [paid, expected]
  if (onlyPaid === undefined || onlyExpected === undefined) return undefined
  return otherPaid.length + otherExpected.length > 0
    ? undefined
    : { paid: onlyPaid, expected: onlyExpected }
}
