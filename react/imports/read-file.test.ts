import { strToU8, zipSync } from 'fflate'

import { readFile } from './read-file'

/** jsdom's files have no bytes to give. */
const aFileOf = (name: string, bytes: Uint8Array): File => {
  const file = new File([], name)
  Object.defineProperty(file, 'arrayBuffer', { value: async () => bytes.buffer })
  return file
}

const aFile = (name: string, text: string): File => aFileOf(name, new TextEncoder().encode(text))

const types = 'http://schemas.openxmlformats.org'

/** The least that is a workbook. */
const aWorkbook = (rows: readonly string[]): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${types}/spreadsheetml/2006/main" xmlns:r="${types}/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${types}/package/2006/relationships"><Relationship Id="r1" Type="${types}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${types}/spreadsheetml/2006/main"><sheetData>${rows
        .map(
          (text, at) =>
            `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
        )
        .join('')}</sheetData></worksheet>`,
    ),
  })

describe('a workbook', () => {
  it('is read without a worker, however large it is', async () => {
    expect(typeof Worker).toBe('undefined')
    const rows = Array.from({ length: 8_000 }, (_, at) => `701-${at} was processed with an error`)

    const read = await readFile(aFileOf('orders.xlsx', aWorkbook(rows)))

    expect(read.kind === 'read' && read.table.rows.map(([first]) => first)).toEqual(rows)
  })
})

describe('a CSV file', () => {
  it('of two columns is read as two, however short it is and whatever line ends it', async () => {
    expect(await readFile(aFile('carriers.csv', 'Code;Name\n1;Correios\n'))).toMatchObject({
      kind: 'read',
      table: { rows: [['Code', 'Name'], ['1', 'Correios'], ['']] },
    })
  })

  it('keeps its empty lines, so that rows have the numbers that a person sees', async () => {
    expect(await readFile(aFile('orders.csv', 'Orders\n\nID,Status\n701-1,Error'))).toMatchObject({
      table: { rows: [['Orders'], [''], ['ID', 'Status'], ['701-1', 'Error']] },
    })
  })
})
