import { useState } from 'react'
import type { IntlShape } from 'react-intl'
import { useIntl } from 'react-intl'

import { useSavedFile } from '../ui'
import type { CsvCell, TableFile } from '../ui/csv-file'
import { openCsv } from '../ui/csv-file'
import { clockAt } from '../ui/zone-clock'

const APP = 'admin/order-integrations'

/** Begins a workbook: the export's own. */
export type OpenWorkbook = (header: readonly string[]) => Promise<TableFile>

/** A message that heads a column, without its beginning, and what a line has in it. */
export type ReceiptColumn<Row> = readonly [string, (row: Row) => CsvCell]

/** A receipt as a file: an order a line, with what became of it. No buyer's data. */
export interface ReceiptFile<Row> {
  /** The message that names it by its `day`, without its beginning. */
  readonly name: string
  readonly at: string
  readonly columns: (intl: IntlShape) => readonly ReceiptColumn<Row>[]
  /** Throws where the orders are not known. */
  readonly rows: () => Promise<readonly Row[]>
}

/** Writes a receipt as a file and hands it over. */
export function useReceiptFile<Row>(
  { name, at, columns, rows }: ReceiptFile<Row>,
  openWorkbook: OpenWorkbook,
) {
  const intl = useIntl()
  const { outcome, save } = useSavedFile()
  const [busy, setBusy] = useState(false)
  const write = async (format: 'csv' | 'xlsx') => {
    const listed = await rows()
    const all = columns(intl)
    const header = all.map(([column]) =>
      intl.formatMessage({ id: `${APP}.${column}` }, { timeZone: intl.timeZone }),
    )
    const file = format === 'csv' ? await openCsv(header, intl.locale) : await openWorkbook(header)
    file.add(listed.map((row) => all.map(([, read]) => read(row))))
    const day = receiptTime(intl)(at).slice(0, 10)
    const title = intl.formatMessage({ id: `${APP}.${name}` }, { day })
    return { name: `${title}.${format}`, content: file.finish() }
  }
  return {
    outcome,
    busy,
    save: async (format: 'csv' | 'xlsx') => {
      setBusy(true)
      await save(() => write(format))
      setBusy(false)
    },
  }
}

/** As the export of the list writes it. */
export const receiptTime =
  ({ timeZone }: IntlShape) =>
  (at: string) =>
    new Date(clockAt(Date.parse(at), timeZone ?? 'UTC'))
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ')
