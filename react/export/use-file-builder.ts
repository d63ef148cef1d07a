import type { IntlShape } from 'react-intl'
import { useIntl } from 'react-intl'

import { useExportOrders } from '../api/use-export-orders'
import type { ExportedOrders, ExportQuestion } from './collect'
import type { ExportFormat } from './export-file'
import { mostRows } from './export-file'
import type { WrittenFile } from '../ui'
import { eachInSlices } from '../ui'
import { clockAt } from '../ui/zone-clock'
import { inParts } from '../work/run-in-parts'

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

const ROWS_AT_ONCE = 25

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
        await eachInSlices(
          inParts(orders, ROWS_AT_ONCE),
          (part) => file.add(part.map(toRow)),
          () => signal.aborted,
        )
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
