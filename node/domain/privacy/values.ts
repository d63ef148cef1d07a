// How far a value reaches, behind its key.

export type Value = { readonly start: number; readonly end: number; readonly isQuoted: boolean }

const longestValue = 4_000

/** A quotation mark in JSON, in JSON within JSON, in code and in markup. */
const openingQuote = /(?:\\{0,15}["']|&quot;|&#34;|&#39;|[“”])/y

const backslashesBefore = (text: string, index: number): number => {
  let count = 0
  while (count < 16 && text.charAt(index - 1 - count) === '\\') count += 1
  return count
}

/** The end of what a quotation mark opens: the same mark, escaped as often, or the end of what it stands in. */
const endOfQuoted = (text: string, quote: string, start: number): number => {
  const last = Math.min(text.length, start + longestValue)
  const mark = quote.startsWith('&') ? quote : quote.slice(-1)
  const closing = mark === '“' ? '”' : mark
  const depth = quote.startsWith('&') ? 0 : quote.length - 1
  let at = text.indexOf(closing, start)
  while (at >= 0 && at < last) {
    const escapes = backslashesBefore(text, at)
    if (escapes <= depth) return at - escapes
    at = text.indexOf(closing, at + 1)
  }
  return last
}

/** Blanks, and the type that PHP prints before a value. */
const blanks = /\s{0,20}(?:string\(\d{1,5}\)\s{1,3})?/y

const skipBlanks = (text: string, from: number): number => {
  blanks.lastIndex = from
  return from + (blanks.exec(text)?.[0].length ?? 0)
}

/** What stands behind a separator: quoted, or from there on. */
export const valueAt = (text: string, from: number): Value => {
  const start = skipBlanks(text, from)
  openingQuote.lastIndex = start
  const quote = openingQuote.exec(text)?.[0]
  if (quote === undefined)
    return { start, end: Math.min(text.length, start + longestValue), isQuoted: false }
  const inner = start + quote.length
  return { start: inner, end: endOfQuoted(text, quote, inner), isQuoted: true }
}

const ends = {
  short: /[;,&|\n\r[\])}<>"]| [-–—] | {2}|\s[\p{L}_][\p{L}\p{N}_.[\]-]{0,60}(?:=|: )/u,
  // "bairro: Centro, NF-e n. 104": what a comma parts from an address may be the number of something else.
  long: /[;&|\n\r[\])}<>"]| [-–—] |\s[\p{L}_][\p{L}\p{N}_.[\]-]{0,60}(?:=|: )|, (?:nf-?e?|ct-?e|nota|pedido|ord(?:er|en|em)|gu[ií]a|folio|s[eé]rie|factura|fatura|invoice|remessa|objeto|tracking|rastreio|status|err(?:o|or)|motivo)(?!\p{L})/iu,
  word: /[\s;,&|\])}<>"'`]|[:.](?=\s|$)/,
  line: /[\n\r"]/,
}

const furthest = { short: 80, long: 160, word: 2_000, line: 4_000 }

/** The end of a value without quotation marks. */
export const endOfBare = (text: string, start: number, reach: keyof typeof ends): number => {
  const piece = text.slice(start, start + furthest[reach])
  const at = piece.search(ends[reach])
  return start + (at < 0 ? piece : piece.slice(0, at)).replace(/[\s,]{1,10}$/, '').length
}
