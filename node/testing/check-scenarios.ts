import { z } from 'zod'

import type { ErrorType } from '../domain/diagnosis/diagnosis'

// What can be wrong with orders, alone and in pairs, and with what: for checks that are held against placing.

export type Line = { readonly skuId: string; readonly quantity: number }

export type Order = {
  readonly connector?: 'amz' | 'mlb' | 'ame'
  readonly items?: readonly Line[]
  readonly postalCode?: string
  readonly sla?: string
  readonly difference?: number
  /** On instalments: the marketplace pays it besides. */
  readonly interest?: number
  /** What placing gets besides, and what sources had reported of it. */
  readonly placing?: object
  readonly reported?: ErrorType
}

export type Scenario = {
  readonly name: string
  readonly order: (index: number) => Order
  /** What people of the store did before; undone afterwards. */
  readonly skus?: Readonly<Record<string, object>>
  readonly settings?: (settings: Settings) => object
  /** The state of an order that VTEX has already. */
  readonly existing?: string
}

const carrierSchema = z.object({
  id: z.string(),
  sla: z.string(),
  active: z.boolean(),
  price: z.number(),
})
const dockSchema = z.object({
  id: z.string(),
  active: z.boolean(),
  salesChannels: z.array(z.string()),
})
export const settingsSchema = z
  .object({
    carriers: z.array(carrierSchema.passthrough()),
    docks: z.array(dockSchema.passthrough()),
  })
  .passthrough()

export type Settings = z.infer<typeof settingsSchema>

export const one = (skuId: string, quantity = 1): readonly Line[] => [{ skuId, quantity }]
export const channelOf = { amz: '1', mlb: '2', ame: '4' } as const

export const area = (prefix: string, index: number): string =>
  `${prefix}-${String(index % 1000).padStart(3, '0')}`

export const scenarios: readonly Scenario[] = [
  { name: 'nothing is wrong', order: () => ({ items: one('1002', 2) }) },
  { name: 'nothing is wrong, another carrier', order: () => ({ sla: 'Express' }) },
  {
    name: 'nothing is wrong with any of several lines',
    order: () => ({ items: [...one('1002'), ...one('1004', 3)], connector: 'mlb' }),
  },
  { name: 'the SKU does not exist', order: () => ({ items: one('900001') }) },
  { name: 'the reference code stands for the SKU', order: () => ({ items: one('DEMO-1002') }) },
  {
    name: 'one of several SKUs does not exist',
    order: () => ({ items: [...one('1002'), ...one('900001')] }),
  },
  { name: 'the SKU is inactive', order: () => ({ items: one('1007') }) },
  {
    name: 'the trade policy lacks the SKU',
    order: () => ({ items: one('1011'), connector: 'mlb' }),
  },
  {
    name: 'the trade policy has no price',
    order: () => ({ items: one('1031'), connector: 'ame' }),
  },
  { name: 'there is no stock', order: () => ({ items: one('1003') }) },
  {
    name: 'all stock is reserved',
    order: () => ({ items: one('1005') }),
    skus: { '1005': { stock: 7, reserved: 7 } },
  },
  {
    name: 'there is less stock than the order needs',
    order: () => ({ items: one('1005', 4) }),
    skus: { '1005': { stock: 3, reserved: 0 } },
  },
  {
    name: 'no dock works',
    order: () => ({}),
    settings: ({ docks }) => ({ docks: docks.map((dock) => ({ ...dock, active: false })) }),
  },
  {
    name: 'the dock that has it is not linked to the trade policy',
    order: () => ({ items: one('1013'), connector: 'ame' }),
  },
  { name: 'nobody goes there', order: (index) => ({ postalCode: area('99000', index) }) },
  {
    name: 'the chosen carrier does not go there',
    order: (index) => ({ postalCode: area('30000', index), sla: 'Express' }),
  },
  {
    name: 'the chosen carrier is inactive',
    order: () => ({ sla: 'Express' }),
    settings: ({ carriers }) => ({
      carriers: carriers.map((each) => ({ ...each, active: each.sla !== 'Express' })),
    }),
  },
  { name: 'the marketplace pays less', order: (index) => ({ difference: -1 - index }) },
  {
    name: 'nothing is wrong, and the marketplace passes interest on',
    order: (index) => ({ interest: 100 + index }),
  },
  { name: 'the marketplace pays more', order: (index) => ({ difference: 1 + index }) },
  {
    name: 'a price changed after the sale',
    order: () => ({ items: one('1006'), difference: -3 }),
    skus: { '1006': { price: 4990 } },
  },
  {
    name: 'the address was refused before',
    order: () => ({
      reported: 'INCOMPLETE_SHIPPING_INFORMATION',
      placing: { address: { street: '' } },
    }),
  },
  {
    name: 'the buyer’s data were refused before',
    order: () => ({ reported: 'CUSTOMER_DATA', placing: { profile: { document: '' } } }),
  },
  {
    name: 'the order is there already',
    order: () => ({}),
    existing: 'handling',
  },
  {
    name: 'the order was cancelled',
    order: () => ({}),
    existing: 'canceled',
  },
  {
    name: 'inactive, and the marketplace pays less',
    order: () => ({ items: one('1007'), difference: -500 }),
  },
  {
    name: 'no stock, and nobody goes there',
    order: (index) => ({ items: one('1003'), postalCode: area('99000', index) }),
  },
  {
    name: 'the chosen carrier does not go there, and the marketplace pays less',
    order: (index) => ({ postalCode: area('30000', index), sla: 'Express', difference: -500 }),
  },
]
