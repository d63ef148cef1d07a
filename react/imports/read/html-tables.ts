import type { Cell } from '../recognize/cell'
import type { Sheet } from '../recognize/table'

const beginning =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|style|table|div|center|font|b|p)\b/i

export const isHtml = (text: string): boolean => beginning.test(text.slice(0, 4_096))

const cellsOf = (row: HTMLTableRowElement): readonly Cell[] =>
  Array.from(row.cells).flatMap((cell) => [
    cell.textContent ?? '',
    ...Array.from({ length: Math.min(cell.colSpan, 200) - 1 }, () => ''),
  ])

/** The tables of a page, which many portals save under a workbook's name. Tables that only lay out others are none. */
export function readHtmlTables(text: string): readonly Sheet[] {
  const page = new DOMParser().parseFromString(text, 'text/html')
  return Array.from(page.querySelectorAll('table'))
    .filter((table) => !table.querySelector('table'))
    .map((table, index) => ({
      name: String(index + 1),
      rows: Array.from(table.rows).map(cellsOf),
    }))
}
