import { readCarriers as read } from '../../testing/read-carriers'
import type { Cell } from './cell'

describe('a code that has two names', () => {
  const named = (...rows: readonly (readonly string[])[]) =>
    read([['Código', 'Nome', 'Fantasia'], ...rows])

  it('is told with each of them and its row, and none of them is lost', () => {
    const { carriers, shared, repeated } = named(
      ['001', 'Loggi', ''],
      ['002', 'Correios', ''],
      ['001', 'Jadlog', ''],
    )

    expect(shared).toEqual([
      {
        id: '001',
        names: [
          { number: 2, text: 'Loggi' },
          { number: 4, text: 'Jadlog' },
        ],
      },
    ])
    expect(carriers.map(({ name }) => name)).toEqual(['Loggi', 'Jadlog', 'Correios'])
    expect(repeated).toBe(0)
  })

  it.each([
    [
      'by its trade name',
      [
        ['T-1', 'L4B', 'Loggi'],
        ['T-1', 'L4B', 'Loggi Express'],
      ],
    ],
    [
      'in capitals or not',
      [
        ['t-1', 'Loggi', ''],
        ['T-1', 'Jadlog', ''],
      ],
    ],
    [
      'after a row without one',
      [
        ['T-1', '', ''],
        ['T-1', 'Loggi', ''],
        ['T-1', 'Jadlog', ''],
      ],
    ],
  ])('is seen %s', (_, rows) => {
    expect(named(...rows).shared).toMatchObject([{ names: [{}, {}] }])
  })

  it('is none where its rows say the same, or one says more', () => {
    const { shared, carriers, repeated } = named(
      ['001', 'Loggi', ''],
      ['001', 'LOGGI', ''],
      ['001', 'Loggi', 'Loggi Express'],
      ['', 'Jadlog', ''],
      ['003', 'Jadlog', ''],
    )

    expect([shared, repeated]).toEqual([[], 2])
    expect(carriers[0]).toEqual({ id: '001', name: 'Loggi', tradeName: 'Loggi Express' })
    expect(carriers).toHaveLength(3)
  })
})

describe('a code without the zeros that the others have', () => {
  const one = { number: 1, written: '1' }
  const coded = (codes: readonly Cell[], fillsZeros?: boolean) =>
    read([['Code', 'Name'], ...codes.map((code, at) => [code, `Carrier ${at}`])], fillsZeros)

  it.each<[string, Cell]>([
    ['a number', one],
    ['a text', '1'],
    ['a guarded text', '="1"'],
  ])('is told with its row, as %s', (_, code) => {
    const { short, carriers } = coded(['0002', '0003', code])

    expect(short).toEqual({ rows: [{ number: 4, text: '1' }], width: 4 })
    expect(carriers.map(({ id }) => id)).toEqual(['0002', '0003', '1'])
  })

  it('gets them back where a person says so, and may then be one that is there already', () => {
    expect(coded(['0002', one, '12', '12345'], true).carriers.map(({ id }) => id)).toEqual([
      '0002',
      '0001',
      '0012',
      '12345',
    ])
    expect(coded(['0001', one], true).shared).toMatchObject([{ id: '0001', names: [{}, {}] }])
  })

  it('is told also where nobody can say how many zeros it had', () => {
    expect(coded(['0002', '007', one]).short).toEqual({
      rows: [{ number: 4, text: '1' }],
      width: undefined,
    })
  })

  it.each<[string, readonly Cell[]]>([
    ['no code has zeros', ['1', '22', '333']],
    ['it is as long as they are', ['0002', '1234', { number: 9999, written: '9999' }]],
    ['it is no number', ['0002', 'A1', 'T-1']],
  ])('is none where %s', (_, codes) => {
    expect(coded(codes).short.rows).toEqual([])
  })
})
