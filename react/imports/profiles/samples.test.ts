import { brl, read } from '../../testing/read-report'
import { findReportHeading } from '../recognize/find-report'

describe('Magalu’s report of sales', () => {
  it('has the order’s value once, whatever its lines repeat, and no price that may be of the line', async () => {
    const { rows, profile, leftOut, disagreements } = await read('magalu-vendas-pedidos.csv')

    expect([profile, leftOut, disagreements]).toEqual(['Magalu', [], []])
    expect(rows).toMatchObject([
      {
        orderId: 'LU-1531770107905901',
        createdAt: '2026-11-28T13:15:36.000Z',
        status: 'Pedido aprovado',
        value: brl(25980),
        freight: undefined,
        items: [
          { marketplaceSkuId: '1005', quantity: 2, unitPrice: undefined },
          { marketplaceSkuId: '1040', quantity: 1, unitPrice: undefined },
        ],
      },
      { createdAt: '2026-11-30T02:30:00.000Z', status: 'Pedido cancelado', value: brl(105980) },
    ])
  })

  it('joins the packages of an order, and leaves out what Magalu ships itself', async () => {
    const { rows, leftOut } = await read('magalu-vendas-pacotes.csv')

    expect(leftOut).toMatchObject([{ number: 4, reason: 'fulfilled' }])
    expect(rows).toMatchObject([
      {
        orderId: 'LU-1531770107905911',
        otherIds: ['LU-1531770107905911-1', 'LU-1531770107905911-2'],
        createdAt: undefined,
        value: brl(28270),
        freight: 2290,
        items: [],
        postalCode: '01310-100',
      },
    ])
  })
})

it('Casas Bahia’s orders are due by the end of the last day of dispatch', async () => {
  const { rows, profile, leftOut, problems } = await read('casas-bahia-pedidos.csv')

  expect([profile, leftOut, problems]).toEqual(['Casas Bahia', [], []])
  expect(rows).toMatchObject([
    {
      orderId: '298765401',
      otherIds: ['29876540101'],
      createdAt: '2026-11-28T16:05:00.000Z',
      shipBy: '2026-12-03T02:59:59.000Z',
      status: 'Aprovado',
      value: brl(23280),
      freight: 1290,
      items: [{ marketplaceSkuId: '1005', quantity: 1, unitPrice: undefined }],
      carrier: 'Transportadora Modelo',
    },
    { orderId: '298765402', status: 'Cancelado', value: brl(105980) },
  ])
})

it('Centauro’s orders have their freight once, and no total that the file does not have', async () => {
  const { rows, profile } = await read('centauro-pedidos.csv')

  expect(profile).toBe('Centauro')
  expect(rows).toMatchObject([
    {
      orderId: '81234567',
      createdAt: '2026-11-28T16:05:00.000Z',
      status: 'Faturado',
      value: undefined,
      freight: 1590,
      items: [{ marketplaceSkuId: '1005', quantity: 2, unitPrice: 9995 }],
    },
    { orderId: '81234568', status: 'Cancelado' },
  ])
})

it('Renner’s orders have no items', async () => {
  const { rows, profile } = await read('renner-pedidos.xlsx')

  expect(profile).toBe('Renner')
  expect(rows).toMatchObject([
    { orderId: '700123401', createdAt: '2026-11-28T16:05:00.000Z', value: brl(23280), items: [] },
    { orderId: '700123402', createdAt: '2026-11-30T01:30:00.000Z', status: 'Cancelado' },
  ])
})

it('a report is found below a title, though none of its columns has a name that others use', () => {
  const { header, body, profile } = findReportHeading({
    rows: [
      ['Total', 'Data'],
      ['NumeroPedido', 'StatusEntrega', 'SkuCentauro', 'ValorSku'],
      ['81234567', 'Faturado', '98765401', '99.95'],
    ],
  })

  expect(profile && profile.name).toBe('Centauro')
  expect([header[0], body.length]).toEqual(['NumeroPedido', 1])
})
