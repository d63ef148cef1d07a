import type { Profile } from '../profiles/profile'
import { currencyIn } from './amounts'
import type { DecimalMark } from './amounts'
import { isNumberCell } from './cell'
import type { Cell, NumberCell } from './cell'
import { decideAmounts, decideDates, textsIn } from './column-readings'
import type { ColumnReading } from './column-readings'
import { areCellsSwapped, looksLikeDate } from './dates'
import type { DateOrder } from './dates'
import { amountFields, dateFields } from './report-columns'
import type { AmountField, DateField, ReportField } from './report-columns'
import type { Heading, NumberedRow } from './table'

/** What a person said of a file, where it leaves something open. By column: another column is another question. */
export interface ReportChoices {
  readonly zone: string
  /** For orders whose row names none, in place of what the file or its marketplace suggests. */
  readonly currency?: string
  /** What the store sells in on this marketplace. */
  readonly usualCurrency?: string
  readonly orders: Readonly<Record<number, DateOrder>>
  readonly marks: Readonly<Record<number, DecimalMark>>
  /** Orders whose ids are built unlike the others are taken too. */
  readonly takesUnlike?: boolean
}

/** How every column of a report is read. */
export interface ReportReading {
  readonly dates: Partial<Record<DateField, ColumnReading<DateOrder>>>
  readonly amounts: Partial<Record<AmountField, ColumnReading<DecimalMark>>>
  /** Of the orders whose row names none. */
  readonly currency?: string
}

const cellsIn = (body: readonly NumberedRow[], column: number): readonly Cell[] =>
  body.map(({ cells }) => cells[column] ?? '')

const numbersIn = (body: readonly NumberedRow[], column: number): readonly NumberCell[] =>
  body.flatMap(({ cells }) => {
    const cell: Cell | undefined = cells[column]
    return cell !== undefined && isNumberCell(cell) ? [cell] : []
  })

/** What names a currency in the header of a column of amounts, or in its cells. */
function currencyOfFile(
  { header, body }: Heading<ReportField>,
  columns: readonly number[],
): string | undefined {
  for (const column of columns) {
    const named = /[([](.*)[)\]]\s*$/.exec(header[column] ?? '')
    const inHeader = named ? currencyIn(named[1] ?? '') : undefined
    if (inHeader !== undefined) return inHeader
  }
  const some = body.slice(0, 50)
  const texts = columns.flatMap((column) => textsIn(some, column))
  const numbers = columns.flatMap((column) => numbersIn(some, column))
  const codes = [...texts.map(currencyIn), ...numbers.map(({ currency }) => currency)]
  const found = new Set(codes.filter((code) => code !== undefined))
  return found.size === 1 ? [...found][0] : undefined
}

/** Columns that may be dates, mapped or not: one program wrote them all. */
const dateColumns = ({ header, body }: Heading<ReportField>): readonly number[] =>
  header
    .map((_, column) => column)
    .filter((column) => {
      const [first] = textsIn(body.slice(0, 20), column).filter((text) => /\d/.test(text))
      return first !== undefined && looksLikeDate(first)
    })

/** What a person said of one column is likely for the others: it is shown with them, and can be changed. */
const anyOf = <Value>(said: Readonly<Record<number, Value>>): Value | undefined =>
  Object.values(said)[0]

/** What orders whose row names no currency are in: as a person said, the file, the store, or the marketplace. */
export function currencyOfReport(
  heading: Heading<ReportField>,
  profile: Profile | undefined,
  choices: Pick<ReportChoices, 'currency' | 'usualCurrency'>,
): string | undefined {
  const { mapping } = heading
  const named = [...amountFields, 'currency' as const].flatMap((field) => mapping[field] ?? [])
  const ofFile = currencyOfFile(heading, named)
  return choices.currency ?? ofFile ?? choices.usualCurrency ?? profile?.currency
}

export function readColumns(
  heading: Heading<ReportField>,
  profile: Profile | undefined,
  choices: ReportChoices,
): ReportReading {
  const { mapping, body } = heading
  const amountColumns = amountFields.flatMap((field) => mapping[field] ?? [])
  const currency = currencyOfReport(heading, profile, choices)
  const columnTexts = new Map<number, readonly string[]>()
  const textsOf = (column: number): readonly string[] => {
    const texts = columnTexts.get(column) ?? textsIn(body, column)
    columnTexts.set(column, texts)
    return texts
  }
  const others = (columns: readonly number[], own: number) =>
    columns.filter((column) => column !== own).map(textsOf)

  const dates: Partial<Record<DateField, ColumnReading<DateOrder>>> = {}
  const near = dateColumns(heading)
  for (const field of dateFields) {
    const column = mapping[field]
    if (column === undefined) continue
    const evidence = {
      chosen: choices.orders[column],
      usual: anyOf(choices.orders) ?? profile?.dateOrder,
    }
    dates[field] = {
      ...decideDates(textsOf(column), { ...evidence, others: others(near, column) }),
      ...(areCellsSwapped(cellsIn(body, column)) ? { areCellsSwapped: true } : {}),
    }
  }
  const amounts: Partial<Record<AmountField, ColumnReading<DecimalMark>>> = {}
  for (const field of amountFields) {
    const column = mapping[field]
    if (column === undefined) continue
    const evidence = {
      chosen: choices.marks[column],
      usual: anyOf(choices.marks),
    }
    const all = { ...evidence, others: others(amountColumns, column) }
    amounts[field] = decideAmounts(textsOf(column), all, currency)
  }
  return { dates, amounts, currency }
}
