import { startOrderWorld, type OrderWorld } from '../../testing/order-world'
import type { Reply } from '../../testing/send'

// Logistics: https://developers.vtex.com/docs/api-reference/logistics-api

let world: OrderWorld

beforeAll(async () => {
  world = await startOrderWorld()
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const root = 'http://portal.vtexcommercestable.com.br/api/logistics/pvt'
const get = (path: string, token = world.token): Promise<Reply> =>
  world.sandbox.upstream('GET', `${root}/${path}${path.includes('?') ? '&' : '?'}an=demostore`, {
    token,
  })

const dimension = { weight: 500, height: 10, width: 10, length: 20 }
const condition = (zipCode: string, ...skuIds: readonly string[]): object => ({
  items: skuIds.map((id) => ({ id, quantity: 1, dimension })),
  location: { zipCode, country: 'BRA' },
  salesChannel: '4',
})
const calculate = (...conditions: readonly object[]): Promise<Reply> =>
  world.sandbox.upstream('POST', `${root}/shipping/calculate?an=demostore`, {
    token: world.token,
    body: conditions,
  })

it('counts what placed orders have reserved', async () => {
  await world.store('skus/1002', { stock: 3, reserved: 0 })
  await world.place({ skuId: '1002', quantity: 2 })
  expect((await get('inventory/skus/1002')).body).toMatchObject({
    skuId: '1002',
    balance: [
      { warehouseId: '1_1', totalQuantity: 3, reservedQuantity: 2, hasUnlimitedQuantity: false },
      { warehouseId: '1_2', totalQuantity: 0, reservedQuantity: 0 },
    ],
  })
})

it('links warehouses to docks and docks to trade policies and carriers', async () => {
  expect((await get('configuration/warehouses')).body).toMatchObject([
    { id: '1_1', isActive: true, warehouseDocks: [{ dockId: '1' }] },
    { id: '1_2', isActive: true, warehouseDocks: [{ dockId: '2' }] },
  ])
  expect((await get('configuration/docks')).body).toMatchObject([
    {
      id: '1',
      isActive: true,
      freightTableIds: ['demo-carrier', 'demo-express', 'demo-road-freight'],
    },
    { id: '2', isActive: true, salesChannels: ['1', '2'] },
  ])
})

it('lists shipping policies page by page', async () => {
  const { body } = await get('shipping-policies?page=2&perPage=2')
  expect(body).toMatchObject({
    items: [{ id: 'demo-road-freight', shippingMethod: 'Economy', isActive: true }],
    paging: { page: 2, perPage: 2, total: 3, pages: 2 },
  })
})

it('tells the rates that a postal code falls into, and of no others', async () => {
  const values = 'configuration/freights/demo-express'
  expect((await get(`${values}/01310000/values`)).body).toMatchObject([
    { zipCodeStart: '01000000', zipCodeEnd: '19999999', absoluteMoneyCost: 24.9, country: 'BRA' },
  ])
  expect((await get(`${values}/30000000/values`)).body).toEqual([])
})

it('calculates what each item can go with, several conditions at once', async () => {
  const { body } = await calculate(condition('01310000', '1001'), condition('30000000', '1001'))
  expect(body).toMatchObject([
    [
      { itemId: '1001', dockId: '1', wareHouseId: '1_1', slaType: 'Normal', listPrice: 12.9 },
      { slaType: 'Express', freightTableId: 'demo-express', listPrice: 24.9 },
      { slaType: 'Economy' },
    ],
    [{ slaType: 'Normal' }, { slaType: 'Economy' }],
  ])
})

it('has no way for what no dock of the trade policy has', async () => {
  expect((await calculate(condition('01310000', '1013'))).body).toEqual([[]])
})

it('needs the dimension of each item (Calculate SLA)', async () => {
  const { status } = await calculate({
    ...condition('01310000'),
    items: [{ id: '1', quantity: 1 }],
  })
  expect(status).toBe(400)
})

it('needs the resource Logistics viewer (List all docks, Permissions)', async () => {
  const as = async (user: 'operator' | 'viewer'): Promise<number> =>
    (await get('configuration/docks', await world.sandbox.userToken(user))).status
  expect(await as('operator')).toBe(200)
  expect(await as('viewer')).toBe(403)
})
