import { brl, read } from '../testing/read-report'

// Files as sellers download them, read from their bytes. Orders and persons in them are invented.

describe.each(['mercadolivre-pt.xlsx', 'mercadolivre-pt-ids-as-numbers.xlsx'])(
  'the sales report of Mercado Livre in %s',
  (name) => {
    it('has its dates, its values and its deadlines in the zone chosen', async () => {
      const { rows, problems, leftOut, profile } = await read(name)

      expect(profile).toBe('Mercado Livre')
      expect([problems, leftOut]).toEqual([[], []])
      expect(rows.slice(0, 4)).toMatchObject([
        {
          orderId: '2000009100000011',
          createdAt: '2026-11-28T19:10:00.000Z',
          shipBy: '2026-12-01T02:59:59.000Z',
          value: brl(21990),
          freight: 1290,
          items: [{ marketplaceSkuId: '1005', quantity: 1, unitPrice: 21990 }],
          postalCode: '01310100',
        },
        { orderId: '2000009100000012', createdAt: '2026-11-29T02:59:00.000Z', value: brl(128970) },
        { orderId: '2000009100000013', status: 'Cancelada pelo comprador', value: brl(8990) },
        { orderId: '2000009100000014', status: 'Venda cancelada. Não envie.', value: brl(5990) },
      ])
    })

    it('has a pack as one order, with the sales in it as other ids', async () => {
      const { rows } = await read(name)

      expect(rows).toHaveLength(5)
      expect(rows[4]).toMatchObject({
        orderId: '2000009100000020',
        otherIds: ['2000009200000021', '2000009200000022'],
        createdAt: '2026-11-28T23:00:00.000Z',
        status: 'Para enviar no dia 30 de novembro',
        value: brl(30000),
        items: [
          { marketplaceSkuId: '1005', quantity: 1, unitPrice: 20000 },
          { marketplaceSkuId: '1040', quantity: 2, unitPrice: 5000 },
        ],
      })
    })
  },
)

it('a pack whose number is an order in VTEX has its sales as other ids', async () => {
  const { rows } = await read('mercadolivre-pt-pack-of-an-order-in-vtex.xlsx')

  expect(rows.map(({ orderId }) => orderId)).toEqual(['2000029290580138', '2000067920653973'])
})

it('the sales report of Mercado Libre in Chile is in its pesos', async () => {
  const { rows, profile } = await read('mercadolibre-es-cl.xlsx', { zone: 'America/Santiago' })

  expect(profile).toBe('Mercado Livre')
  expect(rows).toMatchObject([
    {
      orderId: '2000009100000031',
      createdAt: '2026-11-28T19:10:00.000Z',
      value: { amount: 219900, currency: 'CLP' },
    },
    { orderId: '2000009100000032', status: 'Cancelaste la venta' },
    { orderId: '2000009100000033', otherIds: ['2000009200000034', '2000009200000035'] },
  ])
})

it('Amazon’s unshipped orders have the promised date as their deadline', async () => {
  const { rows } = await read('amazon-unshipped-latin1.txt')

  expect(rows).toMatchObject([
    {
      orderId: '701-9500021-0000021',
      createdAt: '2026-11-28T18:03:12.000Z',
      shipBy: '2026-12-01T02:59:59.000Z',
      items: [{ marketplaceSkuId: '1005', quantity: 1 }],
    },
    { orderId: '701-9500022-0000022', items: [{ marketplaceSkuId: '1040', quantity: 2 }] },
  ])
})

it.each(['inch-mark.txt', 'title-begins-with-quote.txt'])('%s has three orders', async (name) => {
  const { rows } = await read(name)

  expect(
    rows.map(({ orderId, items }) => [orderId, items[0] && items[0].marketplaceSkuId]),
  ).toEqual([
    ['701-1', 'A'],
    ['701-2', 'B'],
    ['701-3', 'C'],
  ])
})

it('Shopee’s orders have each column’s own decimal mark', async () => {
  const { rows, profile } = await read('shopee-order-all.xlsx')

  expect(profile).toBe('Shopee')
  expect(rows).toHaveLength(5)
  expect(rows[1]).toMatchObject({
    orderId: '261128UCHMVRK2',
    createdAt: '2026-11-28T17:06:00.000Z',
    shipBy: '2026-12-02T02:59:00.000Z',
    value: brl(22270),
    freight: 1290,
    items: [
      { marketplaceSkuId: '1040', quantity: 2, unitPrice: 2990 },
      { marketplaceSkuId: '1041', quantity: 1, unitPrice: 15000 },
    ],
  })
  expect(rows[3]).toMatchObject({ status: 'Não pago' })
})

it('a header without rows has nothing to bring', async () => {
  expect(await read('shopee-header-only.xlsx')).toMatchObject({ rows: [], rowsRead: 0 })
})

it.each(['tiktok-orders.csv', 'tiktok-plain-description.csv'])(
  '%s leaves out its row of descriptions and has the month first',
  async (name) => {
    const { rows, leftOut, profile } = await read(name)

    expect(profile).toBe('TikTok Shop')
    expect(leftOut).toMatchObject([{ number: 2, reason: 'no-order' }])
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatchObject({
      createdAt: '2026-11-28T16:05:00.000Z',
      value: brl(23280),
      postalCode: '01310100',
      carrier: 'J&T Express',
    })
  },
)

