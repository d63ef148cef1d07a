import { amountIn } from './amounts'
import type { DecimalMark } from './amounts'
import type { Cell } from './cell'
import { textOf } from './cell'
import type { ColumnReading } from './column-readings'
import { momentIn } from './dates'
import type { DateOrder, DateReading } from './dates'
import type { NumberedRow } from './table'

// A column shown by two of its values as they are read, so that a person sees at once whether that is right.

export interface Sample<Value> {
  readonly text: string
  readonly value: Value
}

interface ShownColumn {
  readonly column: number
  readonly name: string
}

export interface ShownDates extends ShownColumn {
  readonly kind: 'dates'
  readonly samples: readonly Sample<string>[]
  /** Where the column allows both: its first date read each way, and which was chosen. */
  readonly question?: {
    readonly value?: DateOrder
    readonly options: readonly (Sample<string> & { readonly order: DateOrder })[]
  }
}

export interface ShownAmounts extends ShownColumn {
  readonly kind: 'amounts'
  readonly currency?: string
  readonly samples: readonly Sample<number>[]
  readonly question?: {
    readonly value?: DecimalMark
    readonly options: readonly (Sample<number> & { readonly mark: DecimalMark })[]
  }
}

export type ShownReading = ShownDates | ShownAmounts

const mostSamples = 2

/** The first values of a column that are read, no two alike. */
function samplesOf<Value>(
  body: readonly NumberedRow[],
  column: number,
  read: (cell: Cell) => Value | undefined,
): readonly Sample<Value>[] {
  const samples: Sample<Value>[] = []
  for (const { cells } of body) {
    const cell = cells[column]
    const text = cell === undefined ? '' : textOf(cell)
    const isNew = text !== '' && samples.every((sample) => sample.text !== text)
    const value = cell === undefined || !isNew ? undefined : read(cell)
    if (value !== undefined) samples.push({ text, value })
    if (samples.length === mostSamples) break
  }
  return samples
}

interface Column {
  readonly column: number
  readonly name: string
  readonly body: readonly NumberedRow[]
}

const orders: readonly DateOrder[] = ['day-first', 'month-first']
const marks: readonly DecimalMark[] = [',', '.']

export function showDates(
  { column, name, body }: Column,
  { open, value, areCellsSwapped }: ColumnReading<DateOrder>,
  reading: DateReading,
): ShownDates {
  const [text] = open
  const decided = { ...reading, order: value, areCellsSwapped }
  const samples = samplesOf(body, column, (cell) => momentIn(cell, decided))
  if (text === undefined) return { kind: 'dates', column, name, samples }
  const options = orders.map((order) => ({
    order,
    text,
    value: momentIn(text, { ...reading, order }) ?? '',
  }))
  return { kind: 'dates', column, name, samples, question: { value, options } }
}

export function showAmounts(
  { column, name, body }: Column,
  { open, value }: ColumnReading<DecimalMark>,
  currency: string | undefined,
): ShownAmounts {
  const [text] = open
  const samples = samplesOf(body, column, (cell) => amountIn(cell, value, currency))
  if (text === undefined) return { kind: 'amounts', column, name, currency, samples }
  const options = marks.map((mark) => ({ mark, text, value: amountIn(text, mark, currency) ?? 0 }))
  return { kind: 'amounts', column, name, currency, samples, question: { value, options } }
}

/** The columns of which a person has still to say how they are read. */
export const openNames = (readings: readonly ShownReading[]): readonly string[] =>
  readings.flatMap(({ name, question }) =>
    question !== undefined && question.value === undefined ? [name] : [],
  )
