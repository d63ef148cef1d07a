import { matchesIn } from '../matches'

// A text that is being unwrapped and still knows where each of its characters stood in the message as it was stored.

/** A stretch of the text and the stretch of the message that it came from. */
type Piece = {
  readonly at: number
  readonly length: number
  readonly from: number
  readonly fromLength: number
}

export type SourceText = {
  readonly text: string
  /** Empty where the text cannot be found again in the message, as after unescaping JSON. */
  readonly pieces: readonly Piece[]
}

export const sourceText = (text: string, from = 0): SourceText => ({
  text,
  pieces: [{ at: 0, length: text.length, from, fromLength: text.length }],
})

/** A text without a place in the message. */
export const placeless = (text: string): SourceText => ({ text, pieces: [] })

/** The pieces below a stretch of the text, moved to where the stretch is put. */
const piecesBelow = (
  pieces: readonly Piece[],
  stretch: { readonly start: number; readonly end: number; readonly to: number },
): readonly Piece[] => {
  const below: Piece[] = []
  for (const piece of pieces) {
    const start = Math.max(stretch.start, piece.at)
    const end = Math.min(stretch.end, piece.at + piece.length)
    if (start >= end) continue
    const isVerbatim = piece.length === piece.fromLength
    below.push({
      at: stretch.to + start - stretch.start,
      length: end - start,
      from: isVerbatim ? piece.from + start - piece.at : piece.from,
      fromLength: isVerbatim ? end - start : piece.fromLength,
    })
  }
  return below
}

export const slice = (
  { text, pieces }: SourceText,
  start: number,
  end = text.length,
): SourceText =>
  start === 0 && end === text.length
    ? { text, pieces }
    : { text: text.slice(start, end), pieces: piecesBelow(pieces, { start, end, to: 0 }) }

/** Walks the pieces once from left to right, however many stretches are asked for. */
const createCutter = (pieces: readonly Piece[]) => {
  let first = 0
  return (start: number, end: number, to: number): readonly Piece[] => {
    while (first < pieces.length && isBefore(pieces[first], start)) first += 1
    let last = first
    while (last < pieces.length && (pieces[last]?.at ?? end) < end) last += 1
    return piecesBelow(pieces.slice(first, last), { start, end, to })
  }
}

const isBefore = (piece: Piece | undefined, start: number): boolean =>
  piece !== undefined && piece.at + piece.length <= start

/** Replaces each match. A replacement is taken as a whole to stand where its match stood. */
export const rewrite = (
  source: SourceText,
  pattern: RegExp,
  replacement: (match: string) => string,
): SourceText => {
  const cut = createCutter(source.pieces)
  const pieces: Piece[] = []
  let text = ''
  let done = 0
  for (const match of matchesIn(source.text, pattern)) {
    const end = match.index + match[0].length
    const put = replacement(match[0])
    pieces.push(...cut(done, match.index, text.length))
    text += source.text.slice(done, match.index)
    const below = cut(match.index, end, text.length)
    const [whole, last] = [below[0], below.at(-1)]
    if (whole !== undefined && last !== undefined && put !== '') {
      const fromLength = last.from + last.fromLength - whole.from
      pieces.push({ at: text.length, length: put.length, from: whole.from, fromLength })
    }
    text += put
    done = end
  }
  if (done === 0) return source
  pieces.push(...cut(done, source.text.length, text.length))
  return { text: text + source.text.slice(done), pieces }
}

/** Where a stretch of the text stood in the message, as far as that can be told. */
export const placeIn = (
  { pieces }: SourceText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined => {
  const below = piecesBelow(pieces, { start, end, to: 0 })
  const [first, last] = [below[0], below.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return { start: first.from, end: last.from + last.fromLength }
}