it('ids of eighteen digits that were numbers are refused, each by its row', async () => {
  const { rows, leftOut } = await read('tiktok-ids-as-18-digit-numbers.xlsx')

  expect(rows).toEqual([])
  expect(leftOut.slice(1).map(({ number, reason }) => [number, reason])).toEqual([
    [3, 'lost-digits'],
    [4, 'lost-digits'],
    [5, 'lost-digits'],
  ])
})

it('SellerCenter’s lines of one unit each are an order with their sum', async () => {
  const { rows } = await read('falabella-sellercenter.csv', { zone: 'America/Santiago' })

  expect(rows[0]).toMatchObject({
    orderId: '1234567801',
    createdAt: '2026-11-28T16:05:00.000Z',
    shipBy: '2026-12-02T02:59:59.000Z',
    value: { amount: 59970, currency: 'CLP' },
    freight: 8970,
    postalCode: '8320000',
    carrier: 'Chilexpress',
    items: [
      { marketplaceSkuId: '1005', quantity: 2, unitPrice: 19990 },
      { marketplaceSkuId: '1040', quantity: 1, unitPrice: 19990 },
    ],
  })
})

describe('a report that no profile knows', () => {
  it.each([
    ['magalu.csv', { currency: 'BRL' }, { orderId: 'LU-1531770107905712', value: brl(23280) }],
    ['magalu-real-columns.csv', {}, { orderId: '1531770107905812', value: brl(19190) }],
    [
      'aliexpress-date-cells.xlsx',
      {},
      {
        orderId: '8191234567890121',
        createdAt: '2026-11-28T16:05:00.000Z',
        shipBy: '2026-12-02T02:59:59.000Z',
        value: brl(23280),
      },
    ],
    [
      'shein.xlsx',
      {},
      {
        orderId: 'GSH1AB00B00012X',
        createdAt: '2026-11-28T16:05:00.000Z',
        shipBy: '2026-12-01T02:59:00.000Z',
        items: [{ marketplaceSkuId: '1005', quantity: 1, unitPrice: 21990 }],
      },
    ],
    [
      'mirakl-carrefour.csv',
      {},
      {
        orderId: '0046_0242-A',
        createdAt: '2026-11-28T16:05:00.000Z',
        shipBy: '2026-12-02T02:59:00.000Z',
        value: brl(23280),
      },
    ],
    ['excel-unicode-text-utf16le.txt', { currency: 'BRL' }, { value: brl(23280) }],
    ['sep-line.csv', { currency: 'BRL' }, { number: 3, value: brl(23280) }],
    ['text-guard-ids.csv', {}, { orderId: '2000009300000061' }],
    ['mac-cr-lines.csv', {}, { orderId: '2000009500000021' }],
    ['html-saved-as.xls', { currency: 'BRL' }, { value: brl(23280) }],
    [
      'excel-serial-dates-number-values.xlsx',
      { currency: 'BRL' },
      {
        orderId: '0002000093000081',
        createdAt: '2026-11-29T01:30:00.000Z',
        shipBy: '2026-12-02T02:59:59.000Z',
        value: brl(123280),
        postalCode: '01310100',
      },
    ],
    ['serials-without-format.xlsx', {}, { createdAt: '2026-11-29T01:30:00.000Z' }],
    ['three-decimals-number.xlsx', {}, { items: [{ quantity: 3, unitPrice: 3333 }] }],
    ['date-only-deadline.csv', {}, { shipBy: '2026-12-01T02:59:59.000Z', value: brl(1000) }],
    ['quoted-newline-semicolon.csv', {}, { orderId: '2000009300000141', value: brl(1000) }],
  ] as const)('%s is right all the same', async (name, choices, first) => {
    const { rows, leftOut } = await read(name, choices)

    expect(rows[0]).toMatchObject(first)
    expect(rows).toHaveLength(2)
    expect(leftOut).toEqual([])
  })

  it('has a footer that is left out', async () => {
    const { rows, leftOut } = await read('total-footer.csv')

    expect(rows).toHaveLength(2)
    expect(leftOut.map(({ text }) => text)).toEqual(['Total', 'Gerado em 29/11/2026 08:00'])
  })

  it('is asked about where its dates read both ways', async () => {
    const { columns, rows } = await read('ambiguous-dates.csv')

    expect(columns.dates.createdAt).toEqual({ open: ['11/03/2026', '11/04/2026'] })
    expect(rows[0] && rows[0].createdAt).toBeUndefined()
    const chosen = await read('ambiguous-dates.csv', { orders: { 1: 'month-first' } })
    expect(chosen.rows[0]).toMatchObject({ createdAt: '2026-11-03T03:00:00.000Z' })
  })

  it('is asked about where its amounts read both ways', async () => {
    const { columns } = await read('decimal-comma-in-thousands.csv')

    expect(columns.amounts.value).toMatchObject({ open: ['1.234', '2.000'] })
    const chosen = await read('decimal-comma-in-thousands.csv', { marks: { 3: ',' } })
    expect(chosen.rows).toMatchObject([{ value: brl(123400) }, { value: brl(200000) }])
  })
})
