import { fromWindows1252 } from '../domain/text/windows-1252'

// Senders name a wrong charset, or none, as often as the right one: what the bytes show comes first.

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
] as const

const looked = 64

/** JSON begins with ASCII, so every other byte of it is empty in UTF-16. */
const wideCharset = (body: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
  const head = body.subarray(0, looked)
  if (head.length < 4) return undefined
  const empty = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) empty[index % 2] = (empty[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = empty
  const half = head.length / 2
  if (odd > half * 0.6 && even < half * 0.2) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.2 ? 'utf-16be' : undefined
}

const fromWide = (body: Buffer, charset: 'utf-16le' | 'utf-16be'): string => {
  const whole = body.subarray(0, body.length - (body.length % 2))
  return (charset === 'utf-16le' ? whole : Buffer.from(whole).swap16()).toString('utf16le')
}

// Which charset a sender named is asked only where the bytes do not tell: UTF-16 without a mark and without ASCII.
const named = /charset\s*=\s*["']?utf-?16(le|be)?/i

/** The text of a body, by its byte order mark, by its bytes, and by the charset that its sender named. */
export const decodeBody = (body: Buffer, contentType?: string): string => {
  const mark = marks.find(({ bytes }) => bytes.every((byte, index) => body[index] === byte))
  if (mark?.charset === 'utf-8') return body.subarray(mark.bytes.length).toString('utf8')
  if (mark !== undefined) return fromWide(body.subarray(mark.bytes.length), mark.charset)
  const wide = wideCharset(body)
  if (wide !== undefined) return fromWide(body, wide)
  const text = body.toString('utf8')
  if (!text.includes('\ufffd')) return text
  // A sender that lost letters itself wrote the character for it, in UTF-8.
  const isUtf8 = Buffer.from(text, 'utf8').equals(body)
  if (isUtf8) return text
  const order = named.exec(contentType ?? '')
  if (order === null) return fromWindows1252(body)
  return fromWide(body, order[1]?.toLowerCase() === 'be' ? 'utf-16be' : 'utf-16le')
}
