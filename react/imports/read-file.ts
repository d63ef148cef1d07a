import type { Table } from './recognize/table'

/** Why a file could not be read. */
export type UnreadableReason = 'too-large' | 'empty' | 'not-readable'

export type ReadFile =
  | { readonly kind: 'read'; readonly table: Table }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }

/** A year of a large store's report; the browser must hold it twice. */
const largestBytes = 50 * 1024 * 1024

const isWorkbook = (name: string) => /\.xlsx$/i.test(name)

/** Files of Windows programs are often not UTF-8: a character that UTF-8 cannot have tells. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const toText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString() : String(cell)
}

async function readWorkbook(file: File): Promise<Table> {
  const { default: readRows } = await import('read-excel-file')
  const rows = await readRows(await file.arrayBuffer())
  return { rows: rows.map((row) => row.map(toText)) }
}

async function readText(file: File): Promise<Table> {
  const { default: Papa } = await import('papaparse')
  const text = decode(await file.arrayBuffer()).replace(/^\ufeff/, '')
  // Empty lines count, so that rows keep their numbers; but they make a short file of two columns look like one.
  const { meta } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: 20 })
  const { data } = Papa.parse<string[]>(text, { delimiter: meta.delimiter })
  return { rows: data }
}

/** Reads a file into rows of texts. The parsers come in chunks of their own, the first time they are needed. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > largestBytes) return { kind: 'unreadable', reason: 'too-large' }
  try {
    const table = await (isWorkbook(file.name) ? readWorkbook(file) : readText(file))
    const hasText = table.rows.some((row) => row.some((cell) => cell.trim() !== ''))
    return hasText ? { kind: 'read', table } : { kind: 'unreadable', reason: 'empty' }
  } catch {
    return { kind: 'unreadable', reason: 'not-readable' }
  }
}
