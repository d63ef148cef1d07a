import { z } from 'zod'
import { aNotification, eventually, World } from './world'

// What a notification costs at Master Data. The connector's document, the settings and the usual times are read at most once
// a minute and replica, whichever notification that minute ends with: they are not counted here. Schemas and the look at how
// failed conditions are answered come once in a replica's life: the first notification pays them.

const onceAMinute = /\/orderops_(?:settings|connector)\//

let world: World

const callsOf = async (deliver: () => Promise<unknown>): Promise<readonly string[]> => {
  await world.control('DELETE', 'requests')
  await deliver()
  const requests = await world.masterDataRequestsSince('2000-01-01T00:00:00.000Z')
  return requests
    .filter(({ method, path }) => method !== 'GET' || !onceAMinute.test(path))
    .map(({ method }) => method)
}

/** Behind its first answer a replica reads which orders have a record. */
const whenIdsAreRead = () =>
  eventually(
    () => world.requests(),
    (requests) => requests.some(({ path }) => path.includes('/scroll')),
  )

const deliver = (operationId: string, marketplaceOrderId = '701-1') =>
  world.deliver(aNotification({ operationId, marketplaceOrderId }))

describe.each([
  { failedCondition: 'error', known: ['GET', 'PUT'] },
  { failedCondition: 'silent', known: ['GET', 'PUT', 'GET'] },
])('where a failed condition is $failedCondition, a notification', ({ known, failedCondition }) => {
  beforeAll(async () => {
    world = await World.start()
    await world.control('PUT', 'settings', { failedCondition })
    await deliver('warm-up', 'warm-up')
    await whenIdsAreRead()
  })
  afterAll(() => world.close())

  it.each(['creates', 'refuses'])(
    'costs 3 requests for an order never seen, where a condition on a missing document %s',
    async (conditionOnMissingDocument) => {
      await world.control('PUT', 'settings', { conditionOnMissingDocument })

      const calls = await callsOf(() => deliver('1', `new-${conditionOnMissingDocument}`))

      expect(calls).toEqual(['GET', 'PATCH', 'GET'])
    },
  )

  it(`costs ${known.length} for an order already known, also for a repeat`, async () => {
    await deliver('1', 'known')

    expect(await callsOf(() => deliver('2', 'known'))).toEqual(known)
    expect(await callsOf(() => deliver('2', 'known'))).toEqual(known)
  })

  it('costs at most 6 under a conflict that does not end, then the sender is asked to come back', async () => {
    await deliver('1', 'contested')
    const other = failedCondition === 'error' ? { status: 412 } : { status: 204 }
    await world.faults({ method: 'PUT', path: '/api/dataentities/*', ...other })

    let status = 0
    const calls = await callsOf(async () => {
      status = (await deliver('2', 'contested')).status
    })
    await world.noFaults()
    // The next notification also has it written down that one was refused, behind its answer: no other test pays for it.
    await deliver('3', 'contested')
    await eventually(
      () => world.masterDataRequestsSince('2000-01-01T00:00:00.000Z'),
      (requests) => requests.some(({ path }) => path.includes('/orderops_refusals/documents/')),
    )

    expect(calls.length).toBeLessThanOrEqual(6)
    expect(calls.filter((method) => method === 'PUT').length).toBeGreaterThanOrEqual(2)
    expect(status).toBe(503)
  })
})

describe('orders in good health', () => {
  beforeAll(async () => {
    world = await World.start()
  })
  afterAll(() => world.close())

  const reported = 400

  const integrated = (id: string) =>
    world.deliver(
      aNotification({
        marketplaceOrderId: id,
        operationId: id,
        success: true,
        code: 'SOI002',
        flow: 'ApproveOrder',
        errors: null,
      }),
    )

  it('cost a call to Master Data in a hundred reports at most, none to Orders, and no document', async () => {
    await integrated('first')
    await whenIdsAreRead()
    await integrated('second')
    await world.control('DELETE', 'requests')
    for (let from = 0; from < reported; from += 20) {
      const ids = Array.from({ length: 20 }, (_, index) => `healthy-${from + index}`)
      await Promise.all(ids.map(integrated))
    }
    const paths = (await world.requests()).map(({ path }) => path)

    expect(paths.filter((path) => path.includes('/api/dataentities/')).length).toBeLessThanOrEqual(
      reported / 100,
    )
    expect(paths.filter((path) => path.includes('/api/oms/'))).toEqual([])
    expect(await world.documentsOf('orderops_order_integration')).toEqual([])
  })
})

describe('a minute in which nothing happens', () => {
  const minute = 60_000

  beforeAll(async () => {
    world = await World.start()
    await world.visit()
  })
  afterAll(() => world.close())

  const readQuery = '{ settings { affiliates { reading { isComplete } } } }'

  const readSchema = z.object({
    settings: z.object({
      affiliates: z.array(z.object({ reading: z.object({ isComplete: z.boolean() }).nullable() })),
    }),
  })

  it('costs at most 10 calls where Orders is not read, and is one in two', async () => {
    await eventually(
      async () => {
        await world.passMinute()
        return readSchema.parse((await world.ask(readQuery)).data).settings.affiliates
      },
      (all) => all.length > 0 && all.every(({ reading }) => reading?.isComplete),
    )
    const ticks: (readonly string[])[] = []
    for (let passed = 1; passed <= 9; passed += 1) {
      await world.host.shiftClock(passed * minute)
      await world.control('DELETE', 'requests')
      expect(await world.passMinute()).toEqual([{ account: 'demostore', status: 200 }])
      ticks.push((await world.requests()).map(({ method, path }) => `${method} ${path}`))
    }
    const isReading = (calls: readonly string[]) => calls.some((call) => call.includes('/api/oms/'))
    const settled = ticks.slice(3)
    const idle = settled.filter((calls) => !isReading(calls))

    // What is due once in a quarter of an hour falls into one of them, or into none.
    const [most = 0, ...others] = idle.map(({ length }) => length).sort((one, other) => other - one)
    expect(others.length).toBeGreaterThan(0)
    expect(Math.max(...others)).toBeLessThanOrEqual(10)
    expect(most).toBeLessThanOrEqual(20)
  })
})
