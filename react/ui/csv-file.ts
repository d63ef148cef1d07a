import { harmless } from './harmless'

/** Empty where something is not known. */
export type CsvCell = string | number | null | undefined
export type CsvRow = readonly CsvCell[]

/** A file in the making. */
export interface TableFile {
  readonly add: (rows: readonly CsvRow[]) => void
  /** Called once. */
  readonly finish: () => Blob
}

// Without it Windows programs do not read UTF-8.
const BYTE_ORDER_MARK = '\ufeff'

// A browser keeps blobs outside the page's heap, and on disk where they are many.
const MOST_TEXT = 1_000_000

/** Where a comma begins the decimals, spreadsheets expect semicolons between cells. */
const hasDecimalComma = (locale: string) => new Intl.NumberFormat(locale).format(1.5).includes(',')

/** A CSV file as the spreadsheets of a language open it, written part by part. */
export async function openCsv(header: readonly string[], locale: string): Promise<TableFile> {
  const { default: Papa } = await import('papaparse')
  const comma = hasDecimalComma(locale)
  const toText = (cell: CsvCell) => {
    if (typeof cell === 'number') return comma ? String(cell).replace('.', ',') : String(cell)
    return harmless(cell ?? '')
  }
  const write = (rows: readonly CsvRow[]) =>
    `${Papa.unparse(
      rows.map((row) => row.map(toText)),
      { delimiter: comma ? ';' : ',' },
    )}\r\n`
  const parts: Blob[] = []
  let text = BYTE_ORDER_MARK + write([header])
  const putAway = () => {
    parts.push(new Blob([text]))
    text = ''
  }

  return {
    add: (rows) => {
      if (rows.length > 0) text += write(rows)
      if (text.length > MOST_TEXT) putAway()
    },
    finish: () => {
      putAway()
      return new Blob(parts, { type: 'text/csv;charset=utf-8' })
    },
  }
}
