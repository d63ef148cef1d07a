import type { Cell } from '../recognize/cell'
import type { Sheet } from '../recognize/table'
import { Room } from './room'
import { attributeOf, scanXml } from './xml'

export const isXmlWorkbook = (text: string): boolean =>
  /^\s*<\?(?:xml|mso)/.test(text) &&
  text.slice(0, 4_096).includes('urn:schemas-microsoft-com:office:spreadsheet')

const toCell = (type: string, value: string): Cell => {
  if (type === 'Number' && value.trim() !== '' && !Number.isNaN(Number(value))) {
    return { number: Number(value), written: value }
  }
  const clock = type === 'DateTime' ? Date.parse(`${value}Z`) : NaN
  return Number.isNaN(clock) ? value : { clock }
}

/** Where a row or a cell stands, from 0; one that does not say so stands behind the one before. */
const placeOf = (attributes: string, next: number): number => {
  const index = attributeOf(attributes, 'Index')
  return index === undefined ? next : Number(index) - 1
}

/** Workbooks of Excel 2003 in one XML file, which some programs still write under the name `.xls`. */
export function readXmlWorkbook(xml: string): readonly Sheet[] {
  const sheets: { name: string; rows: (readonly Cell[])[] }[] = []
  let rows: (readonly Cell[])[] = []
  let cells: Cell[] = []
  let type = ''
  const room = new Room()
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'Worksheet') {
        rows = []
        sheets.push({ name: attributeOf(attributes, 'Name') ?? '', rows })
      } else if (name === 'Row') {
        room.skipTo(rows, placeOf(attributes, rows.length), [], 'rows')
        cells = []
        rows.push(cells)
      } else if (name === 'Cell') {
        room.skipTo(cells, placeOf(attributes, cells.length), '', 'columns')
        cells.push('')
      } else if (name === 'Data') type = attributeOf(attributes, 'Type') ?? ''
    },
    close: (name, text) => {
      if (name === 'Data') cells[cells.length - 1] = toCell(type, text)
    },
  })
  return sheets
}
