import type { TableFile } from '../ui/csv-file'
import { fixedParts, SHEET, sheetEnd, sheetStart, toRowXml, WORKBOOK_TYPE } from './workbook-parts'

/**
 * An XLSX file with one sheet. Its rows are compressed as they come, on the page's own thread: a worker would have to be
 * loaded from the page's own host or a blob, and nobody promises that the Admin allows either.
 */
export async function openWorkbook(header: readonly string[]): Promise<TableFile> {
  const { strToU8, Zip, ZipDeflate } = await import('fflate')
  const chunks: Uint8Array[] = []
  const archive = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const open = (name: string) => {
    const part = new ZipDeflate(name, { level: 6 })
    archive.add(part)
    return (text: string, isLast: boolean) => part.push(strToU8(text), isLast)
  }
  for (const [name, text] of fixedParts) open(name)(text, true)
  const write = open(SHEET)
  write(sheetStart(header.length) + toRowXml(header, 1, true), false)
  let count = 1

  return {
    add: (rows) => {
      write(rows.map((row) => toRowXml(row, (count += 1))).join(''), false)
    },
    finish: () => {
      write(sheetEnd, true)
      archive.end()
      return new Blob(chunks, { type: WORKBOOK_TYPE })
    },
  }
}
