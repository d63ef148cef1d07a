import { readCarriers as read } from '../../testing/read-carriers'
import { reportFile } from '../../testing/report-file'
import { readFile } from '../read-file'
import type { Cell } from './cell'

const readSample = async (name: string) => {
  const file = await readFile(reportFile(name))
  if (file.kind === 'unreadable') throw new Error(file.reason)
  return read(file.sheets[0] ? file.sheets[0].rows : [])
}

describe("the ERP's list of carriers", () => {
  it('of TOTVS has its codes with their zeros, legal names and short names', async () => {
    expect((await readSample('totvs-sa4.csv')).carriers).toEqual([
      { id: '000001', name: 'CORREIOS', tradeName: 'CORREIOS' },
      { id: '000002', name: 'LOGGI TECNOLOGIA', tradeName: 'LOGGI' },
    ])
  })

  it('of Bling has its own codes where the store gave none', async () => {
    const { carriers } = await readSample('bling-contatos-transportadoras.csv')

    expect(carriers.slice(0, 2)).toEqual([
      {
        id: '17912951045',
        name: 'Empresa Brasileira de Correios e Telégrafos - ECT',
        tradeName: 'Correios',
      },
      { id: '17912963064', name: 'L4B LOGÍSTICA LTDA', tradeName: 'Loggi' },
    ])
  })

  it("of Bling has the store's codes where it gave some", () => {
    const rows = [
      ['ID', 'Código', 'Nome', 'Fantasia'],
      ['17912951045', 'T-1', 'Empresa Brasileira de Correios', 'Correios'],
    ]

    expect(read(rows).carriers).toMatchObject([{ id: 'T-1', tradeName: 'Correios' }])
  })

  it('of Bling has its own code for each carrier to which the store gave none', () => {
    const rows = [
      ['ID', 'Código', 'Nome'],
      ['17912951045', 'T-1', 'Correios'],
      ['17912963064', '', 'Loggi'],
    ]

    expect(read(rows).carriers.map(({ id }) => id)).toEqual(['T-1', '17912963064'])
  })

  it.each([
    ['Total geral', ''],
    ['TOTAL DE REGISTROS', '2'],
    ['Total', '2'],
    ['Total de transportadoras: 2', ''],
    ['Quantidade: 2', ''],
    ['2 registros', ''],
    ['29/11/2026', ''],
  ])('takes no foot of it for a carrier: %s', (text, beside) => {
    const { carriers, notes } = read([
      ['Código', 'Transportadora'],
      ['2', 'Total Express'],
      ['3', 'Data Log Transportes'],
      [text, beside],
    ])

    expect(carriers.map(({ name }) => name)).toEqual(['Total Express', 'Data Log Transportes'])
    expect(notes).toEqual([{ number: 4, text }])
  })

  it('may have a code or a name alone, and says each once', () => {
    const rows = [
      ['Código', 'Transportadora'],
      ['12', 'Correios'],
      ['', 'Loggi'],
      ['12', 'Correios'],
      ['Total', ''],
      ['', 'Total Express'],
    ]

    expect(read(rows)).toMatchObject({
      carriers: [{ id: '12', name: 'Correios' }, { name: 'Loggi' }, { name: 'Total Express' }],
      repeated: 1,
      notes: [{ number: 5, text: 'Total' }],
      isGuessed: false,
    })
  })

  it('without known columns is understood by what stands in them, which a person confirms', () => {
    const rows = [
      ['Schlüssel', 'Bezeichnung', 'E-Mail'],
      ['0001', 'Correios', 'a@example.com'],
      ['0002', 'Loggi', 'b@example.com'],
      ['Total', '', ''],
    ]

    expect(read(rows)).toMatchObject({
      carriers: [
        { id: '0001', name: 'Correios' },
        { id: '0002', name: 'Loggi' },
      ],
      isGuessed: true,
    })
  })

  it('needs no header', () => {
    expect(read([['Correios'], [''], ['Loggi']]).carriers).toMatchObject([
      { name: 'Correios' },
      { name: 'Loggi' },
    ])
    expect(
      read([
        ['001', 'Correios'],
        ['002', 'Loggi'],
      ]).carriers,
    ).toHaveLength(2)
  })
})

describe('the codes of carriers', () => {
  const codesOf = (...cells: readonly Cell[]) =>
    read([['Code', 'Name'], ...cells.map((cell) => [cell, 'Loggi'])])

  it.each<[string, Cell, string]>([
    ['a text with zeros before it', '007', '007'],
    [
      'a number that is written in full',
      { number: 2000009100000011, written: '2000009100000011' },
      '2000009100000011',
    ],
    ['a text that a program guards', '="0012"', '0012'],
    ['a word', 'CORREIOS PAC', 'CORREIOS PAC'],
  ])('come through unchanged: %s', (_, cell, id) => {
    expect(codesOf(cell).carriers).toMatchObject([{ id }])
  })

  it.each<[string, Cell]>([
    ['a number that lost digits', { number: 5.76461413038786e17, written: '5.76461413038786E+17' }],
    ['the same as a text', '1,79129E+10'],
    ['a date', { clock: 0 }],
    ['what a formula left that failed', '#N/A'],
    ['a reference that is gone', '#REF!'],
    ['a fraction', { number: 1.5, written: '1.5' }],
  ])('are refused with their row where a spreadsheet changed them: %s', (_, cell) => {
    expect(codesOf(cell)).toMatchObject({ carriers: [], lost: [{ number: 2 }] })
  })

  it('are doubted where all long ones end in zeros', () => {
    expect(codesOf('1234567890123450', '9876543210987600').areCodesCut).toBe(true)
  })
})
