import type { Cell } from './cell'
import { isDateCell, isNumberCell, textOf } from './cell'

/** Why a cell is no id of an order, or why that is doubted. */
export type IdDoubt = 'lost-digits' | 'no-order' | 'unlike-others'

export type ReadId =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'doubted'; readonly text: string; readonly doubt: IdDoubt }

/** `2,00001E+15`: what a spreadsheet shows of a number that it has no room for. */
const scientific = /^(\d)(?:[.,](\d+))?e\+?(\d+)$/i

/** The largest up to which a workbook's numbers are exact. */
const largestExact = 2 ** 53

/** Whether every digit that a number has is written. */
function isWritten(number: number, written: string): boolean {
  const [, , fraction = '', exponent] = scientific.exec(written) ?? []
  return exponent === undefined
    ? written.replace(/\.0*$/, '') === String(number)
    : fraction.length >= Number(exponent)
}

const doubted = (text: string, doubt: IdDoubt): ReadId => ({ kind: 'doubted', text, doubt })

/** An id has a digit and is no sentence: rows of totals and of descriptions are none. */
const isNoOrder = (text: string): boolean =>
  !/\d/.test(text) ||
  /\S\s+\S+\s+\S/.test(text) ||
  /^(?:sub)?tota(?:l|is|les)\b|^(?:soma|suma|sum|gerado|generado|generated|page|pagina|página)\b/i.test(
    text,
  )

/** An id of an order as it stands in a cell. */
export function idIn(cell: Cell): ReadId {
  const text = textOf(cell)
  if (isDateCell(cell)) return doubted(text, 'unlike-others')
  if (isNumberCell(cell)) {
    const { number, written } = cell
    if (!Number.isInteger(number) || number < 0) return doubted(text, 'unlike-others')
    const isExact = number <= largestExact && isWritten(number, written.trim())
    return isExact ? { kind: 'id', id: String(number) } : doubted(written, 'lost-digits')
  }
  if (scientific.test(text) && /e\+/i.test(text)) return doubted(text, 'lost-digits')
  if (isNoOrder(text)) return doubted(text, 'no-order')
  // An amount, where somebody took the wrong column.
  if (/^\d+[.,]\d{1,2}$/.test(text)) return doubted(text, 'unlike-others')
  return { kind: 'id', id: text }
}

/** A code that somebody chose: any text is one, as long as no digit of it was lost. */
export function codeIn(cell: Cell): ReadId {
  const read = idIn(cell)
  const isAnyText =
    typeof cell === 'string' && read.kind === 'doubted' && read.doubt !== 'lost-digits'
  return isAnyText ? { kind: 'id', id: textOf(cell) } : read
}

/** How an id is built, whatever its digits are. */
const formOf = (id: string): string => id.replace(/[A-Za-z0-9]+/g, /[A-Za-z]/.test(id) ? 'X' : '9')

const fewest = 5
const most = 0.8

/** The ids that are built unlike nearly all others; none where there are few, or no form is usual. */
export function unlikeOthers(ids: readonly string[]): ReadonlySet<string> {
  const all = [...new Set(ids)]
  if (all.length < fewest) return new Set()
  const counts = new Map<string, number>()
  for (const id of all) counts.set(formOf(id), (counts.get(formOf(id)) ?? 0) + 1)
  const [usual] = [...counts].find(([, count]) => count >= all.length * most) ?? []
  if (usual === undefined) return new Set()
  const lengths = all
    .filter((id) => formOf(id) === usual)
    .map(({ length }) => length)
    .sort((a, b) => a - b)
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0
  return new Set(
    all.filter((id) => formOf(id) !== usual || id.length < middle / 2 || id.length > middle * 2),
  )
}

/** What a spreadsheet keeps of a number; every digit behind becomes 0. */
const digitsKept = 15

/** Whether the ids look as if a spreadsheet had cut them: all of them end in zeros from the sixteenth digit on. */
export function areCut(ids: readonly string[]): boolean {
  const long = ids.filter((id) => /^\d{16,}$/.test(id))
  return long.length > 0 && long.every((id) => /^0+$/.test(id.slice(digitsKept)))
}
