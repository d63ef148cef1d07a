import { findReportHeading, recognizeReport } from './report'

const read = (rows: readonly (readonly string[])[], currency?: string) => {
  const { body, mapping } = findReportHeading({ rows })
  return recognizeReport(body, mapping, {
    dates: { order: 'day-first', zone: 'UTC' },
    decimalMark: ',',
    currency,
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
      'BRL',
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
        shipBy: '2026-11-27T00:00:00.000Z',
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
    const { rows, problems } = read(
      [
        ['Pedido', 'Total'],
        ['701-1', 'a combinar'],
        ['', '10,00'],
      ],
      'BRL',
    )

    expect(rows).toMatchObject([{ orderId: '701-1', value: undefined }])
    expect(problems).toEqual([
      { number: 2, field: 'value', text: 'a combinar' },
      { number: 3, field: 'orderId', text: '' },
    ])
  })

  it('calls an amount without a currency no value', () => {
    expect(
      read([
        ['Pedido', 'Total'],
        ['701-1', '10,00'],
      ]).rows[0]?.value,
    ).toBeUndefined()
  })
})
