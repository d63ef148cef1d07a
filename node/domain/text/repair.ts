import { accentedWords } from './accented-words'
import { byteOf } from './windows-1252'

// What happens to letters between a source and us: bytes read as the wrong characters, once or twice, letters that were
// lost, accents apart from their letters, and escapes that nobody undid. A text is repaired before anything else is done
// with it, and it is kept repaired: that re-words nothing.

/** What none of the repairs has anything to do in. */
const isSound = (text: string): boolean => /^[\n\r\t !-$&-[\]-~]*$/.test(text)

const fromUtf8 = (bytes: readonly number[]): string | undefined => {
  const text = Buffer.from(bytes).toString('utf8')
  return text.includes('\ufffd') ? undefined : text
}

// Only letters and signs beyond ASCII, so that no quotation mark changes what JSON means.
const unicodeEscape = /\\{1,15}u(0[0-9a-f]{3}|20[12][0-9a-f]|ff[0-9a-f]{2})/gi
const hexEscape = /\\{1,3}x([c-f][0-9a-f]|[ab][0-9a-f])/gi

const withoutEscapes = (text: string): string => {
  if (!text.includes('\\')) return text
  const character = (match: string, hex: string): string => {
    const code = Number.parseInt(hex, 16)
    return code < 0x80 ? match : String.fromCharCode(code)
  }
  return text.replace(unicodeEscape, character).replace(hexEscape, character)
}

const encodedRun = /(?:%[0-9a-f]{2})+/gi

const bytesOf = (run: string): readonly number[] =>
  run
    .slice(1)
    .split('%')
    .map((hex) => Number.parseInt(hex, 16))

const decodedRun = (run: string): string => {
  const bytes = bytesOf(run)
  return fromUtf8(bytes) ?? String.fromCharCode(...bytes)
}

// A sentence without a single blank was encoded as a whole; within prose an address keeps its own encoding.
const isWholeEncoded = (text: string): boolean => {
  if (/\s/.test(text) || /^[a-z]{2,10}:\/\//i.test(text)) return false
  const isForm = /%[cd][0-9a-f]%[89ab][0-9a-f]/i.test(text) && /[\p{L}\d]\+[\p{L}\d]/u.test(text)
  return isForm || (text.match(/%(?:20|2C|3A|7B|22|[c-f][0-9a-f])/gi)?.length ?? 0) >= 2
}

const encodedLetters = /(?:%C[2-9a-f]%[89ab][0-9a-f]|%D[0-9a-f]%[89ab][0-9a-f])+/gi

const withoutPercents = (text: string): string => {
  if (!text.includes('%')) return text
  if (!isWholeEncoded(text)) {
    return text.replace(encodedLetters, (run) => fromUtf8(bytesOf(run)) ?? run)
  }
  const spaced = text.includes('%20') ? text : text.replace(/\+/g, ' ')
  return spaced.replace(encodedRun, decodedRun)
}

// "Ã©" for "é": two or three characters of Windows-1252 that are one letter's bytes in UTF-8.
const beyondAscii = /[\u0080-\uffff]{2,200}/g
const misread = /[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

const readAgain = (run: string): string => {
  const bytes = [...run].map(byteOf)
  return bytes.some((byte) => byte === undefined)
    ? run
    : (fromUtf8(bytes.flatMap((byte) => byte ?? [])) ?? run)
}

const mostReadings = 3

const wellRead = (text: string): string => {
  let read = text
  for (let round = 0; round < mostReadings && misread.test(read); round += 1) {
    const next = read.replace(beyondAscii, readAgain)
    if (next === read) break
    read = next
  }
  // The second byte of "í" and of "à" is a character that loggers drop or make a blank.
  return misread.test(text) || /\p{Ll}Ã\p{Ll}/u.test(read)
    ? read
        .replace(/(?<=\p{Ll})Ã\u00ad?(?=\p{Ll})/gu, 'í')
        .replace(/(?<!\p{L})Ã(?: (?= )|\u00a0)/gu, 'à')
    : read
}

const gap = '?'
const skeletonOf = (word: string): string => word.toLowerCase().replace(/[^a-z]+/g, gap)

const wordOfSkeleton: ReadonlyMap<string, string> = new Map(
  accentedWords.map((word) => [skeletonOf(word), word] as const),
)

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=n)\ufffd{1,3}(?=t$)/i, '’'],
  [/(?<=[a-z])\ufffd{2,4}o$/i, 'ção'],
  [/(?<=[a-z])\ufffd{2,4}es$/i, 'ções'],
  [/(?<=[cs]i)\ufffd{1,2}(?=n$)/i, 'ó'],
]

const isUpper = (word: string): boolean => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word)

const inCaseOf = (word: string, model: string): string => {
  if (isUpper(model) && model.replace(/[^\p{L}]/gu, '').length > 1) return word.toUpperCase()
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

const withLetters = (word: string): string => {
  const known = wordOfSkeleton.get(skeletonOf(word))
  if (known !== undefined) return inCaseOf(known, word)
  const ending = endings.find(([pattern]) => pattern.test(word))
  return ending === undefined
    ? word
    : word.replace(ending[0], isUpper(word) ? ending[1].toUpperCase() : ending[1])
}

const wordWithGap = /[\p{L}\ufffd]{0,30}\ufffd[\p{L}\ufffd]{0,30}/gu
// A question mark in a word is a lost letter; at its end it may be a question.
const wordWithMark = /(?<![\p{L}\p{N}?=&/.])\p{L}{0,30}\?{1,2}\p{L}{1,30}(?![\p{L}=])/gu
const shortWithMark = /(?<![\p{L}?=&/])(?:h|j|est|s|n|at)\?(?= \p{L})/gu

const withLostLetters = (text: string): string => {
  const filled = text.includes('\ufffd') ? text.replace(wordWithGap, withLetters) : text
  if (!filled.includes(gap)) return filled
  const marked = filled.replace(wordWithMark, withLetters)
  if (marked === filled) return filled
  return marked.replace(shortWithMark, withLetters).replace(/(?<=\p{L} )\?(?= \p{Ll})/gu, 'é')
}

const hasApart = /[\u0300-\u036f]/

/** The text as its source meant it. */
export const repairText = (text: string): string => {
  if (isSound(text) && !text.includes(gap)) return text
  const plain = text.replaceAll('\u0000', '').replaceAll('\ufeff', '')
  const read = wellRead(withoutPercents(withoutEscapes(plain)))
  const whole = withLostLetters(read)
  return hasApart.test(whole) ? whole.normalize('NFC') : whole
}
