import { textOf } from './cell'
import { decideDates, textsIn } from './column-readings'
import type { ColumnReading } from './column-readings'
import { momentIn } from './dates'
import type { DateOrder } from './dates'
import { areCut, idIn } from './ids'
import type { LeftOut } from './left-out'
import { splitStatus } from './log-status'
import { mapWithoutRegions } from './regions'
import { cellOf, findHeading, wordsOf } from './table'
import type { Heading, Names, Table } from './table'

// The file of Marketplace > Connections > Orders > Export to excel. VTEX documents its columns (ID, affiliate, status,
// processing date) and nothing else of it; the names below are what the page calls them in its three languages.
// https://help.vtex.com/en/docs/tutorials/checking-integrations-in-bridge, read 2026-11-23.

export type LogField = 'id' | 'affiliate' | 'status' | 'processedAt' | 'message'

export const logFields: readonly LogField[] = [
  'id',
  'affiliate',
  'status',
  'processedAt',
  'message',
]

/** Without these two a row says nothing. */
export const neededLogFields: readonly LogField[] = ['id', 'status']

const names: Names<LogField> = {
  id: [
    'id',
    'order id',
    'order',
    'order number',
    'pedido',
    'id do pedido',
    'numero do pedido',
    'id del pedido',
    'numero de pedido',
    'n pedido',
  ],
  affiliate: [
    'affiliate',
    'affiliate id',
    'afiliado',
    'id do afiliado',
    'id del afiliado',
    'marketplace',
    'canal',
  ],
  status: ['status', 'estado', 'situacao', 'estatus'],
  processedAt: [
    'processing date',
    'processed at',
    'processing',
    'date',
    'data de processamento',
    'data do processamento',
    'data',
    'fecha de procesamiento',
    'fecha',
  ],
  message: [
    'message',
    'error',
    'log',
    'details',
    'mensagem',
    'erro',
    'detalhes',
    'mensaje',
    'detalle',
  ],
}

/** What an import sends of one row of the log. */
export interface LogRow {
  /** Its number in the file, for the report of what became of it. */
  readonly number: number
  readonly id: string
  readonly affiliate?: string
  readonly status: string
  /** ISO 8601 UTC; absent where the file has no such column. */
  readonly processedAt?: string
  readonly message?: string
}

/** A cell that is missing or cannot be read, with what stands there. */
export interface RowProblem<Field extends string> {
  readonly number: number
  readonly field: Field
  readonly text: string
}

export interface Recognized<Row, Field extends string> {
  readonly rows: readonly Row[]
  readonly problems: readonly RowProblem<Field>[]
}

export function findLogHeading(table: Table): Heading<LogField> {
  const found = findHeading(table, names)
  return { ...found, mapping: mapWithoutRegions(found.header, found.body, names) }
}

interface LogChoices {
  readonly zone: string
  /** By column: which number of its dates is the day. */
  readonly orders: Readonly<Record<number, DateOrder>>
}

interface RecognizedLog extends Recognized<LogRow, LogField> {
  readonly dates: ColumnReading<DateOrder>
  readonly leftOut: readonly LeftOut[]
  /** Whether a spreadsheet seems to have cut the ids. */
  readonly areIdsCut: boolean
}

/** Reads the rows by the columns given. A row that cannot be read is told, never nothing. */
export function recognizeLog(
  heading: Heading<LogField>,
  { zone, orders }: LogChoices,
): RecognizedLog {
  const { body, mapping, isFrom1904 } = heading
  const column = mapping.processedAt
  const chosen = column === undefined ? undefined : orders[column]
  const texts = column === undefined ? [] : textsIn(body, column)
  const dates = decideDates(texts, { chosen, others: [] })
  const reading = { zone, isFrom1904, order: dates.value }
  const rows: LogRow[] = []
  const problems: RowProblem<LogField>[] = []
  const leftOut: LeftOut[] = []
  for (const row of body) {
    const { number } = row
    const cell = cellOf(row, mapping, 'id')
    const id = cell === undefined ? undefined : idIn(cell)
    const said = wordsOf(row, mapping, 'status')
    const date = cellOf(row, mapping, 'processedAt')
    const processedAt = date === undefined ? undefined : momentIn(date, reading)
    if (id === undefined) leftOut.push({ number, reason: 'no-id', text: '' })
    else if (id.kind === 'doubted') leftOut.push({ number, reason: id.doubt, text: id.text })
    else if (said === undefined) problems.push({ number, field: 'status', text: '' })
    else if (date !== undefined && processedAt === undefined) {
      problems.push({ number, field: 'processedAt', text: textOf(date) })
    } else {
      const { status, rest } = splitStatus(said)
      const message = [rest, wordsOf(row, mapping, 'message')].filter(Boolean).join('\n')
      const affiliate = wordsOf(row, mapping, 'affiliate')
      rows.push({
        number,
        id: id.id,
        status,
        processedAt,
        affiliate,
        message: message || undefined,
      })
    }
  }
  return { rows, problems, dates, leftOut, areIdsCut: areCut(rows.map(({ id }) => id)) }
}
