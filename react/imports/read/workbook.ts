import type { Cell } from '../recognize/cell'
import type { Sheet, Table } from '../recognize/table'
import type { Archive } from './archive'
import { repeatMerged } from './merged-cells'
import type { Merged } from './merged-cells'
import { currencyOfFormat, digitsOfFormat, isDateFormat } from './number-format'
import { columnPlace, Room, rowPlace } from './room'
import { clockOfSerial, lastSerial } from './serial'
import { defaultPart, readContents, relationsOf, relsOf } from './workbook-contents'
import { attributeOf, scanXml } from './xml'

// The parts of a workbook as ECMA-376 part 1 has them. Cells come out with the types they have there.

/** `_x000D_` stands for a character that XML does not allow. */
const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_: string, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text

function readTexts(xml: string | undefined): readonly string[] {
  const texts: string[] = []
  let text = ''
  let isSpoken = false
  scanXml(xml ?? '', {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isSpoken = true
    },
    close: (name, inside) => {
      if (name === 't' && !isSpoken) text += inside
      if (name === 'rPh') isSpoken = false
      if (name === 'si') texts.push(unescapeText(text))
    },
  })
  return texts
}

/** What a style shows a number as. */
interface NumberStyle {
  readonly isDate: boolean
  readonly currency?: string
  /** Of a code, whose zeros only the style has. */
  readonly digits?: number
}

