import { harmless } from '../ui/harmless'
import type { CsvRow } from '../ui/csv-file'

// The least that makes a workbook of one sheet: ECMA-376, parts 1 and 2 ("Office Open XML File Formats"). Texts stand in
// their cells, not in a table of all texts, so that a row can be written and forgotten.

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const WORKBOOK_TYPE = `${TYPE}.sheet`

/** Excel refuses a workbook with a longer text in a cell. */
const LONGEST_TEXT = 32_767

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`

const relations = (all: readonly string[]) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`

const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`

/** All that is the same in every workbook, by its place in the archive. */
export const fixedParts: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${override('worksheets/sheet1', 'worksheet')}</Types>`,
  ],
  ['_rels/.rels', relations([relation('r1', 'officeDocument', 'xl/workbook.xml')])],
  [
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${SHEETS}" xmlns:r="${RELATIONS}"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    relations([
      relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('r2', 'styles', 'styles.xml'),
    ]),
  ],
  [
    'xl/styles.xml',
    `${DECLARATION}<styleSheet xmlns="${SHEETS}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
  ],
]

export const SHEET = 'xl/worksheets/sheet1.xml'

/** What stands before the rows: the first stays in view. */
export const sheetStart = (columns: number) =>
  `${DECLARATION}<worksheet xmlns="${SHEETS}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns}" width="22" customWidth="1"/></cols><sheetData>`

export const sheetEnd = '</sheetData></worksheet>'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

// XML 1.0 has no form for them, and one of them makes the whole workbook unreadable.
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

const toXml = (text: string) =>
  harmless(text)
    .slice(0, LONGEST_TEXT)
    .replace(UNWRITABLE, '')
    .replace(/[&<>]/g, (character) => entities[character] ?? '')

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))

/** The letters of a column, counted from 0: A to Z, then AA. */
const columnName = (at: number): string =>
  at < 26 ? (letters[at] ?? '') : columnName(Math.floor(at / 26) - 1) + (letters[at % 26] ?? '')

/** A row, counted from 1. What is not known has no cell. */
export function toRowXml(row: CsvRow, number: number, isHeader = false): string {
  const style = isHeader ? ' s="1"' : ''
  const cells = row.map((cell, at) => {
    if (cell === null || cell === undefined || cell === '') return ''
    const place = `<c r="${columnName(at)}${number}"${style}`
    return typeof cell === 'number'
      ? `${place}><v>${cell}</v></c>`
      : `${place} t="inlineStr"><is><t xml:space="preserve">${toXml(cell)}</t></is></c>`
  })
  return `<row r="${number}">${cells.join('')}</row>`
}
