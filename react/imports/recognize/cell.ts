// A cell keeps the type that its file gave it. A text file has texts only; a workbook's numbers and dates never become
// texts on the way, for what a text means is a guess and what a number is, is known.

/** A number of a workbook. */
export interface NumberCell {
  readonly number: number
  /** As the file writes it: `5.76461413038786E+17` tells that digits were lost. */
  readonly written: string
  /** In which it is shown, where that says which one. */
  readonly currency?: string
}

/** A date of a workbook: what a clock on a wall showed, given as if that clock were UTC's; milliseconds. */
export interface DateCell {
  readonly clock: number
}

export type Cell = string | NumberCell | DateCell

export const isNumberCell = (cell: Cell): cell is NumberCell =>
  typeof cell !== 'string' && 'number' in cell

export const isDateCell = (cell: Cell): cell is DateCell =>
  typeof cell !== 'string' && 'clock' in cell

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** What a program puts around a number so that a spreadsheet keeps it for a text: `="0012"`, `=T("0012")` and `'0012`. */
const withoutGuard = (text: string): string =>
  text
    .replace(/^=\s*\+?(?:[A-Z.]+\(\s*)?"([^"]*)"\s*(?:[;,][^)]*)?\)?$/i, '$1')
    .replace(/^=\s*\+?(?:[A-Z.]+\(\s*)?(\d[\d-]*)\s*(?:[;,][^)]*)?\)?$/i, '$1')
    .replace(/^'(?=[\d+\-=@])/, '')

/** A text without what nobody sees and without the guards of a text. */
const cleanText = (text: string): string => withoutGuard(text.replace(invisible, '').trim()).trim()

const two = (number: number) => String(number).padStart(2, '0')

/** What a spreadsheet shows of a date that no calendar has. */
const noDate = '#####'

const clockText = (clock: number): string => {
  const date = new Date(clock)
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9_999) return noDate
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
  return time === '00:00' ? day : `${day} ${time}`
}

/** A cell as a person reads it: for showing it, and for fields that are words. Empty where it holds nothing. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cleanText(cell)
  return isNumberCell(cell) ? numberText(cell) : clockText(cell.clock)
}

const numberText = ({ number }: NumberCell): string => {
  const text = String(number)
  // Fifteen digits are what a spreadsheet shows: 89.90000000000001 is 89.9.
  return text.length > 16 && text.includes('.') ? String(Number(number.toPrecision(15))) : text
}

export const isEmptyCell = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === ''
