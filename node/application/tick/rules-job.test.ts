import { toRecord } from '../../domain/orders/observed-record'
import { success } from '../../lib/result'
import { aKey, anObservation } from '../../testing/builders'
import { ownerSets } from '../../testing/owner'
import { aStore, anOrder, hour, type Order } from '../../testing/reading-store'
import { CallAllowance } from '../reading/call-allowance'
import { rulesJob } from './rules-job'

const slice = (isOver = () => false) => ({ isOver, calls: new CallAllowance(0) })

/** Orders that wait for their marketplace, and one tick after they were read. */
const reading = async (...orders: Order[]) => {
  const store = aStore(orders)
  await store.read()
  await rulesJob.run(store.dependencies, slice())
  const { stuckAfter } = store.dependencies.memory.settings.known
  const waitFor = (minutes: number) =>
    ownerSets(store.dependencies, {
      stuckAfter: { ...stuckAfter, waitingForMarketplace: minutes },
    })
  const tick = (isOver?: () => boolean) => rulesJob.run(store.dependencies, slice(isOver))
  return { ...store, waitFor, tick }
}

const waiting = (id: string, hours: number) => anOrder(id, 'waiting-for-fulfillment', hours * hour)

describe('what the owner sets', () => {
  it('takes back that an order is stuck, where it gives more time, and not of those that are still', async () => {
    const store = await reading(waiting('1', 30), waiting('2', 80))
    expect(await store.open()).toHaveLength(2)
    store.waitFor(72 * 60)

    expect(await store.tick()).toEqual(success({ judged: 1 }))
    expect(await store.open()).toEqual([['2', 'STUCK']])
    expect(await store.dependencies.orderIntegrations.read(aKey('1'))).toMatchObject({
      value: { row: { open: false, dueAt: '2026-11-25T06:34:00.000Z' } },
    })
  })

  it('costs nothing while it stays the same', async () => {
    const { dependencies } = await reading(waiting('1', 30))
    let reads = 0
    const orderIntegrations = {
      ...dependencies.orderIntegrations,
      read: (...given: Parameters<typeof dependencies.orderIntegrations.read>) => {
        reads += 1
        return dependencies.orderIntegrations.read(...given)
      },
    }

    expect(await rulesJob.run({ ...dependencies, orderIntegrations }, slice())).toEqual(
      success({ judged: 0 }),
    )
    expect(reads).toBe(0)
  })

  it('gives orders that failed the deadline of a new rule, and takes back that of one that is gone', async () => {
    const store = await reading()
    const { dependencies, clock } = store
    const createdAt = '2026-11-23T00:00:00.000Z'
    const told = toRecord(aKey('1'), anObservation({ marketplaceOrderId: '1' }, clock.now()))
    const details = {
      ...told.details,
      createdAt: { value: createdAt, at: createdAt, rank: 1, digest: 'd' },
    }
    await dependencies.orderIntegrations.update(aKey('1'), () => ({ ...told, details }))
    const deadline = async () => {
      clock.advance(10_000)
      await store.open()
      const [row] = dependencies.memory.openSet.rowsOf('AMZ')
      return row?.order.shipBy
    }
    expect(await deadline()).toBeUndefined()

    ownerSets(dependencies, { shipByRules: [{ affiliateId: 'AMZ', unit: 'HOURS', amount: 48 }] })
    await store.tick()
    expect(await deadline()).toBe('2026-11-25T00:00:00.000Z')

    ownerSets(dependencies, { shipByRules: [] })
    await store.tick()
    expect(await deadline()).toBeUndefined()
  })

  it('reaches all orders, however many slices that takes', async () => {
    const many = Array.from({ length: 100 }, (_, index) => waiting(String(index), 30))
    const store = await reading(...many)
    store.waitFor(72 * 60)
    const left: number[] = []
    for (let round = 0; round < 3; round += 1) {
      let asked = 0
      await store.tick(() => (asked += 1) > 1)
      left.push((await store.open()).length)
    }

    expect(left).toEqual([60, 20, 0])
  })
})
