import { utf16Of } from './first-bytes'

const utf8 = (bytes: Uint8Array, fatal: boolean): string =>
  // A cut file may end in half of a character.
  new TextDecoder('utf-8', { fatal }).decode(bytes, { stream: true })

const countOf = (text: string, pattern: RegExp): number => (text.match(pattern) || []).length

/** Files of Windows programs are often not UTF-8: characters that UTF-8 cannot have tell. One of them is an accident. */
function utf8OrWindows(bytes: Uint8Array): string {
  try {
    return utf8(bytes, true)
  } catch {
    const [first, second, third] = bytes
    const isMarked = first === 0xef && second === 0xbb && third === 0xbf
    const text = utf8(bytes, false)
    const isMostly = countOf(text, /[^\0-\x7f\ufffd]/g) >= countOf(text, /\ufffd/g)
    return isMarked || isMostly ? text : new TextDecoder('windows-1252').decode(bytes)
  }
}

const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const utf16 = utf16Of(bytes)
  return utf16 ? new TextDecoder(utf16).decode(bytes) : utf8OrWindows(bytes)
}

/** The text of a file. Some programs fill its last block with NULs. */
export const decode = (bytes: Uint8Array): string => decoded(bytes).replace(/\0+$/, '')
