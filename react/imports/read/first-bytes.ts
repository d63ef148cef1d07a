/** What a file is by its first bytes; its name may say anything. */
export type FileKind = 'archive' | 'old-workbook' | 'password' | 'pdf' | 'binary' | 'text'

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte)

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/** Names in the directory of an OLE file are UTF-16. */
function hasEntry(bytes: Uint8Array, entry: string): boolean {
  const [first] = entry
  const start = first === undefined ? 0 : first.charCodeAt(0)
  for (let at = bytes.indexOf(start); at !== -1; at = bytes.indexOf(start, at + 1)) {
    const isHere = Array.from(entry).every(
      (letter, index) =>
        bytes[at + index * 2] === letter.charCodeAt(0) && bytes[at + index * 2 + 1] === 0,
    )
    if (isHere) return true
  }
  return false
}

const isOle = (bytes: Uint8Array) =>
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

/** Workbooks of the nineties begin with their first record. */
const isEarlyWorkbook = (bytes: Uint8Array) =>
  bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? 0) && bytes[3] === 0

const isUtf16 = (bytes: Uint8Array) =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || utf16Of(bytes) !== undefined

/** UTF-16 without a mark at its beginning: of mostly Latin letters every second byte is 0. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 512) & ~1
  if (length < 4) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < length; at += 1)
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even === 0 && odd > length / 4) return 'utf-16le'
  return odd === 0 && even > length / 4 ? 'utf-16be' : undefined
}

const tells = 4_096

/** Texts have no control characters but those of lines, tabs and pages; some end in NULs. */
function isBinary(bytes: Uint8Array): boolean {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  const start = bytes.subarray(0, Math.min(end, tells))
  const strange = start.filter((byte) => byte < 32 && ![9, 10, 11, 12, 13, 26, 27].includes(byte))
  return strange.length > start.length / 100
}

export function kindOf(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 0x50, 0x4b) && (bytes[2] ?? 0) < 9) return 'archive'
  if (isOle(bytes)) return hasEntry(bytes, 'EncryptedPackage') ? 'password' : 'old-workbook'
  if (isEarlyWorkbook(bytes)) return 'old-workbook'
  if (/^[^!-~]*%PDF-/.test(ascii(bytes, 0, 1_024))) return 'pdf'
  return !isUtf16(bytes) && isBinary(bytes) ? 'binary' : 'text'
}

/** What begins as a letter kept by a browser, a word processor's file or a program's data does: it holds no table. */
const otherTexts: readonly RegExp[] = [
  /^[\w-]+:[ \t][\s\S]*^MIME-Version:|^MIME-Version:/im,
  /^\s*\{\\rtf/,
  /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/,
]

export const isOtherText = (text: string): boolean =>
  otherTexts.some((pattern) => pattern.test(text.replace(/^\ufeff/, '').slice(0, 4_096)))
