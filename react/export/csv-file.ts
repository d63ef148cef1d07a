import { harmless } from '../ui/harmless'
import type { Cell, Row } from './columns'
import type { ExportFile } from './export-file'

// Without it Windows programs do not read UTF-8.
const BYTE_ORDER_MARK = '\ufeff'

/** Where a comma begins the decimals, spreadsheets expect semicolons between cells. */
const hasDecimalComma = (locale: string) =>
  new Intl.NumberFormat(locale).formatToParts(1.5).some(({ value }) => value === ',')

/** A CSV file as the spreadsheets of a language open it, written part by part. */
export async function openCsv(header: readonly string[], locale: string): Promise<ExportFile> {
  const { default: Papa } = await import('papaparse')
  const comma = hasDecimalComma(locale)
  const toText = (cell: Cell) => {
    if (typeof cell === 'number') return comma ? String(cell).replace('.', ',') : String(cell)
    return harmless(cell ?? '')
  }
  const write = (rows: readonly Row[]) =>
    `${Papa.unparse(
      rows.map((row) => row.map(toText)),
      { delimiter: comma ? ';' : ',' },
    )}\r\n`
  const parts = [BYTE_ORDER_MARK, write([header])]

  return {
    add: (rows) => {
      if (rows.length > 0) parts.push(write(rows))
    },
    finish: async () => new Blob(parts, { type: 'text/csv;charset=utf-8' }),
  }
}
