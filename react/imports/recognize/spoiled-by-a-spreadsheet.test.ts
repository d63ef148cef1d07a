import fc from 'fast-check'

import { brl } from '../../testing/read-report'
import { aFileOf, aWorkbook } from '../../testing/report-file'
import { readFile } from '../read-file'
import type { Cell } from './cell'
import { findReportHeading } from './find-report'
import { recognizeReport } from './report'

// A file that somebody opened in a spreadsheet and saved again is not what the marketplace wrote.

const read = (rows: readonly (readonly Cell[])[]) => {
  const heading = findReportHeading({ rows })
  const said = { zone: 'UTC', currency: 'BRL', orders: {}, marks: {} }
  return recognizeReport(heading, heading.profile, said)
}

const dayOf = (year: number, month: number, day: number): Cell => ({
  clock: Date.UTC(year, month - 1, day, 13, 5),
})

const soldOn = (...dates: readonly Cell[]) =>
  read([['Pedido', 'Data'], ...dates.map((date, at) => [`A-100${at}`, date])]).rows.map(
    ({ createdAt = '' }) => createdAt.slice(0, 10),
  )

describe('dates of another country', () => {
  it('that a spreadsheet took the wrong way round have their day and month again', () => {
    expect(soldOn('28/11/2026 13:05', dayOf(2026, 3, 11), '30/11/2026 13:05')).toEqual([
      '2026-11-28',
      '2026-11-03',
      '2026-11-30',
    ])
    expect(soldOn('Order created time.', '11/28/2026 1:05:00 PM', dayOf(2026, 3, 11))).toEqual([
      '',
      '2026-11-28',
      '2026-11-03',
    ])
  })

  it.each([
    ['no text tells of it', [dayOf(2026, 3, 11), dayOf(2026, 4, 11)], ['2026-03-11', '2026-04-11']],
    [
      'a cell has a day above twelve',
      ['28/11/2026', dayOf(2026, 3, 11), dayOf(2026, 3, 13)],
      ['2026-11-28', '2026-03-11', '2026-03-13'],
    ],
    [
      'a spreadsheet would have taken a text too',
      ['28/11/2026', '03/11/2026', dayOf(2026, 3, 11)],
      ['2026-11-28', '2026-11-03', '2026-03-11'],
    ],
    [
      'they lie close as they are',
      ['28/11/2026', dayOf(2026, 12, 5)],
      ['2026-11-28', '2026-12-05'],
    ],
  ])('stay as they are where %s', (_, dates, days) => {
    expect(soldOn(...dates)).toEqual(days)
  })

  it('of one month come back, whichever of them the spreadsheet took', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), (some, month) => {
        // 2 January taken for 1 February may be either.
        const isFar = (day: number) => day <= 12 && (day < month || day > month + 1)
        fc.pre(some.some((day) => day > 12) && some.some(isFar))
        const two = (number: number) => String(number).padStart(2, '0')
        const asOpened = some.map((day) =>
          day > 12 ? `${two(day)}/${two(month)}/2026` : dayOf(2026, day, month),
        )
        expect(soldOn(...asOpened)).toEqual(some.map((day) => `2026-${two(month)}-${two(day)}`))
      }),
      { numRuns: 100 },
    )
  })
})

describe('codes that a spreadsheet took for numbers', () => {
  it('have the zeros of their format', async () => {
    const cells = (...all: readonly string[]) => `<row>${all.join('')}</row>`
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
    const number = (value: string, style: number) => `<c s="${style}"><v>${value}</v></c>`
    const xml =
      cells(text('Pedido'), text('SKU'), text('Quantidade'), text('Total')) +
      cells(number('123456', 2), number('12', 2), number('1', 0), number('219.9', 2))
    const file = await readFile(aFileOf('a.xlsx', aWorkbook({ Pedidos: xml })))
    const [sheet] = file.kind === 'read' ? file.sheets : []

    expect(read(sheet ? sheet.rows : []).rows).toMatchObject([
      { orderId: '123456', value: brl(21990), items: [{ marketplaceSkuId: '000012' }] },
    ])
  })

  it('and were cut are told and belong to no item and no order', () => {
    const { rows, problems } = read([
      ['Pedido', 'Pack ID', 'SKU', 'Quantidade', 'Preço unitário'],
      ['A-1001', '2,00001E+15', '7,89123E+12', '1', '10,00'],
      ['A-1001', '2,00001E+15', '7,89123E+12', '1', '10,00'],
      ['A-1002', '2000009100000012', { number: 2e17, written: '2E+17' }, '1', '10,00'],
      ['A-1003', '', dayOf(2026, 2, 1), '1', '10,00'],
      ['A-1004', '2000009100000014', '1E-5', '1', '10,00'],
    ])

    expect(rows.map(({ items, otherIds }) => [items.length, otherIds])).toEqual([
      [0, []],
      [0, ['2000009100000012']],
      [0, []],
      [1, ['2000009100000014']],
    ])
    expect(problems.map(({ number, field }) => [number, field])).toEqual([
      [2, 'otherId'],
      [2, 'sku'],
      [3, 'otherId'],
      [3, 'sku'],
      [4, 'sku'],
      [5, 'sku'],
    ])
  })
})

it('the lines of sums that a spreadsheet adds are no orders', () => {
  const { rows, leftOut } = read([
    ['Pedido', 'Total'],
    ['2000009100000011', '10,00'],
    ['2000009100000011 Total', '10,00'],
    ['2000009100000012', '10,00'],
    ['2000009100000012 Total', '10,00'],
    ['Total Geral', '20,00'],
  ])

  expect(rows).toHaveLength(2)
  expect(leftOut.map(({ number, reason }) => [number, reason])).toEqual([
    [3, 'no-order'],
    [5, 'no-order'],
    [6, 'no-order'],
  ])
})

describe('the value of an order of several lines', () => {
  const lines = (name: string, value: string) =>
    read([
      ['Pedido', 'SKU', 'Quantidade', 'Valor unitário', 'Valor total', name],
      ['A-1001', '1', '1', '50,00', '50,00', value],
      ['A-1001', '2', '1', '50,00', '50,00', value],
    ])

  it('is what the column of the order says, not that of the lines beside it', () => {
    expect(lines('Valor total do pedido', '110,00').rows).toMatchObject([{ value: brl(11000) }])
  })

  it('is doubted where it is only what one of them has', () => {
    expect(lines('', '').disagreements).toMatchObject([
      { orderId: 'A-1001', amounts: [5000, 10000] },
    ])
  })
})
