import { aFileOf, aWorkbook } from '../../testing/report-file'
import { bestSheet } from '../best-sheet'
import { readFile } from '../read-file'
import { textOf } from '../recognize/cell'
import { findReportHeading } from '../recognize/find-report'
import { currencyOfFormat } from './number-format'

const bytesOf = (text: string) => new TextEncoder().encode(text)

const sheetsOf = async (bytes: Uint8Array | string) => {
  const file = aFileOf('a.xls', typeof bytes === 'string' ? bytesOf(bytes) : bytes)
  const read = await readFile(file)
  return read.kind === 'read' ? read.sheets : read.reason
}

const rowsOf = async (bytes: Uint8Array | string) => {
  const sheets = await sheetsOf(bytes)
  return typeof sheets === 'string' ? sheets : sheets[0]?.rows
}

const table = '<table><tr><th>Pedido<th>SKU<tr><td>41<td>1005</table>'
const read = [
  ['Pedido', 'SKU'],
  ['41', '1005'],
]

describe('a page', () => {
  it.each([
    ['XHTML', `<?xml version="1.0"?><html><head><title/></head><body>${table}</body></html>`],
    ['a heading first', `<h3>Pedidos</h3>${table}`],
    ['rows alone', '<tr><th>Pedido<th>SKU<tr><td>41<td>1005'],
    ['a script in its header', table.replace('Pedido', 'Pedido<script>sort()</script>')],
    [
      'its header in a table of its own',
      table.replace('<tr><td>', '</table><div><table><tr><td>') + '</div>',
    ],
  ])('with %s has its table', async (_, page) => {
    expect(await rowsOf(page)).toEqual(read)
  })

  it('says what stands for several rows in each of them, and nothing beyond their part', async () => {
    const page =
      '<table><thead><tr><th rowspan=9>Pedido<th colspan=2>Data<th>SKU</thead><tr><td rowspan=2>41<td rowspan=2 colspan=2>28/11/2026<td>1005<tr><td>1040<tr><td>42<td>29/11/2026<td><td>1</table>'

    expect(await rowsOf(page)).toEqual([
      ['Pedido', 'Data', '', 'SKU'],
      ['41', '28/11/2026', '', '1005'],
      ['41', '28/11/2026', '', '1040'],
      ['42', '29/11/2026', '', '1'],
    ])
  })

  it('keeps apart what stands in lines of one cell', async () => {
    const page =
      '<table><tr><td>41<br>42<td>28/11/2026<br/>10:00<td><div>a</div><div>b</div></table>'

    expect(await rowsOf(page)).toEqual([['41 42', '28/11/2026 10:00', 'a b']])
  })

  it.each([
    ['XML of a program', '<?xml version="1.0"?><orders><order id="41"/></orders>'],
    ['a page kept by a browser', `From: <Saved>\r\nMIME-Version: 1.0\r\n\r\n${table}`],
    ['a word processor’s file', '{\\rtf1\\ansi Pedido 41}'],
    ['a program’s data', '[\n  {"order": "41"}\n]'],
  ])('is told as not readable where it is %s', async (_, text) => {
    expect(await sheetsOf(text)).toBe('not-readable')
  })
})

describe('the XML of Excel 2003', () => {
  const rowsOfXml = (rows: string) =>
    rowsOf(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>${rows}</Table></Worksheet></Workbook>`,
    )

  it('has the whole text of a cell, and not what somebody noted beside it', async () => {
    const rows =
      '<Row><Cell><ss:Data ss:Type="String"><B>A</B>12<I>34</I></ss:Data><Comment><ss:Data><B>me</B>hello</ss:Data></Comment></Cell></Row>'

    expect(await rowsOfXml(rows)).toEqual([['A1234']])
  })

  it('has its cells below their header, whatever stands for several of them', async () => {
    const cell = (text: string, more = '') => `<Cell${more}><Data>${text}</Data></Cell>`
    const rows = [
      cell('Pedido') + cell('Valor', ' ss:MergeAcross="1"') + cell('SKU'),
      cell('A1', ' ss:MergeDown="1"') + cell('10') + cell('2') + cell('x'),
      `<Cell ss:Index="2"><Data>11</Data></Cell>${cell('2')}${cell('y')}`,
    ]

    expect(await rowsOfXml(rows.map((row) => `<Row>${row}</Row>`).join(''))).toEqual([
      ['Pedido', 'Valor', '', 'SKU'],
      ['A1', '10', '2', 'x'],
      ['A1', '11', '2', 'y'],
    ])
  })
})

describe('a workbook', () => {
  const text = (place: string, value: string) => `<c r="${place}" t="str"><v>${value}</v></c>`
  const header = `<row r="1">${text('A1', 'Pedido')}${text('B1', 'SKU')}</row>`
  const order = (row: number) =>
    `<row r="${row}">${text(`A${row}`, '41')}${text(`B${row}`, 'x')}</row>`

  it('says what is merged over several rows in each of them', async () => {
    const second = `<row r="3">${text('B3', 'y')}</row>`
    const merged = '</sheetData><mergeCells><mergeCell ref="A2:A9"/></mergeCells><sheetData>'

    expect(await rowsOf(aWorkbook({ Orders: header + order(2) + second + merged }))).toEqual([
      ['Pedido', 'SKU'],
      ['41', 'x'],
      ['41', 'y'],
    ])
  })

  it.each([
    ['"R$"\\ #,##0.00', 'BRL'],
    ['_-[$R$-416]\\ * #,##0.00_-;-[$R$-416]', 'BRL'],
    ['[$USD] #,##0.00', 'USD'],
    ['#,##0.00\\ [$€-407]', 'EUR'],
    ['"$"#,##0.00', undefined],
    ['[Red]#,##0.00', undefined],
    ['General', undefined],
  ])('with the number format %s is in %p', (format, currency) => {
    expect(currencyOfFormat(format)).toBe(currency)
  })

  it('has the sheet with orders before a hidden one and an example', async () => {
    const orders = header + order(2) + order(3)
    const names = ['Pedido', 'SKU', 'Status', 'Data', 'Total']
    const example = `<row>${names.map((name) => `<c t="str"><v>${name}</v></c>`).join('')}</row>`
    const bytes = aWorkbook(
      { Old: orders, Example: example + order(2), Orders: orders },
      { hidden: ['Old'] },
    )
    const sheets = await sheetsOf(bytes)

    expect(typeof sheets !== 'string' && bestSheet(sheets, findReportHeading)).toBe(2)
  })
})

describe('the first bytes', () => {
  const csv = 'Número do pedido;SKU\n41;'

  it.each([
    ['a name of a file in it', `${csv}%PDF-1.7`, `41;%PDF-1.7`],
    ['NULs at its end', `${csv}x${'\0'.repeat(60)}`, '41;x'],
  ])('of a text with %s are a text’s', async (_, file, last) => {
    expect(await rowsOf(file)).toEqual([['Número do pedido', 'SKU'], last.split(';')])
  })

  it.each([
    ['', [0xe3]],
    ['\ufeff', [0xe3, 0xe3, 0xe3]],
  ])('of UTF-8 with %p keep its letters, whatever byte is wrong in it', async (mark, wrong) => {
    const rows = await rowsOf(Uint8Array.from([...bytesOf(mark + csv), ...wrong, 0x6f]))

    expect(rows && rows[0]).toEqual(['Número do pedido', 'SKU'])
  })
})

it.each(['="41"', '=41', '= "41"', '=T("41")', '=TEXTO(41;"0")', '=+41', "'41"])(
  'the guard of an ID written as %s is taken off',
  (text) => {
    expect(textOf(text)).toBe('41')
  },
)
