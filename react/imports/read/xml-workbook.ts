import type { Cell } from '../recognize/cell'
import type { MergedCells, Sheet } from '../recognize/table'
import { repeatMerged } from './merged-cells'
import type { Merged } from './merged-cells'
import { columnPlace, Room, rowPlace } from './room'
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

const numberOf = (attributes: string, name: string): number =>
  Number(attributeOf(attributes, name) ?? 0)

class XmlWorkbookReader {
  public readonly sheets: {
    name: string
    rows: Cell[][]
    merged?: MergedCells
    isHidden?: boolean
  }[] = []
  private readonly room = new Room()
  private rows: Cell[][] = []
  private cells: Cell[] = []
  private merged: Merged[] = []
  /** Cells that the one being read stands for, to its right. */
  private across = 0
  private type = ''
  private text = ''
  private isInData = false
  private isInComment = false

  public open(name: string, attributes: string, before: string) {
    if (this.isInData) this.text += before
    if (name === 'Worksheet') this.openSheet(attributes)
    else if (name === 'Row') {
      this.room.skipTo(this.rows, rowPlace(placeOf(attributes, this.rows.length)), [])
      this.cells = []
      this.rows.push(this.cells)
    } else if (name === 'Cell') this.openCell(attributes)
    else if (name === 'Comment') this.isInComment = true
    else if (name === 'Data' && !this.isInComment) {
      this.type = attributeOf(attributes, 'Type') ?? ''
      this.text = ''
      this.isInData = true
    }
  }

  /** Letters of a text may stand in tags that say how they look. */
  public close(name: string, before: string) {
    if (this.isInData) this.text += before
    if (name === 'Data' && this.isInData) {
      this.cells[this.cells.length - 1] = toCell(this.type, this.text)
      this.isInData = false
    } else if (name === 'Comment') this.isInComment = false
    else if (name === 'Cell') this.closeCell()
    else if (name === 'Visible' && /hidden/i.test(before)) this.hideSheet()
    else if (name === 'Worksheet') this.closeSheet()
  }

  private openSheet(attributes: string) {
    this.rows = []
    this.merged = []
    this.sheets.push({ name: attributeOf(attributes, 'Name') ?? '', rows: this.rows })
  }

  private closeSheet() {
    const [sheet] = this.sheets.slice(-1)
    const merged = repeatMerged(this.rows, this.merged, this.room)
    if (sheet) sheet.merged = merged
  }

  private openCell(attributes: string) {
    this.room.skipTo(this.cells, columnPlace(placeOf(attributes, this.cells.length)), '')
    this.across = numberOf(attributes, 'MergeAcross')
    const below = numberOf(attributes, 'MergeDown')
    const place = { row: this.rows.length - 1, column: this.cells.length }
    if (below > 0) this.merged.push({ ...place, below })
    this.cells.push('')
  }

  private closeCell() {
    this.room.skipTo(this.cells, columnPlace(this.cells.length - 1 + this.across) + 1, '')
    this.across = 0
  }

  private hideSheet() {
    const [sheet] = this.sheets.slice(-1)
    if (sheet) sheet.isHidden = true
  }
}

/** Workbooks of Excel 2003 in one XML file, which some programs still write under the name `.xls`. */
export function readXmlWorkbook(xml: string): readonly Sheet[] {
  const reader = new XmlWorkbookReader()
  scanXml(xml, {
    open: (name, attributes, before) => reader.open(name, attributes, before),
    close: (name, before) => reader.close(name, before),
  })
  return reader.sheets
}
