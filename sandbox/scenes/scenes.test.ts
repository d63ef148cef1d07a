import { generateOrders } from '../seeds/generate-orders'
import { Random } from '../seeds/random'
import { demoStore } from '../seeds/stores'
import { openOrderWorld, type OrderWorld } from '../testing/order-world'
import { blackFriday } from './black-friday'
import { newCarrier } from './new-carrier'
import { silentChannel } from './silent-channel'

const now = Date.UTC(2026, 10, 27, 14)
const HOUR_MS = 60 * 60 * 1000

describe('the silent channel', () => {
  const orders = generateOrders({
    ...{ scene: silentChannel, store: demoStore, count: 3000, seed: 1, now },
  })
  const newestOf = (affiliateId: string): number =>
    Math.max(...orders.filter((one) => one.affiliateId === affiliateId).map((one) => one.createdAt))

  it('has sold nothing for nine hours, and the others have', () => {
    expect(now - newestOf('MLB')).toBeGreaterThan(9 * HOUR_MS)
    expect(now - newestOf('MLB')).toBeLessThan(12 * HOUR_MS)
    expect(now - newestOf('AMZ')).toBeLessThan(2 * HOUR_MS)
  })

  it('sells more in the evening than at night', () => {
    const soldAt = (hour: number): number =>
      orders.filter(({ createdAt }) => new Date(createdAt - 3 * HOUR_MS).getUTCHours() === hour)
        .length
    expect(soldAt(20)).toBeGreaterThan(3 * soldAt(4))
  })
})

describe('Black Friday', () => {
  it('has 3,000 orders of one price table among some of other causes', () => {
    const refused = blackFriday.refused(100, { now, random: new Random(1) }, 4000)
    const priced = refused.filter(({ input }) => input.items !== undefined)
    expect(priced).toHaveLength(3000)
    expect(new Set(priced.map(({ affiliateId }) => affiliateId))).toEqual(new Set(['MLB']))
    expect(refused.length).toBe(3140)
    expect(new Set(refused.map(({ marketplaceOrderId }) => marketplaceOrderId)).size).toBe(3140)
  })

  it('of a small store is small', () => {
    const refused = blackFriday.refused(2, { now, random: new Random(1) }, 20)
    expect(refused.filter(({ input }) => input.items !== undefined)).toHaveLength(160)
  })
})

describe('the new carrier', () => {
  it('has as many orders as stand out', () => {
    const orders = generateOrders({
      ...{ scene: newCarrier, store: demoStore, count: 3000, seed: 1, now },
    })
    const waiting = orders.filter(({ status }) => status === 'ready-for-handling')
    const withIt = waiting.filter(({ carrier }) => carrier === 'Demo Road Freight')
    expect(withIt.length / waiting.length).toBeGreaterThan(0.3)
  })
})

describe('a store on native connectors', () => {
  let world: OrderWorld
  const file = async (path: string): Promise<readonly string[]> =>
    (await world.sandbox.control('GET', `people/${path}`)).text.trimEnd().split(/\r?\n/)

  beforeAll(async () => {
    world = await openOrderWorld('--scene', 'native-only', '--orders', '400')
    const { body } = await world.sandbox.control('POST', 'people/report-problems')
    expect(body).toMatchObject({ failed: 0 })
  })
  afterAll(() => world.stop())

  it('tells nobody anything', () => {
    expect(world.told()).toEqual([])
  })

  // https://help.vtex.com/en/tutorial/orders-integration, and what is assumed of the file: contributing/assumptions.md
  it('can save VTEX’s list of orders, which does not say why they failed', async () => {
    const [header, ...rows] = await file('demostore/integration-log.csv')
    expect(header).toBe('ID;Afiliado;Status;Data de processamento')
    const failed = rows.filter((row) => row.includes('Processado com erro'))
    expect(failed.length).toBeGreaterThan(20)
    expect(rows.length).toBeGreaterThan(failed.length)
  })

  it('can copy the expanded list, which does', async () => {
    const text = (await file('demostore/integration-log.txt')).join('\n')
    expect(text).toContain('Payment total (')
    expect(text).not.toContain('Processado com sucesso')
  })

  it('can save what a marketplace sold, also what nobody else has heard of', async () => {
    const [header, ...rows] = await file('marketplaces/demostore-mlb/report.csv')
    expect(header).toContain('Despachar até')
    const sold = new Set(rows.map((row) => row.split(';')[0]))
    const logged = new Set(
      (await file('demostore/integration-log.csv')).map((row) => row.split(';')[0]),
    )
    const unheard = await Promise.all(
      [...sold]
        .filter((id) => !logged.has(id))
        .map(async (id) => ((await world.order(`MLB-${id}`)).status === 404 ? [id] : [])),
    )
    expect(unheard.flat()).toHaveLength(6)
  })
})