function readStyles(xml: string | undefined): readonly NumberStyle[] {
  const codes = new Map<number, string>()
  const styles: NumberStyle[] = []
  let isInCells = false
  scanXml(xml ?? '', {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        const id = Number(attributeOf(attributes, 'numFmtId'))
        codes.set(id, attributeOf(attributes, 'formatCode') ?? '')
      }
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) {
        const id = Number(attributeOf(attributes, 'numFmtId') ?? 0)
        const code = codes.get(id)
        const [currency, digits] = [currencyOfFormat(code ?? ''), digitsOfFormat(code ?? '')]
        styles.push({ isDate: isDateFormat(id, code), currency, digits })
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return styles
}

interface Meaning {
  readonly texts: readonly string[]
  readonly styles: readonly NumberStyle[]
  readonly isFrom1904: boolean
}

/** A cell as its XML has it. */
interface RawCell {
  readonly type: string
  readonly style: number
  readonly value: string
}

function numberCell(number: number, written: string, style: NumberStyle | undefined): Cell {
  const { currency, digits = 0 } = style || {}
  // `1` shown as `000001` is a code: nobody pads what is counted.
  const isCode = written.length < digits && /^\d+$/.test(written)
  if (isCode) return written.padStart(digits, '0')
  return currency === undefined ? { number, written } : { number, written, currency }
}

function toCell({ type, style, value }: RawCell, meaning: Meaning): Cell {
  switch (type) {
    case 's':
      return meaning.texts[Number(value)] ?? ''
    case 'str':
    case 'inlineStr':
      return unescapeText(value)
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'd': {
      const isExact = /(z|[+-]\d{2}:?\d{2})$/i.test(value.slice(10))
      const clock = isExact ? NaN : Date.parse(`${value}${value.includes('T') ? 'Z' : ''}`)
      return Number.isNaN(clock) ? value : { clock }
    }
    case 'n': {
      const number = Number(value)
      if (value.trim() === '' || Number.isNaN(number)) return value
      const shown = meaning.styles[style]
      // A style makes no date of what no calendar has: an ID in a column of dates stays its number.
      const isDate = shown && shown.isDate && number >= 0 && number <= lastSerial
      if (!isDate) return numberCell(number, value, shown)
      return { clock: clockOfSerial(number, meaning.isFrom1904) }
    }
    default:
      return value
  }
}

/** The column of a reference such as `AB12`, from 0; undefined where it names none. */
const columnOf = (reference: string | undefined): number | undefined => {
  const letters = /^[A-Z]+/i.exec(reference ?? '')
  if (!letters) return undefined
  let column = 0
  for (const letter of letters[0].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

const noCells: Cell[] = []

/** The rows of one sheet. A row or a cell that names no place stands behind the one before. */
class SheetReader {
  /** Of the cell that is being read. */
  public type = 'n'
  public style = 0
  public value = ''
  private readonly rows: Cell[][] = []
  private cells: Cell[] = []
  private row = 0
  private column = -1
  private isSpoken = false
  private readonly merged: Merged[] = []

  public constructor(
    private readonly meaning: Meaning,
    private readonly room: Room,
  ) {}

  public open(name: string, attributes: string) {
    if (name === 'row') {
      this.row = Number(attributeOf(attributes, 'r') ?? this.row + 1)
      this.cells = []
      this.column = -1
    } else if (name === 'c') {
      this.column = columnOf(attributeOf(attributes, 'r')) ?? this.column + 1
      this.type = attributeOf(attributes, 't') ?? 'n'
      this.style = Number(attributeOf(attributes, 's') ?? 0)
      this.value = ''
    } else if (name === 'mergeCell') this.addMerged(attributeOf(attributes, 'ref') ?? '')
    else if (name === 'rPh') this.isSpoken = true
  }

  public end(): Pick<Table, 'rows' | 'merged'> {
    return { rows: this.rows, merged: repeatMerged(this.rows, this.merged, this.room) }
  }

  public close(name: string, text: string) {
    if (name === 'v') this.value = text
    else if (name === 't' && !this.isSpoken) this.value += text
    else if (name === 'rPh') this.isSpoken = false
    else if (name === 'c') this.endCell()
    else if (name === 'row') this.endRow()
  }

  private addMerged(reference: string) {
    const [, column, row, last] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/i.exec(reference) ?? []
    const from = Number(row) - 1
    const added = { row: from, column: columnOf(column) ?? 0, below: Number(last) - 1 - from }
    if (added.below > 0) this.merged.push(added)
  }

  private endCell() {
    if (this.value === '') return
    this.room.skipTo(this.cells, columnPlace(this.column), '')
    this.cells[this.column] = toCell(this, this.meaning)
  }

  private endRow() {
    if (this.cells.length === 0) return
    this.room.skipTo(this.rows, rowPlace(this.row - 1), noCells)
    this.rows[this.row - 1] = this.cells
  }
}

function readSheet(xml: string, meaning: Meaning, room: Room): Pick<Table, 'rows' | 'merged'> {
  const reader = new SheetReader(meaning, room)
  scanXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name, text) => reader.close(name, text),
  })
  return reader.end()
}

/** Every sheet of a workbook, in its order, with the types that its cells have. */
export function readWorkbook({ unpack }: Archive): readonly Sheet[] {
  const top = relationsOf('', unpack(['_rels/.rels']).get('_rels/.rels') ?? '')
  const office = top.find(({ type }) => type.endsWith('/officeDocument'))
  const part = office ? office.part : defaultPart
  const first = unpack([part, relsOf(part)])
  const relations = relationsOf(part, first.get(relsOf(part)) ?? '')
  const partOf = (type: string) => relations.find((each) => each.type.endsWith(type))?.part ?? ''
  const { sheets, isFrom1904 } = readContents(first.get(part) ?? '', relations)
  const textsPart = partOf('/sharedStrings')
  const stylesPart = partOf('/styles')
  const parts = unpack([textsPart, stylesPart, ...sheets.map((sheet) => sheet.part)])
  const meaning: Meaning = {
    texts: readTexts(parts.get(textsPart)),
    styles: readStyles(parts.get(stylesPart)),
    isFrom1904,
  }
  const room = new Room()
  return sheets.map((sheet) => ({
    name: sheet.name,
    ...readSheet(parts.get(sheet.part) ?? '', meaning, room),
    isFrom1904,
    ...(sheet.isHidden ? { isHidden: true } : {}),
  }))
}
