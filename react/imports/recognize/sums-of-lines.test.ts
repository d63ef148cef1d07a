import { brl } from '../../testing/read-report'
import { readHtmlTables } from '../read/html-tables'
import { repeatMerged } from '../read/merged-cells'
import { Room } from '../read/room'
import type { Cell } from './cell'
import { findReportHeading } from './find-report'
import { recognizeReport } from './report'
import type { Table } from './table'

const readTable = (table: Table) => {
  const heading = findReportHeading(table)
  const said = { zone: 'UTC', usualCurrency: 'BRL', orders: {}, marks: {} }
  return recognizeReport(heading, heading.profile, said)
}

/** SellerCenter’s report: a line for each unit, with its own part of the value. */
const header = [
  'Order Item Id',
  'Order Number',
  'Paid Price',
  'Unit Price',
  'Shipping Fee',
  'Seller SKU',
  'Status',
  'Order Currency',
]

type Unit = readonly [id: string, paid: Cell, fee: Cell, status: string, currency: string]

const units = (...lines: readonly Unit[]) =>
  lines.map(([id, paid, fee, status, currency], at) => [
    `${at}`,
    id,
    paid,
    paid,
    fee,
    `sku-${at}`,
    status,
    currency,
  ])

const read = (...lines: readonly Unit[]) => readTable({ rows: [header, ...units(...lines)] })

describe('an order whose lines are in two currencies', () => {
  it('is left out with each of its rows and why, and no other order is', () => {
    const { rows, leftOut } = read(
      ['1234567801', '10,50', '', 'pending', 'BRL'],
      ['1234567802', '20,50', '', 'pending', 'BRL'],
      ['1234567801', '30,50', '', 'pending', 'USD'],
    )

    expect(rows.map(({ orderId, value }) => [orderId, value])).toEqual([['1234567802', brl(2050)]])
    expect(leftOut).toEqual([
      { number: 2, reason: 'two-currencies', text: '1234567801' },
      { number: 4, reason: 'two-currencies', text: '1234567801' },
    ])
  })

  it.each<[string, Unit, Unit]>([
    [
      'by the symbols of its cells',
      ['1', 'R$ 10,50', '', 'pending', ''],
      ['1', 'US$ 10,50', '', 'pending', ''],
    ],
    [
      'by their freight alone',
      ['1', '', '5,50', 'pending', 'BRL'],
      ['1', '', '5,50', 'pending', 'ARS'],
    ],
    [
      'where the amounts are alike',
      ['1', '10,50', '', 'pending', 'BRL'],
      ['1', '10,50', '', 'pending', 'CLP'],
    ],
  ])('is seen %s', (_, one, other) => {
    expect(read(one, other)).toMatchObject({ rows: [], leftOut: [{}, {}] })
  })

  it('is seen in a report that no profile knows, and in one without values', () => {
    const name = ['Pedido', 'SKU', 'Preço unitário', 'Moeda']

    expect(
      readTable({ rows: [name, ['A-1', 'A', '10,50', 'BRL'], ['A-1', 'B', '10,50', 'USD']] }),
    ).toMatchObject({ rows: [], leftOut: [{}, {}] })
  })

  it('is none where the other currency is a canceled line’s, or stands beside no amount', () => {
    const { rows } = read(
      ['1', '10,50', '', 'pending', 'BRL'],
      ['1', '30,50', '', 'canceled', 'USD'],
      ['1', '', '', 'pending', 'USD'],
      ['1', '0,00', '0,00', 'pending', 'ARS'],
    )

    expect(rows).toMatchObject([{ value: brl(1050) }])
  })
})

it('a sum of which a part cannot be read is none, and the part is named', () => {
  const { rows, problems } = read(
    ['1', '10,50', '5,50', 'pending', 'BRL'],
    ['1', 'a combinar', '1,50', 'pending', 'BRL'],
  )

  expect(rows).toMatchObject([{ value: undefined, freight: 700 }])
  expect(problems).toContainEqual({ number: 3, field: 'value', text: 'a combinar' })
})

describe('a total that stands in one cell for all lines of its order', () => {
  const three: readonly Unit[] = [
    ['1', { number: 90.5, written: '90.5' }, { number: 5, written: '5' }, 'pending', 'BRL'],
    ['1', '', '', 'pending', ''],
    ['1', '', '', 'pending', ''],
  ]

  it('counts once in a workbook', () => {
    const rows = [header, ...units(...three)]
    const places = [2, 3, 4].map((column) => ({ row: 1, column, below: 2 }))
    const merged = repeatMerged(rows, places, new Room())

    expect(rows[3]?.[2]).toEqual({ number: 90.5, written: '90.5' })
    expect(readTable({ rows, merged }).rows).toMatchObject([
      {
        value: brl(9050),
        freight: 500,
        items: [
          { marketplaceSkuId: 'sku-0', unitPrice: 9050 },
          { marketplaceSkuId: 'sku-1', unitPrice: 9050 },
          { marketplaceSkuId: 'sku-2', unitPrice: 9050 },
        ],
      },
    ])
  })

  it('counts once in a page, also where its header is a table of its own', () => {
    const cells = (texts: readonly string[], tag = 'td') =>
      `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`
    const first = `<tr><td>1</td><td>1</td><td rowspan="2">90,50</td><td>45,25</td><td rowspan="2">5,00</td><td>A</td><td>pending</td><td>BRL</td></tr>`
    const second = cells(['2', '1', '45,25', 'B', 'pending', 'BRL'])
    const head = cells(header, 'th')
    const pages = [
      `<table>${head}${first}${second}</table>`,
      `<table>${head}</table><table>${first}${second}</table>`,
    ]

    for (const page of pages) {
      const [table = { rows: [] }] = readHtmlTables(page)
      expect(readTable(table).rows).toMatchObject([
        { value: brl(9050), freight: 500, items: [{ unitPrice: 4525 }, { unitPrice: 4525 }] },
      ])
    }
  })

  it('is no price of a line where a price is one of the line', () => {
    const amazon = [
      'amazon-order-id',
      'purchase-date',
      'fulfillment-channel',
      'sku',
      'quantity',
      'item-price',
    ]
    const rows: Cell[][] = [
      amazon,
      ['701-1', '2026-11-28', 'Merchant', 'A', '1', { number: 90, written: '90' }],
      ['701-1', '2026-11-28', 'Merchant', 'B', '2', ''],
    ]
    const merged = repeatMerged(rows, [{ row: 1, column: 5, below: 1 }], new Room())

    expect(readTable({ rows, merged }).rows).toMatchObject([
      { items: [{ unitPrice: undefined }, { unitPrice: undefined }] },
    ])
  })
})
