import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'

import { aFileOf, aWorkbook, reportFile } from '../testing/report-file'
import { readFile } from './read-file'
import type { Cell } from './recognize/cell'
import { isDateCell, isNumberCell } from './recognize/cell'

const aFile = (name: string, text: string): File => aFileOf(name, new TextEncoder().encode(text))

const sheetsOf = async (file: File) => {
  const read = await readFile(file)
  return read.kind === 'read' ? read.sheets : read.reason
}

const rowsOf = async (file: File) => {
  const sheets = await sheetsOf(file)
  return typeof sheets === 'string' ? sheets : sheets[0]?.rows
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** A cell's XML, with a serial number for a date as the workbook counts. */
const xmlOf = (cell: Cell, isFrom1904: boolean): string => {
  if (isNumberCell(cell)) return `<c><v>${cell.written}</v></c>`
  if (!isDateCell(cell)) return `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  const days = cell.clock / 86_400_000 + 25_569 - (isFrom1904 ? 1_462 : 0)
  return `<c s="1"><v>${days}</v></c>`
}

const numberCell = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger())
  // No file writes a zero below zero.
  .map((number) => number + 0)
  .map((number): Cell => ({ number, written: String(number) }))
const dateCell = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z') })
  .map((date): Cell => ({ clock: date.getTime() }))
const textCell = fc
  .stringOf(
    fc.char16bits().filter((char) => /[\t\u0020-\ud7ff]/.test(char)),
    {
      minLength: 1,
    },
  )
  .filter((text) => text.trim() !== '' && !/_x[0-9a-f]{4}_/i.test(text))
const anyRows = fc.array(fc.array(fc.oneof(numberCell, dateCell, textCell), { minLength: 1 }), {
  minLength: 1,
  maxLength: 8,
})

describe('a workbook', () => {
  it('gives back every cell with its type, whatever is in it and from whenever it counts', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.boolean(), async (rows, isFrom1904) => {
        const xml = rows
          .map((row) => `<row>${row.map((cell) => xmlOf(cell, isFrom1904)).join('')}</row>`)
          .join('')
        const bytes = aWorkbook({ Orders: xml }, { isFrom1904 })

        expect(await rowsOf(aFileOf('orders.xlsx', bytes))).toEqual(rows)
      }),
      { seed: 20_261_130, numRuns: 60 },
    )
  })

  it('is read by the places of its cells, not by the size that it says it has', async () => {
    const bytes = aWorkbook({
      Orders:
        '<row r="3"><c r="C3" t="str"><v>ID</v></c></row><row r="5"><c r="A5"><v>1</v></c></row>',
    })

    expect(await rowsOf(aFileOf('orders.xlsx', bytes))).toEqual([
      [],
      [],
      ['', '', 'ID'],
      [],
      [{ number: 1, written: '1' }],
    ])
  })

  it('is read with prefixes, shared and formatted texts, sections and characters by number', async () => {
    const texts =
      '<si><r><t>Order</t></r><r><t xml:space="preserve"> ID</t></r><rPh><t>spoken</t></rPh></si><si><t>A&amp;B_x0009_&#233;</t></si>'
    const bytes = aWorkbook(
      {
        Orders:
          '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c t="str"><x:f>"a"</x:f><x:v><![CDATA[<a>]]></x:v></x:c></x:row>',
      },
      { texts },
    )

    expect(await rowsOf(aFileOf('orders.xlsx', bytes))).toEqual([['Order ID', 'A&B\té', '<a>']])
  })

  it('of several sheets gives all that hold something', async () => {
    const row = '<row><c t="str"><v>ID</v></c></row>'
    const sheets = await sheetsOf(
      aFileOf('a.xlsx', aWorkbook({ Help: row, Empty: '', Orders: row })),
    )

    expect(typeof sheets !== 'string' && sheets.map(({ name }) => name)).toEqual(['Help', 'Orders'])
  })

  it('is read without a worker, however large it is', async () => {
    expect(typeof Worker).toBe('undefined')
    const rows = Array.from({ length: 8_000 }, (_, at) => `701-${at} was processed with an error`)
    const xml = rows
      .map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`)
      .join('')

    expect(await rowsOf(aFileOf('orders.xlsx', aWorkbook({ Orders: xml })))).toEqual(
      rows.map((text) => [text]),
    )
  })

  it('that would unpack to more than a browser holds is refused before it is unpacked', async () => {
    const bytes = aWorkbook({ Orders: '' })
    const bomb = zipSync({ 'xl/workbook.xml': [strToU8(' '), { level: 0 }] })
    // What the archive says of its first part: 600 MB.
    const view = new DataView(bomb.buffer)
    const directory = view.getUint32(bomb.length - 6, true)
    view.setUint32(directory + 24, 600 * 1024 * 1024, true)

    expect(await sheetsOf(aFileOf('bomb.xlsx', bomb))).toBe('unpacks-too-large')
    expect(await sheetsOf(aFileOf('none.xlsx', bytes))).toBe('empty')
  })
})

