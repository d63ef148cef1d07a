import type { Cell } from '../recognize/cell'
import { isEmptyCell } from '../recognize/cell'
import type { MergedInRow, Sheet, Table } from '../recognize/table'
import { MergedPlaces } from './merged-cells'
import { Room } from './room'

/** A page, a part of one, or XML: no table of text begins with a tag. */
export const isMarkup = (text: string): boolean =>
  /^[\s\ufeff]*<(?:[a-z][\w:-]*[\s>/]|!|\?)/i.test(text.slice(0, 4_096))

export const isPage = (text: string): boolean =>
  /<(?:!doctype\s+html|html|head|body|form|div|p)\b/i.test(text.slice(0, 4_096))

/** Rows without a table are none to a parser of pages, and tags that end in themselves, as XML allows, go on to it. */
const asPage = (text: string): string => {
  const whole = text.replace(/<(title|script|style|textarea)\b([^<>]*)\/>/gi, '<$1$2></$1>')
  return /<table\b/i.test(whole) ? whole : `<table>${whole}`
}

const inCells = (tags: readonly string[]): string =>
  tags.map((tag) => `td ${tag}, th ${tag}`).join(', ')

/** Texts that stand below each other are not one word. */
function separateTexts(page: Document): void {
  page.querySelectorAll('script, style, template').forEach((each) => each.remove())
  page.querySelectorAll(inCells(['br', 'p', 'div', 'li'])).forEach((each) => {
    each.before(' ')
    each.after(' ')
  })
}

const textOf = (cell: HTMLTableCellElement): string =>
  (cell.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ').trim()

const mostAcross = 200

/** No cell stands for rows of another part of its table. */
const rowsLeft = ({ parentElement, sectionRowIndex }: HTMLTableRowElement): number =>
  (parentElement ? parentElement.children.length : 1) - sectionRowIndex

/** Cells that stand for several rows are in each of them, as what is said once of an order holds for all its items. */
function readTable(table: HTMLTableElement, room: Room): Pick<Table, 'rows' | 'merged'> {
  const above: { text: string; left: number }[] = []
  const places = new MergedPlaces()
  const rows = Array.from(table.rows).map((row, rowIndex) => {
    const cells: Cell[] = []
    const repeat = () => {
      for (let held = above[cells.length]; held && held.left > 0; held = above[cells.length]) {
        held.left -= 1
        room.take(1)
        places.add(rowIndex, cells.length, 'repeated')
        cells.push(held.text)
      }
    }
    for (const cell of Array.from(row.cells)) {
      repeat()
      const across = Math.min(cell.colSpan, mostAcross)
      const left = Math.min(cell.rowSpan === 0 ? Infinity : cell.rowSpan, rowsLeft(row)) - 1
      room.take(across - 1)
      for (let at = 0; at < across; at += 1) {
        const text = at === 0 ? textOf(cell) : ''
        above[cells.length] = { text, left }
        if (left > 0) places.add(rowIndex, cells.length, 'first')
        cells.push(text)
      }
    }
    repeat()
    return cells
  })
  return { rows, merged: places.found() }
}

const isFilled = (cells: readonly Cell[]): boolean => !cells.every(isEmptyCell)

/** Pages whose rows scroll have their header in a table of its own. */
function isHeaderOf({ rows }: Sheet, { rows: below }: Sheet): boolean {
  const [header, ...more] = rows.filter(isFilled)
  const [first] = below.filter(isFilled)
  return (
    header !== undefined &&
    more.length === 0 &&
    header.length > 1 &&
    first?.length === header.length
  )
}

/** A table below its header. */
function withHeader(header: Sheet, { rows, merged }: Sheet): Sheet {
  const lower = Array.from(merged ?? new Map<number, MergedInRow>()).map(
    ([row, places]) => [row + header.rows.length, places] as const,
  )
  return {
    ...header,
    rows: [...header.rows, ...rows],
    merged: lower.length > 0 ? new Map(lower) : undefined,
  }
}

/** The tables of a page, which many portals save under a workbook's name. Tables that only lay out others are none. */
export function readHtmlTables(text: string): readonly Sheet[] {
  const page = new DOMParser().parseFromString(asPage(text), 'text/html')
  separateTexts(page)
  const room = new Room()
  const tables = Array.from(page.querySelectorAll('table'))
    .filter((table) => !table.querySelector('table'))
    .map((table, index) => ({ name: String(index + 1), ...readTable(table, room) }))
  return tables.reduce((joined: readonly Sheet[], table) => {
    const [before] = joined.slice(-1)
    return before && isHeaderOf(before, table)
      ? [...joined.slice(0, -1), withHeader(before, table)]
      : [...joined, table]
  }, [])
}
