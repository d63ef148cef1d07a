import type { Cell } from './cell'
import { findReportHeading } from './find-report'
import { recognizeReport } from './report'

const read = (rows: readonly (readonly Cell[])[]) => {
  const heading = findReportHeading({ rows })
  const reading = { zone: 'America/Sao_Paulo', orders: {}, marks: {} }
  return recognizeReport(heading, heading.profile, reading)
}

describe('a pack of Mercado Livre', () => {
  const motherId = '2000009100000020'
  const pack = (
    id: Cell,
    first: string,
    second: string,
    ids = ['2000009200000021', '2000009200000022'],
  ) =>
    read([
      [
        'N.º de venda',
        'Data da venda',
        'Estado',
        'Pacote de diversos produtos',
        '# de anúncio',
        'SKU',
      ],
      [id, '28 de novembro de 2026 20:00 hs.', 'Pacote de 2 produtos', 'Sim', '', ''],
      ...[first, second].map((status, at) => [
        ids[at] ?? '',
        '',
        status,
        'Sim',
        'MLB1',
        `sku-${at}`,
      ]),
    ])
  const toSend = 'Para enviar no dia 30 de novembro'

  it('is due when its sales are, which have no date of their own', () => {
    expect(pack(motherId, toSend, toSend).rows).toMatchObject([
      { orderId: motherId, shipBy: '2026-12-01T02:59:59.000Z' },
    ])
  })

  it.each([
    ['Venda cancelada', toSend, toSend, ['sku-1']],
    [toSend, 'Venda cancelada', toSend, ['sku-0']],
    ['Venda cancelada', 'Cancelada pelo comprador', 'Venda cancelada', ['sku-0', 'sku-1']],
  ])('of which one sale is “%s” and one “%s” is “%s”', (first, second, status, skus) => {
    const [row, ...others] = pack(motherId, first, second).rows

    expect(others).toEqual([])
    expect(row).toMatchObject({ status, otherIds: ['2000009200000021', '2000009200000022'] })
    expect(row?.items.map(({ marketplaceSkuId }) => marketplaceSkuId)).toEqual(skus)
  })

  it.each<[string, Cell]>([
    ['lost digits', '2.0000091E+15'],
    ['lost digits as a number', { number: 2.0000091e15, written: '2.0000091E+15' }],
    ['is missing', ''],
    ['is unlike an ID', '12'],
  ])('has its sales left out, each with its row, where its ID %s', (_, id) => {
    const { rows, leftOut, rowsRead } = pack(id, toSend, toSend)

    expect([rows, rowsRead]).toEqual([[], 3])
    expect(leftOut.map(({ number }) => number)).toEqual([2, 3, 4])
  })

  it('has IDs that are doubted only where those of its sales end in 0 too', () => {
    expect(pack(motherId, toSend, toSend).areIdsCut).toBe(false)
    expect(pack(motherId, toSend, toSend, ['2000009200000030', '2000009200000040']).areIdsCut).toBe(
      true,
    )
  })
})

describe('an order with a line for each unit', () => {
  const units = (...lines: readonly (readonly [status: string, due: string])[]) =>
    read([
      [
        'Order Item Id',
        'Order Number',
        'Paid Price',
        'Unit Price',
        'Seller SKU',
        'Status',
        'Order Currency',
        'Promised shipping time',
      ],
      ...lines.map(([status, due], at) => [
        `${at}`,
        '1234567801',
        '19990',
        '19990',
        `sku-${at}`,
        status,
        'CLP',
        due,
      ]),
    ]).rows

  it('counts no unit that was canceled while another is not', () => {
    expect(units(['canceled', '2026-11-29'], ['pending', '2026-12-02'])).toMatchObject([
      {
        status: 'pending',
        value: { amount: 19990, currency: 'CLP' },
        shipBy: '2026-12-03T02:59:59.000Z',
        items: [{ marketplaceSkuId: 'sku-1' }],
      },
    ])
  })

  it('is canceled with all that it had where every unit is', () => {
    expect(units(['canceled', ''], ['canceled', ''])).toMatchObject([
      { status: 'canceled', value: { amount: 39980 }, items: [{}, {}] },
    ])
  })

  it('is due when the first of its lines is', () => {
    expect(units(['pending', '2026-12-05'], ['pending', '2026-12-02'])).toMatchObject([
      { shipBy: '2026-12-03T02:59:59.000Z' },
    ])
  })
})
