// Which of two printed amounts was paid and which was expected, in whatever order and words a source tells it: the
// word nearest before an amount says whose it is.

const paidSide =
  /\b(?:paid|charged|sold|sent|received|got|buyer|customer|marketplace|channel|pag(?:o|a|ou|ado|ada)|cobr(?:ou|o|ado|ada)|vend(?:eu|io|ido|ida)|envi(?:ou|o|ado|ada)|mandou|recebid[oa]|recebemos|recibid[oa]|recibimos|canal|anuncio|comprador|cliente|mercado li[bv]re)\b/g

const expectedSide =
  /\b(?:expect\w{0,4}|calculat\w{0,3}|simulat\w{0,3}|quoted?|stores?|ours?|vtex|esper(?:ad[oa]|ava|aba|a)|calcul(?:ad[oa]|ou|o|a)|simulad[oa]|cotad[oa]|cotizad[oa]|loja|tienda|lista)\b/g

const amount = /(?<![\w.,])\d{1,3}(?:[.,]?\d{3}){0,3}(?:[.,]\d{2})(?!\d|[.,]\d)/dg

/** How far before an amount its word may stand. */
const reach = 60

const lastIndex = (text: string, words: RegExp): number =>
  [...text.matchAll(words)].at(-1)?.index ?? -1

export type PrintedSide = { readonly text: string; readonly place: readonly [number, number] }

type Sides = { readonly paid: PrintedSide; readonly expected: PrintedSide }

/** The two amounts. Nothing where it is not plain which is which. */
export const amountSidesIn = (folded: string): Sides | undefined => {
  const paid: PrintedSide[] = []
  const expected: PrintedSide[] = []
  let done = 0
  for (const match of folded.slice(0, 2_000).matchAll(amount)) {
    const end = match.index + match[0].length
    const before = folded.slice(Math.max(done, match.index - reach), match.index)
    const [paidAt, expectedAt] = [lastIndex(before, paidSide), lastIndex(before, expectedSide)]
    const side = { text: match[0], place: [match.index, end] as const }
    if (paidAt > expectedAt) paid.push(side)
    else if (expectedAt > paidAt) expected.push(side)
    done = end
  }
  const [[onlyPaid, ...otherPaid], [onlyExpected, ...otherExpected]] = [paid, expected]
  if (onlyPaid === undefined || onlyExpected === undefined) return undefined
  return otherPaid.length + otherExpected.length > 0
    ? undefined
    : { paid: onlyPaid, expected: onlyExpected }
}
