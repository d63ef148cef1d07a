import type { Row } from './columns'

export type ExportFormat = 'csv' | 'xlsx'

/** A file in the making. */
export interface ExportFile {
  readonly add: (rows: readonly Row[]) => void
  /** Called once. */
  readonly finish: () => Blob
}

/** What a browser can hold and a spreadsheet opens without trouble. */
export const mostRows: Readonly<Record<ExportFormat, number>> = { csv: 100_000, xlsx: 50_000 }
