import fc from 'fast-check'

import type { Cell } from './cell'
import { findReportHeading } from './find-report'
import { recognizeReport } from './report'

const read = (rows: readonly (readonly Cell[])[], choices = {}) => {
  const heading = findReportHeading({ rows })
  return recognizeReport(heading, heading.profile, {
    zone: 'UTC',
    orders: {},
    marks: {},
    ...choices,
  })
}

describe("a marketplace's order report", () => {
  it('is read with everything that it tells', () => {
    const { rows, problems } = read(
      [
        [
          'Número do pedido',
          'Data da venda',
          'Status',
          'Valor total',
          'Despachar até',
          'SKU',
          'Quantidade',
          'Preço unitário',
          'Frete',
          'CEP',
          'Transportadora',
          'ID do envio',
        ],
        [
          '701-1',
          '25/11/2026 10:00',
          'Pago',
          'R$ 1.311,77',
          '27/11/2026',
          'ABC-1',
          '2',
          '650,00',
          '11,77',
          '01310-100',
          'Loggi',
          '4352',
        ],
      ],
      { currency: 'BRL' },
    )

    expect(problems).toEqual([])
    expect(rows).toEqual([
      {
        number: 2,
        orderId: '701-1',
        otherIds: ['4352'],
        createdAt: '2026-11-25T10:00:00.000Z',
        status: 'Pago',
        value: { amount: 131177, currency: 'BRL' },
        shipBy: '2026-11-27T23:59:59.000Z',
        items: [{ marketplaceSkuId: 'ABC-1', quantity: 2, unitPrice: 65000 }],
        freight: 1177,
        postalCode: '01310-100',
        carrier: 'Loggi',
      },
    ])
  })

  it('needs nothing but the order id', () => {
    expect(read([['Order ID'], ['701-1']]).rows).toMatchObject([{ orderId: '701-1', items: [] }])
  })

  it('joins the lines of one order to its items', () => {
    const { rows } = read([
      ['order-id', 'sku', 'quantity-purchased', 'ship-postal-code'],
      ['701-1', 'A', '1', '01310'],
      ['701-2', 'C', '1', ''],
      ['701-1', 'B', '3', ''],
    ])

    expect(rows).toMatchObject([
      {
        orderId: '701-1',
        postalCode: '01310',
        items: [
          { marketplaceSkuId: 'A', quantity: 1 },
          { marketplaceSkuId: 'B', quantity: 3 },
        ],
      },
      { orderId: '701-2' },
    ])
  })

  it('keeps an order whose value cannot be read, and says which cell that was', () => {
    const { rows, problems, leftOut } = read(
      [
        ['Pedido', 'Total'],
        ['701-1', 'a combinar'],
        ['', '10,00'],
      ],
      { currency: 'BRL' },
    )

    expect(rows).toMatchObject([{ orderId: '701-1', value: undefined }])
    expect(problems).toEqual([{ number: 2, field: 'value', text: 'a combinar' }])
    expect(leftOut).toEqual([{ number: 3, reason: 'no-id', text: '' }])
  })

  it('calls an amount without a currency no value', () => {
    expect(
      read([
        ['Pedido', 'Total'],
        ['701-1', '10,00'],
      ]).rows[0]?.value,
    ).toBeUndefined()
  })

  it('leaves out what is no order, and says so', () => {
    const { rows, leftOut, rowsRead } = read([
      ['Pedido', 'SKU', 'Total'],
      ['ID único do pedido', 'SKU do vendedor', ''],
      ['2000009300000071', '1005', '10,00'],
      ['Total', '', '565,60'],
      ['Total: 2 pedidos', '', ''],
      ['Gerado em 29/11/2026 08:00', '', ''],
      ['219.9', '', ''],
    ])

    expect(rows).toMatchObject([{ orderId: '2000009300000071' }])
    expect(rowsRead).toBe(6)
    expect(leftOut.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'no-order'],
      [4, 'no-order'],
      [5, 'no-order'],
      [6, 'no-order'],
      [7, 'unlike-others'],
    ])
  })

  it('leaves out an id that is built unlike the others, until a person takes it', () => {
    const ids = ['701-1', '701-2', '701-3', '701-4', '701-5', '99'].map((id) => [id])
    const rows = [['Pedido'], ...ids]

    expect(read(rows).leftOut).toEqual([{ number: 7, reason: 'unlike-others', text: '99' }])
    expect(read(rows, { takesUnlike: true }).rows).toHaveLength(6)
  })

  it('takes every id that a cell has whole, and none of which digits are lost', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: BigInt(1), max: BigInt('1000000000000000000') }), (id) => {
        const number = Number(id)
        const { rows, leftOut } = read([['Pedido'], [{ number, written: String(number) }]])
        const ids = rows.map(({ orderId }) => orderId)

        if (id <= BigInt(2 ** 53)) expect(ids).toEqual([String(id)])
        else expect([ids, leftOut.map(({ reason }) => reason)]).toEqual([[], ['lost-digits']])
      }),
    )
    expect(read([['Pedido'], ['2,00001E+15']]).leftOut).toMatchObject([{ reason: 'lost-digits' }])
    // Java writes a whole number so.
    expect(
      read([['Pedido'], [{ number: 2000009100000011, written: '2.000009100000011E15' }]]).rows,
    ).toMatchObject([{ orderId: '2000009100000011' }])
  })

  it('doubts ids of which all end in 0 behind the fifteenth digit', () => {
    const rows = (ids: readonly string[]) => [['Pedido'], ...ids.map((id) => [id])]

    expect(read(rows(['2000009300000010', '2000009300000020'])).areIdsCut).toBe(true)
    expect(read(rows(['2000009300000010', '2000009300000021'])).areIdsCut).toBe(false)
    expect(read(rows(['701-9300000010'])).areIdsCut).toBe(false)
  })

  it('decides each column by its own values, and again where another column is taken', () => {
    const rows = [
      ['Pedido', 'Total', 'Frete', 'Bruto'],
      ['701-1', '232.80', '12,90', '1.234'],
    ]
    const heading = findReportHeading({ rows })
    const reading = { zone: 'UTC', currency: 'BRL', orders: {}, marks: {} }
    const other = { ...heading, mapping: { ...heading.mapping, value: 3, freight: undefined } }

    expect(recognizeReport(heading, undefined, reading).rows).toMatchObject([
      { value: { amount: 23280 }, freight: 1290 },
    ])
    const { rows: none, columns } = recognizeReport(other, undefined, reading)
    expect(none).toMatchObject([{ value: undefined }])
    expect(columns.amounts.value).toEqual({ value: undefined, open: ['1.234'] })
    const chosen = { ...reading, marks: { 3: ',' } } as const
    expect(recognizeReport(other, undefined, chosen).rows).toMatchObject([
      { value: { amount: 123400 } },
    ])
  })

  it('names two amounts of one order that cannot both be right', () => {
    const { disagreements } = read(
      [
        ['Pedido', 'Total', 'SKU', 'Quantidade', 'Preço unitário'],
        ['701-1', '10,00', 'A', '1', '10,00'],
        ['701-1', '20,00', 'B', '1', '10,00'],
        ['701-2', '2199,00', 'A', '1', '219,90'],
      ],
      { currency: 'BRL' },
    )

    expect(disagreements).toEqual([
      { number: 2, orderId: '701-1', currency: 'BRL', amounts: [1000, 2000] },
      { number: 4, orderId: '701-2', currency: 'BRL', amounts: [219900, 21990] },
    ])
  })

  it('gives a postal code back the zeros that a spreadsheet dropped', () => {
    const cep = { number: 1310100, written: '1310100' }

    expect(
      read([
        ['Pedido', 'CEP'],
        ['701-1', cep],
      ]).rows,
    ).toMatchObject([{ postalCode: '01310100' }])
    expect(
      read([
        ['Pedido', 'Codigo postal'],
        ['701-1', '8320000'],
      ]).rows,
    ).toMatchObject([{ postalCode: '8320000' }])
  })

  it('is never changed by being read twice: its lines are items, not orders', () => {
    const rows = [
      ['Pedido', 'SKU', 'Quantidade'],
      ['701-1', 'A', '1'],
      ['701-1', 'A', '2'],
    ]

    expect(read(rows).rows).toMatchObject([{ items: [{ marketplaceSkuId: 'A', quantity: 3 }] }])
  })

  it('takes the situation before what may be the part of the country', () => {
    expect(
      read([
        ['Pedido', 'Estado', 'Situação'],
        ['A1234', 'SP', 'Cancelado'],
      ]).rows,
    ).toMatchObject([{ status: 'Cancelado' }])
  })
})
