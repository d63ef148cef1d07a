import { findLogHeading, recognizeLog } from './log-file'

const read = (rows: readonly (readonly string[])[]) => {
  const heading = findLogHeading({ rows })
  return { heading, ...recognizeLog(heading, { orders: {}, zone: 'UTC' }) }
}

describe("the file of VTEX's integration log", () => {
  it.each([
    ['English', ['ID', 'Affiliate', 'Status', 'Processing date'], 'Processed with error'],
    ['Portuguese', ['ID', 'Afiliado', 'Status', 'Data de processamento'], 'Processado com erro'],
    ['Spanish', ['ID', 'Afiliado', 'Estado', 'Fecha de procesamiento'], 'Procesado con error'],
  ])('is read in %s', (_, header, status) => {
    const { rows, problems } = read([header, ['701-1', 'AMZ', status, '25/11/2026 14:05:00']])

    expect(rows).toEqual([
      {
        number: 2,
        id: '701-1',
        affiliate: 'AMZ',
        status,
        processedAt: '2026-11-25T14:05:00.000Z',
        message: undefined,
      },
    ])
    expect(problems).toEqual([])
  })

  it('is found below a title and an empty line, and keeps the numbers that a person counts', () => {
    const { rows } = read([
      ['Orders'],
      ['', ''],
      ['Status', 'ID'],
      ['Processed with success', '701-1'],
    ])

    expect(rows).toMatchObject([{ number: 4, id: '701-1', status: 'Processed with success' }])
  })

  it('tells which field of a row is missing or cannot be read', () => {
    const { rows, problems, leftOut } = read([
      ['ID', 'Affiliate', 'Status', 'Processing date'],
      ['', 'AMZ', 'Processed with error', '25/11/2026'],
      ['701-2', 'AMZ', '', '25/11/2026'],
      ['701-3', 'AMZ', 'Processed with error', 'yesterday'],
    ])

    expect(rows).toEqual([])
    expect(problems).toEqual([
      { number: 3, field: 'status', text: '' },
      { number: 4, field: 'processedAt', text: 'yesterday' },
    ])
    expect(leftOut).toEqual([{ number: 2, reason: 'no-id', text: '' }])
  })

  it('leaves out ids that a spreadsheet cut, and asks for the order of dates that read both ways', () => {
    const { rows, leftOut, dates } = read([
      ['ID', 'Status', 'Processing date'],
      ['2,00001E+15', 'Processed with error', '03/04/2026'],
      ['701-1', 'Processed with error', '05/06/2026'],
    ])

    expect(leftOut).toEqual([{ number: 2, reason: 'lost-digits', text: '2,00001E+15' }])
    expect(rows).toEqual([])
    expect(dates).toEqual({ value: undefined, open: ['03/04/2026', '05/06/2026'] })
  })

  it('takes of a status only the phrase, and doubts IDs that a spreadsheet seems to have cut', () => {
    const cut = ['ID;Status', '2000009400000010;Processado com erro - SKU 1', '2000009400000020;x']
    const { rows, areIdsCut } = read(cut.map((line) => line.split(';')))

    expect(areIdsCut).toBe(true)
    expect(rows).toMatchObject([
      { status: 'Processado com erro', message: 'SKU 1' },
      { status: 'x', message: undefined },
    ])
    expect(
      read([
        ['ID', 'Status'],
        ['2000009400000011', 'x'],
      ]).areIdsCut,
    ).toBe(false)
  })

  it('maps nothing where no column has a known name, so that a person can', () => {
    const { heading } = read([
      ['A', 'B'],
      ['701-1', 'ok'],
    ])

    expect(heading.mapping).toEqual({})
    expect(heading.body).toHaveLength(1)
  })
})