describe('a text file', () => {
  it('of two columns is read as two, however short it is and whatever line ends it', async () => {
    expect(await rowsOf(aFile('carriers.csv', 'Code;Name\n1;Correios\n'))).toEqual([
      ['Code', 'Name'],
      ['1', 'Correios'],
      [''],
    ])
  })

  it('keeps its empty lines, so that rows have the numbers that a person sees', async () => {
    expect(await rowsOf(aFile('orders.csv', 'Orders\n\nID,Status\n701-1,Error'))).toEqual([
      ['Orders'],
      [''],
      ['ID', 'Status'],
      ['701-1', 'Error'],
    ])
  })

  it.each([
    [
      'UTF-8 cut in the middle of a letter',
      [...new TextEncoder().encode('Número,B\n1,é')].slice(0, -1),
    ],
    ['Windows-1252', [...Buffer.from('Número,B\n1,', 'latin1')]],
    ['UTF-16', [0xff, 0xfe, ...Buffer.from('Número,B\n1,', 'utf16le')]],
    ['UTF-16 that does not say so', [...Buffer.from('Número,B\n1,', 'utf16le')]],
    ['UTF-16 in the other order', [0xfe, 0xff, ...Buffer.from('Número,B\n1,', 'utf16le').swap16()]],
  ])('in %s keeps its letters', async (_, bytes) => {
    const rows = await rowsOf(aFileOf('orders.csv', Uint8Array.from(bytes)))

    expect(rows && rows[0]).toEqual(['Número', 'B'])
  })

  it('of Amazon has quotation marks that are inches and titles', async () => {
    const rows = [
      ['order-id', 'purchase-date', 'product-name', 'quantity-purchased'],
      ['701-1', '2026-11-28', '"O Pequeno" luxo', '1'],
      ['701-2', '2026-11-28', 'TV 32" a 75"', '1'],
    ]

    expect(await rowsOf(aFile('a.txt', rows.map((row) => row.join('\t')).join('\n')))).toEqual(rows)
  })
})

describe('a file that is no table', () => {
  it.each([
    ['empty.csv', 'orders.xlsx', 'empty'],
    ['pdf-renamed.csv', 'orders.csv', 'pdf'],
    ['pdf-renamed.csv', 'orders.xlsx', 'pdf'],
    ['password-protected.xlsx', 'orders.xlsx', 'password'],
    ['old-workbook.xls', 'orders.xls', 'old-workbook'],
    ['old-workbook.xls', 'orders.xlsx', 'old-workbook'],
    ['shopee.zip', 'orders.zip', 'archive'],
    ['shopee.zip', 'orders.xlsx', 'archive'],
  ])('%s, named %s, is told as %s', async (name, as, reason) => {
    expect(await sheetsOf(reportFile(name, as))).toBe(reason)
  })

  it('is told as a web page where it is one without a table, as a portal’s sign-in is', async () => {
    const page = '<!DOCTYPE html><html><body><form>Sign in</form></body></html>'

    expect(await sheetsOf(aFile('orders.xls', page))).toBe('web-page')
  })

  it('is refused where it is a picture or a damaged workbook', async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])
    const cut = aWorkbook({ Orders: '<row><c><v>1</v></c></row>' }).slice(0, 300)

    expect(await sheetsOf(aFileOf('orders.csv', picture))).toBe('not-readable')
    expect(await sheetsOf(aFileOf('orders.xlsx', cut))).toBe('not-readable')
  })
})

describe('a table under another name', () => {
  it('is read from HTML that is saved as a workbook', async () => {
    expect(await rowsOf(reportFile('html-saved-as.xls'))).toEqual([
      ['Número do pedido', 'Data da venda', 'Status', 'Valor total'],
      ['2000009500000011', '28/11/2026 10:00', 'Pago', '232,80'],
      ['2000009500000012', '28/11/2026 11:00', 'Pago', '332,80'],
    ])
  })

  it('is read from the XML of Excel 2003, with the types of its cells', async () => {
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Orders"><Table><Row><Cell><Data ss:Type="String">ID</Data></Cell></Row><Row ss:Index="3"><Cell ss:Index="2"><Data ss:Type="Number">7.5</Data></Cell><Cell><Data ss:Type="DateTime">2026-11-28T10:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>`

    expect(await rowsOf(aFile('orders.xls', xml))).toEqual([
      ['ID'],
      [],
      ['', { number: 7.5, written: '7.5' }, { clock: Date.UTC(2026, 10, 28, 10) }],
    ])
  })
})

describe('a file of few bytes that asks for more than a sheet has', () => {
  const rowOf = (place: string) => `<row ${place}><c t="str"><v>x</v></c></row>`
  const xml = (row: string) =>
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>${row}</Table></Worksheet></Workbook>`

  it.each([
    ['rows', rowOf('r="20000000"')],
    ['columns', '<row><c r="ABCDE1" t="str"><v>x</v></c></row>'],
    ['places in all', '<row><c r="XFD1" t="str"><v>x</v></c></row>'.repeat(300)],
  ])('is refused for its %s', async (_, rows) => {
    expect(await sheetsOf(aFileOf('a.xlsx', aWorkbook({ Orders: rows })))).toBe('not-readable')
  })

  it.each([
    ['row', '<Row ss:Index="20000000"><Cell><Data>x</Data></Cell></Row>'],
    ['column', '<Row><Cell ss:Index="20000000"><Data>x</Data></Cell></Row>'],
  ])('is refused for its %s in the XML of Excel 2003', async (_, row) => {
    expect(await sheetsOf(aFile('a.xls', xml(row)))).toBe('not-readable')
  })

  it('is read where its last row is the last that a sheet has', async () => {
    const rows = await rowsOf(aFileOf('a.xlsx', aWorkbook({ Orders: rowOf('r="1048576"') })))

    expect(rows).toHaveLength(1_048_576)
  })
})
