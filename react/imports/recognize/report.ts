import { parseAmount } from './amounts'
import type { DecimalMark } from './amounts'
import { parseMoment } from './dates'
import type { DateReading } from './dates'
import type { Recognized, RowProblem } from './log-file'
import { reportColumns } from './report-columns'
import type { ReportField } from './report-columns'
import { cellOf, findHeading } from './table'
import type { Heading, Mapping, NumberedRow, Table } from './table'

export interface ReportItem {
  readonly marketplaceSkuId: string
  readonly quantity: number
  readonly unitPrice?: number
}

/** What an import sends of one order of a report. Amounts in the currency's minor unit, times in UTC. */
export interface ReportRow {
  /** The number of its first line in the file. */
  readonly number: number
  readonly orderId: string
  readonly otherIds: readonly string[]
  readonly createdAt?: string
  readonly status?: string
  readonly value?: { readonly amount: number; readonly currency: string }
  readonly shipBy?: string
  readonly items: readonly ReportItem[]
  readonly freight?: number
  readonly postalCode?: string
  readonly carrier?: string
}

/** How the texts of a report are read. */
export interface ReportReading {
  readonly dates: DateReading
  readonly decimalMark: DecimalMark
  /** For orders whose row names none; without one, a value is no value. */
  readonly currency?: string
}

export const findReportHeading = (table: Table): Heading<ReportField> =>
  findHeading(table, reportColumns)

type Cells = (field: ReportField) => string | undefined

class ReportLine {
  public readonly problems: RowProblem<ReportField>[] = []

  public constructor(
    private readonly row: NumberedRow,
    private readonly cell: Cells,
    private readonly reading: ReportReading,
  ) {}

  public toRow(orderId: string): ReportRow {
    const currency = this.cell('currency') ?? this.reading.currency
    const amount = this.amount('value', currency)
    const sku = this.cell('sku')
    const otherId = this.cell('otherId')
    return {
      number: this.row.number,
      orderId,
      otherIds: otherId === undefined ? [] : [otherId],
      createdAt: this.moment('createdAt'),
      status: this.cell('status'),
      value: amount === undefined || currency === undefined ? undefined : { amount, currency },
      shipBy: this.moment('shipBy'),
      items:
        sku === undefined
          ? []
          : [
              {
                marketplaceSkuId: sku,
                quantity: this.quantity(),
                unitPrice: this.amount('unitPrice', currency),
              },
            ],
      freight: this.amount('freight', currency),
      postalCode: this.cell('postalCode'),
      carrier: this.cell('carrier'),
    }
  }

  private moment(field: 'createdAt' | 'shipBy'): string | undefined {
    return this.read(field, (text) => parseMoment(text, this.reading.dates))
  }

  private amount(field: 'value' | 'unitPrice' | 'freight', currency: string | undefined) {
    return this.read(field, (text) => {
      const amount = parseAmount(text, this.reading.decimalMark, currency)
      return amount !== undefined && amount >= 0 ? amount : undefined
    })
  }

  private quantity(): number {
    const read = (text: string) =>
      /^[1-9]\d{0,6}(?:[.,]0+)?$/.test(text) ? parseInt(text, 10) : undefined
    return this.read('quantity', read) ?? 1
  }

  /** A cell that cannot be read is told; the rest of the order is kept. */
  private read<Value>(
    field: ReportField,
    parse: (text: string) => Value | undefined,
  ): Value | undefined {
    const text = this.cell(field)
    const value = text === undefined ? undefined : parse(text)
    if (text !== undefined && value === undefined) {
      this.problems.push({ number: this.row.number, field, text })
    }
    return value
  }
}

/** Lines of one order are its items: what the first of them says of the order stands. */
const joinLines = (first: ReportRow, next: ReportRow): ReportRow => ({
  ...next,
  ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined)),
  number: first.number,
  orderId: first.orderId,
  otherIds: [...new Set([...first.otherIds, ...next.otherIds])],
  items: [...first.items, ...next.items],
})

/** Reads the orders of a report by the columns given. A line without an order id, or a cell that cannot be read, is told. */
export function recognizeReport(
  body: readonly NumberedRow[],
  mapping: Mapping<ReportField>,
  reading: ReportReading,
): Recognized<ReportRow, ReportField> {
  const orders = new Map<string, ReportRow>()
  const problems: RowProblem<ReportField>[] = []
  for (const row of body) {
    const cell: Cells = (field) => cellOf(row, mapping, field)
    const orderId = cell('orderId')
    if (orderId === undefined) {
      problems.push({ number: row.number, field: 'orderId', text: '' })
      continue
    }
    const line = new ReportLine(row, cell, reading)
    const read = line.toRow(orderId)
    const known = orders.get(orderId)
    orders.set(orderId, known === undefined ? read : joinLines(known, read))
    problems.push(...line.problems)
  }
  return { rows: [...orders.values()], problems }
}
