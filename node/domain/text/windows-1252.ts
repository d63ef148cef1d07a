// The characters that Windows-1252 has where Latin-1 has controls (https://encoding.spec.whatwg.org/#windows-1252).
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const byteOfCharacter: ReadonlyMap<string, number> = new Map(
  [...high].map((character, index) => [character, 0x80 + index] as const),
)

/** The byte of a character; undefined where it has none. */
export const byteOf = (character: string): number | undefined => {
  const known = byteOfCharacter.get(character)
  if (known !== undefined) return known
  const code = character.charCodeAt(0)
  return code <= 0xff ? code : undefined
}

/** Reads bytes as Windows-1252, which also is how Latin-1 is read on the web. */
export const fromWindows1252 = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => high[control.charCodeAt(0) - 0x80] ?? control)
