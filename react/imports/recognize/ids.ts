import type { Cell } from './cell'
import { isDateCell, isNumberCell, textOf } from './cell'
import { isAmountOrDate, isFormulaError, isNote } from './notes'

/** Why a cell is no id of an order, or why that is doubted. */
export type IdDoubt = 'lost-digits' | 'no-order' | 'unlike-others'

export type ReadId =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'doubted'; readonly text: string; readonly doubt: IdDoubt }

/** `2,00001E+15`: what a spreadsheet shows of a number that it has no room for. */
const scientific = /^(\d)(?:[.,](\d+))?e\+?(\d+)$/i

/** The same in a text: with a decimal mark, a plus, or one digit alone before it; other ids have an E among digits. */
const cutText = /^\d+(?:[.,]\d+\s?e\s?\+?|\s?e\s?\+)\d{1,3}$|^\d\s?e\d{2,3}$/i

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
  if (cutText.test(text)) return doubted(text, 'lost-digits')
  if (isAmountOrDate(text)) return doubted(text, 'unlike-others')
  if (isNote(text)) return doubted(text, 'no-order')
  return { kind: 'id', id: text }
}

/** Whether a cell is what a spreadsheet left of a long number, or made of a code that looks like a date to it. */
export function isCut(cell: Cell): boolean {
  const read = idIn(cell)
  return isDateCell(cell) || (read.kind === 'doubted' && read.doubt === 'lost-digits')
}

/** A code that somebody chose: any text is one, as long as no digit of it was lost. */
export function codeIn(cell: Cell): ReadId {
  const read = idIn(cell)
  if (typeof cell === 'string' && isFormulaError(textOf(cell))) {
    return doubted(textOf(cell), 'lost-digits')
  }
  const isAnyText =
    typeof cell === 'string' && read.kind === 'doubted' && read.doubt !== 'lost-digits'
  return isAnyText ? { kind: 'id', id: textOf(cell) } : read
}

/** How an id is built, whatever its digits are. */
const formOf = (id: string): string => id.replace(/[A-Za-z0-9]+/g, /[A-Za-z]/.test(id) ? 'X' : '9')

const fewest = 5
const most = 0.8

const middleLength = (ids: readonly string[]): number => {
  const lengths = ids.map(({ length }) => length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}

/** Where no form is usual: a bare number much shorter than the ids, or one with a space where most have none. */
const oddAmong = (ids: readonly string[]): ReadonlySet<string> => {
  const middle = middleLength(ids)
  const spaced = ids.filter((id) => /\s/.test(id))
  const short = ids.filter((id) => /^\d{1,4}$/.test(id) && id.length * 3 < middle)
  return new Set([...short, ...(spaced.length < ids.length / 2 ? spaced : [])])
}

/** The ids that are built unlike nearly all others; none where there are few, or no form is usual. */
export function unlikeOthers(ids: readonly string[]): ReadonlySet<string> {
  const all = [...new Set(ids)]
  if (all.length < fewest) return oddAmong(all)
  const counts = new Map<string, number>()
  for (const id of all) counts.set(formOf(id), (counts.get(formOf(id)) ?? 0) + 1)
  const [usual] = [...counts].find(([, count]) => count >= all.length * most) ?? []
  if (usual === undefined) return oddAmong(all)
  const middle = middleLength(all.filter((id) => formOf(id) === usual))
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
