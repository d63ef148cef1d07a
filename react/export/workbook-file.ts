import { harmless } from '../ui/harmless'
import type { Cell, Row } from './columns'
import type { ExportFile } from './export-file'

const toCell = (cell: Cell) => (typeof cell === 'string' ? harmless(cell) : cell)

/** An XLSX file with one sheet. It is made at its end, from memory. */
export async function openWorkbook(header: readonly string[]): Promise<ExportFile> {
  // The kind without workers: a page inside another may not be allowed any.
  const { default: writeWorkbook } = await import('write-excel-file/universal')
  const all: Row[] = []

  return {
    add: (rows) => all.push(...rows),
    finish: () =>
      writeWorkbook(
        [
          header.map((value) => ({ value: harmless(value), fontWeight: 'bold' as const })),
          ...all.map((row) => row.map(toCell)),
        ],
        { columns: header.map(() => ({ width: 22 })), stickyRowsCount: 1 },
      ).toBlob(),
  }
}
