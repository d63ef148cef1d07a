import type { Cell } from '../recognize/cell'
import type { Sheet } from '../recognize/table'
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

/** Workbooks of Excel 2003 in one XML file, which some programs still write under the name `.xls`. */
export function readXmlWorkbook(xml: string): readonly Sheet[] {
  const sheets: { name: string; rows: Cell[][] }[] = []
  let rows: Cell[][] = []
  let cells: Cell[] = []
  let type = ''
  const skipTo = <Item>(list: Item[], index: string | undefined, filler: () => Item) => {
    while (list.length < Number(index ?? 1) - 1) list.push(filler())
  }
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'Worksheet') {
        rows = []
        sheets.push({ name: attributeOf(attributes, 'Name') ?? '', rows })
      } else if (name === 'Row') {
        skipTo(rows, attributeOf(attributes, 'Index'), () => [])
        cells = []
        rows.push(cells)
      } else if (name === 'Cell') {
        skipTo(cells, attributeOf(attributes, 'Index'), () => '')
        cells.push('')
      } else if (name === 'Data') type = attributeOf(attributes, 'Type') ?? ''
    },
    close: (name, text) => {
      if (name === 'Data') cells[cells.length - 1] = toCell(type, text)
    },
  })
  return sheets
}
