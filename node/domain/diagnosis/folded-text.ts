// Folded characters by character code; 0 is not known yet. A message may be a megabyte, so each character is
// normalised once.
const foldedCodes = new Uint16Array(65_536)

const foldCode = (code: number): number => {
  const known = foldedCodes[code] ?? 0
  if (known !== 0) return known
  const plain = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase()
  const folded = plain.length === 1 ? plain.charCodeAt(0) : code
  foldedCodes[code] = folded
  return folded
}

const piece = 8_192

// Most messages are plain ASCII, and their lower case keeps every place.
const ascii = /^[\s!-~]*$/

/**
 * Lower case without accents, character for character, so that places in the folded text are places in the original.
 * A character whose folded form has another length is kept as it is.
 */
export const foldText = (text: string): string => {
  if (ascii.test(text)) return text.toLowerCase()
  let folded = ''
  for (let start = 0; start < text.length; start += piece) {
    const codes = Array.from({ length: Math.min(piece, text.length - start) }, (_, index) =>
      foldCode(text.charCodeAt(start + index)),
    )
    folded += String.fromCharCode(...codes)
  }
  return folded
}
