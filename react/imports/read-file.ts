import { openArchive, UnpacksTooLarge } from './read/archive'
import { decode } from './read/decode'
import { isOtherText, kindOf } from './read/first-bytes'
import { isMarkup, isPage, readHtmlTables } from './read/html-tables'
import { readTextRows } from './read/text-rows'
import { readWorkbook } from './read/workbook'
import { isXmlWorkbook, readXmlWorkbook } from './read/xml-workbook'
import { isEmptyCell } from './recognize/cell'
import type { Sheet } from './recognize/table'

/** Why a file could not be read. */
export type UnreadableReason =
  | 'too-large'
  | 'unpacks-too-large'
  | 'empty'
  | 'password'
  | 'old-workbook'
  | 'pdf'
  | 'archive'
  | 'web-page'
  | 'not-readable'

export type ReadFile =
  | { readonly kind: 'read'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }

/** A year of a large store's report; the browser must hold it twice. */
const largestBytes = 50 * 1024 * 1024

const unreadable = (reason: UnreadableReason): ReadFile => ({ kind: 'unreadable', reason })

/** Sheets with something in them. */
function filled(sheets: readonly Sheet[]): ReadFile {
  const some = sheets.filter(({ rows }) => rows.some((row) => !row.every(isEmptyCell)))
  return some.length > 0 ? { kind: 'read', sheets: some } : unreadable('empty')
}

async function readArchive(bytes: Uint8Array): Promise<ReadFile> {
  const archive = await openArchive(bytes)
  const isWorkbook = archive.names.some((name) => /(^|\/)workbook\.xml$/i.test(name))
  if (isWorkbook) return filled(readWorkbook(archive))
  const isOther = archive.names.some((name) => name === 'mimetype' || name.endsWith('workbook.bin'))
  return unreadable(isOther ? 'not-readable' : 'archive')
}

async function readText(bytes: Uint8Array): Promise<ReadFile> {
  const text = decode(bytes)
  if (isXmlWorkbook(text)) return filled(readXmlWorkbook(text))
  if (isMarkup(text)) {
    const read = filled(readHtmlTables(text))
    return read.kind === 'read' ? read : unreadable(isPage(text) ? 'web-page' : 'not-readable')
  }
  if (isOtherText(text)) return unreadable('not-readable')
  return filled([{ name: '', rows: await readTextRows(text) }])
}

async function readBytes(bytes: Uint8Array): Promise<ReadFile> {
  const kind = kindOf(bytes)
  switch (kind) {
    case 'archive':
      return readArchive(bytes)
    case 'text':
      return readText(bytes)
    case 'binary':
      return unreadable('not-readable')
    default:
      return unreadable(kind)
  }
}

/**
 * Reads a file into its sheets, whatever it is called. The parsers come in chunks of their own, the first time they are
 * needed.
 */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > largestBytes) return unreadable('too-large')
  const read = async () => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return bytes.length === 0 ? unreadable('empty') : readBytes(bytes)
  }
  return read().catch((error: unknown) =>
    unreadable(error instanceof UnpacksTooLarge ? 'unpacks-too-large' : 'not-readable'),
  )
}
