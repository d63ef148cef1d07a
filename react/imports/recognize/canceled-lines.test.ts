import { brl } from '../../testing/read-report'
import type { Cell } from './cell'
import { findReportHeading } from './find-report'
import { recognizeReport } from './report'

const read = (rows: readonly (readonly Cell[])[], choices = {}) => {
  const heading = findReportHeading({ rows })
  const said = { zone: 'UTC', currency: 'BRL', orders: {}, marks: {}, ...choices }
  return recognizeReport(heading, heading.profile, said)
}

const header = [
  'amazon-order-id',
  'purchase-date',
  'order-status',
  'fulfillment-channel',
  'sku',
  'item-status',
  'quantity',
  'currency',
  'item-price',
  'shipping-price',
  'order-total',
]

type Item = readonly [status: string, itemStatus: string, quantity: string, price: string]

const amazon = (...items: readonly Item[]) =>
  read([
    header,
    ...items.map(([status, itemStatus, quantity, price], at) => [
      '701-1234567-1234567',
      '2026-11-28T18:03:12+00:00',
      status,
      'Merchant',
      `sku-${at}`,
      itemStatus,
      quantity,
      'BRL',
      price,
      '5.00',
      price,
    ]),
  ]).rows

describe('an order of Amazon', () => {
  it('has neither the item nor the freight of a line that was canceled, though it says one', () => {
    const [row, ...others] = amazon(
      ['Shipped', 'Cancelled', '1', '219.90'],
      ['Shipped', 'Shipped', '2', '59.80'],
    )

    expect(others).toEqual([])
    expect(row).toMatchObject({
      status: 'Shipped',
      freight: 500,
      items: [{ marketplaceSkuId: 'sku-1', quantity: 2, unitPrice: 2990 }],
    })
  })

  it.each<[string, string]>([
    ['Unshipped', 'Cancelled'],
    ['Shipped', 'Canceled'],
    ['', 'Cancelado'],
    ['Cancelled', ''],
    ['Cancelled', 'Shipped'],
  ])('is canceled where each of its lines is: “%s”, “%s”', (status, itemStatus) => {
    const [row] = amazon([status, itemStatus, '1', '10.00'], [status, itemStatus, '1', '20.00'])

    expect(row?.status).toMatch(/^Cancel/)
  })

  it('stands as its lines do where nothing says how the order stands', () => {
    const [row] = amazon(['', 'Unshipped', '1', '10.00'], ['', 'Cancelled', '1', '20.00'])

    expect(row).toMatchObject({ status: 'Unshipped', items: [{ marketplaceSkuId: 'sku-0' }] })
  })
})

it('a canceled line has no part in the value of an order whose lines have one each', () => {
  const heading = [
    'Order Item Id',
    'Order Number',
    'Paid Price',
    'Seller SKU',
    'Status',
    'Item status',
  ]
  const names = [...heading, 'Unit Price', 'Order Currency']
  const line = (sku: string, status: string, itemStatus: string) => [
    '1',
    '1234567801',
    '100,50',
    sku,
    status,
    itemStatus,
    '100,50',
    'BRL',
  ]

  expect(
    read([names, line('A', 'pending', ''), line('B', 'pending', 'Canceled')]).rows,
  ).toMatchObject([{ value: brl(10050), items: [{ marketplaceSkuId: 'A' }] }])
})

it('of any report the item’s status is not the order’s', () => {
  const { rows } = read([
    ['Pedido', 'Status do pedido', 'Status do item', 'SKU', 'Quantidade'],
    ['A-1001', 'Aprovado', 'Cancelado', 'A', '1'],
    ['A-1001', 'Aprovado', 'Aprovado', 'B', '1'],
    ['A-1002', 'Aprovado', 'Cancelado', 'C', '1'],
  ])

  expect(rows).toMatchObject([
    { status: 'Aprovado', items: [{ marketplaceSkuId: 'B' }] },
    { status: 'Cancelado' },
  ])
  expect(rows.every((row) => !('itemStatus' in row))).toBe(true)
})
