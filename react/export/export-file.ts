export type ExportFormat = 'csv' | 'xlsx'

/** What a browser can hold and a spreadsheet opens without trouble. */
export const mostRows: Readonly<Record<ExportFormat, number>> = { csv: 100_000, xlsx: 50_000 }
