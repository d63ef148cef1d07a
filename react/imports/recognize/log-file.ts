import { dateOrderOf, parseMoment } from './dates'
import type { DateOrder, DateReading } from './dates'
import { cellOf, findHeading } from './table'
import type { Heading, Mapping, Names, NumberedRow, Table } from './table'

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

/** Why a row is left out: the field that is missing or cannot be read, with what stands there. */
export interface RowProblem<Field extends string> {
  readonly number: number
  readonly field: Field
  readonly text: string
}

export interface Recognized<Row, Field extends string> {
  readonly rows: readonly Row[]
  readonly problems: readonly RowProblem<Field>[]
}

export const findLogHeading = (table: Table): Heading<LogField> => findHeading(table, names)

/** The dates' order over the whole column; undefined where the person has to say. */
export const logDateOrder = (
  body: readonly NumberedRow[],
  mapping: Mapping<LogField>,
): DateOrder | undefined =>
  dateOrderOf(body.map((row) => cellOf(row, mapping, 'processedAt') ?? ''))

/** Reads the rows by the columns given. A row that cannot be read becomes a problem, never nothing. */
export function recognizeLog(
  body: readonly NumberedRow[],
  mapping: Mapping<LogField>,
  dates: DateReading,
): Recognized<LogRow, LogField> {
  const rows: LogRow[] = []
  const problems: RowProblem<LogField>[] = []
  for (const row of body) {
    const { number } = row
    const id = cellOf(row, mapping, 'id')
    const status = cellOf(row, mapping, 'status')
    const date = cellOf(row, mapping, 'processedAt')
    const processedAt = date === undefined ? undefined : parseMoment(date, dates)
    if (id === undefined) problems.push({ number, field: 'id', text: '' })
    else if (status === undefined) problems.push({ number, field: 'status', text: '' })
    else if (date !== undefined && processedAt === undefined) {
      problems.push({ number, field: 'processedAt', text: date })
    } else {
      rows.push({
        number,
        id,
        status,
        processedAt,
        affiliate: cellOf(row, mapping, 'affiliate'),
        message: cellOf(row, mapping, 'message'),
      })
    }
  }
  return { rows, problems }
}
