import type { IntlShape } from 'react-intl'
import { useIntl } from 'react-intl'

import type { ExportedOrder } from '../api/exported-order'
import { useExportOrders } from '../api/use-export-orders'
import type { ExportedOrders, ExportQuestion } from './collect'
import type { Columns } from './columns'
import type { ExportFormat } from './export-file'
import { mostRows } from './export-file'
import type { WrittenFile } from '../ui'
import type { TableFile } from '../ui/csv-file'
import { clockAt } from '../ui/zone-clock'

export interface FileRequest {
  readonly question: ExportQuestion
  readonly format: ExportFormat
  readonly signal: AbortSignal
  /** How many orders are in the file, and how many will be. */
  readonly onRead: (done: number, total: number) => void
}

/** A file that is being made of the orders that are read. */
export interface FileBuilder {
  /** Reads to the end, or on from where a failure ended it. Undefined where it was cancelled. */
  readonly readOn: () => Promise<ExportedOrders | undefined>
  readonly totalOf: (collected: ExportedOrders) => number
  /** Called once. */
  readonly finish: (collected: ExportedOrders) => WrittenFile
}

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    window.setTimeout(resolve, milliseconds)
  })

const SLICE = 25
// Leaves most of a frame's 16 ms to everything else, also on a machine several times slower than it was tried on.
const MOST_MS = 8

/** Writes the orders so that the page paints and answers in between. */
async function writeInSlices(
  orders: readonly ExportedOrder[],
  { file, toRow, signal }: Pick<Columns, 'toRow'> & { file: TableFile; signal: AbortSignal },
) {
  let begun = performance.now()
  for (let from = 0; from < orders.length && !signal.aborted; from += SLICE) {
    file.add(orders.slice(from, from + SLICE).map(toRow))
    if (performance.now() - begun > MOST_MS) {
      await wait(0)
      begun = performance.now()
    }
  }
}

/** Begins the file of an export. */
export function useFileBuilder() {
  const intl = useIntl()
  const api = useExportOrders()

  return async ({ question, format, signal, onRead }: FileRequest): Promise<FileBuilder> => {
    // The store's, as all times of the page.
    const timeZone = intl.timeZone ?? 'UTC'
    const [{ toExportColumns }, { createCollector }] = await Promise.all([
      import('./columns'),
      import('./collect'),
    ])
    const { header, toRow } = toExportColumns(intl, { timeZone, origin: window.location.origin })
    const file =
      format === 'csv'
        ? await (await import('../ui/csv-file')).openCsv(header, intl.locale)
        : await (await import('./workbook-file')).openWorkbook(header)
    const most = mostRows[format]
    const totalOf = ({ matching }: ExportedOrders) => Math.min(most, matching)
    const readOn = createCollector({
      question,
      most,
      readPage: api.readPage,
      wait,
      signal,
      onPage: async (orders, collected) => {
        await writeInSlices(orders, { file, toRow, signal })
        onRead(collected.count, totalOf(collected))
      },
    })
    return {
      readOn,
      totalOf,
      finish: (collected) => ({
        name: `${toName(intl, timeZone, collected)}.${format}`,
        content: file.finish(),
      }),
    }
  }
}

function toName(
  { formatMessage }: IntlShape,
  timeZone: string,
  { failure }: ExportedOrders,
): string {
  const time = new Date(clockAt(Date.now(), timeZone)).toISOString().slice(0, 16)
  return formatMessage(
    { id: `admin/order-integrations.export.${failure ? 'file-incomplete' : 'file'}` },
    // A colon is no part of a file's name.
    { time: time.replace('T', '-').replace(':', '') },
  )
}
