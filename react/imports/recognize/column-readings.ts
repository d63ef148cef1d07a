import { decimalMarkOf, openAmounts } from './amounts'
import type { DecimalMark } from './amounts'
import type { Cell } from './cell'
import { textOf } from './cell'
import { dateOrderOf, openDates } from './dates'
import type { DateOrder } from './dates'
import type { NumberedRow } from './table'

// How a column of texts is read is decided over all its values. What they leave open is taken from the other columns of
// the same file, which one program wrote, or from what is known of the marketplace; else the person is asked.

/** What a column is read by. `value` is undefined where somebody has to say it. */
export interface ColumnReading<Value> {
  readonly value?: Value
  /** Values of the column that read two ways; none where it decides by itself. */
  readonly open: readonly string[]
  /** Whether its date cells have day and month the other way round. */
  readonly areCellsSwapped?: boolean
}

/** The texts of a column. Numbers and dates of a workbook need no decision. */
export const textsIn = (body: readonly NumberedRow[], column: number): readonly string[] =>
  body.flatMap(({ cells }) => {
    const cell: Cell | undefined = cells[column]
    return typeof cell === 'string' && cell.trim() !== '' ? [textOf(cell)] : []
  })

/** What all agree on who say something. */
const agreed = <Value>(values: readonly (Value | undefined)[]): Value | undefined => {
  const said = new Set(values.filter((value) => value !== undefined))
  const [only] = [...said]
  return said.size === 1 ? only : undefined
}

interface Evidence<Value> {
  readonly chosen?: Value
  /** What the marketplace's files are known to have. */
  readonly usual?: Value
  /** The texts of the file's other columns of this kind. */
  readonly others: readonly (readonly string[])[]
}

/** Which number of this column's dates is the day. */
export function decideDates(
  texts: readonly string[],
  { chosen, usual, others }: Evidence<DateOrder>,
): ColumnReading<DateOrder> {
  const open = openDates(texts)
  if (open.length === 0) return { value: dateOrderOf(texts), open }
  return { value: chosen ?? agreed(others.map(dateOrderOf)) ?? usual, open }
}

/** Which mark stands before this column's cents. */
export function decideAmounts(
  texts: readonly string[],
  { chosen, usual, others }: Evidence<DecimalMark>,
  currency: string | undefined,
): ColumnReading<DecimalMark> {
  const open = openAmounts(texts, currency)
  if (open.length === 0) return { value: decimalMarkOf(texts, currency), open }
  const agreedOn = agreed(others.map((other) => decimalMarkOf(other, currency)))
  return { value: chosen ?? agreedOn ?? usual, open }
}
