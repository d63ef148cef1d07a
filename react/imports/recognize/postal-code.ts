import type { Cell } from './cell'
import { isNumberCell, textOf } from './cell'

/** Digits of a postal code in countries whose codes may begin with 0, by what their marketplaces sell in. */
const digitsOf: Readonly<Record<string, number>> = { BRL: 8, MXN: 5 }

/** A spreadsheet that took the code for a number dropped its zeros: `1310100` is 01310-100. */
export function postalCodeIn(cell: Cell, isCep: boolean, currency: string | undefined): string {
  const text = textOf(cell)
  const digits = isCep ? 8 : digitsOf[currency ?? '']
  const isCut = digits !== undefined && /^\d+$/.test(text) && text.length === digits - 1
  return isCut || (digits !== undefined && isNumberCell(cell)) ? text.padStart(digits, '0') : text
}
