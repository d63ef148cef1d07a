import type { Connector } from '../../domain/connector'
import type { Observation } from '../../domain/order-integration/observation'
import type { UpstreamFailure } from '../../domain/failure'
import { failure, success } from '../../lib/result'
import { aKey } from '../../testing/builders'
import { aStore } from '../../testing/reading-store'
import { createAccountState } from '../account-state'
import { CallAllowance } from '../read-orders/call-allowance'
import { sourceHealth } from '../source-health'
import { pullLogs } from './pull-logs'

const aConnector = (different: Partial<Connector> = {}): Connector => ({
  id: 'amz-1',
  affiliateId: 'AMZ',
  marketplaceName: 'Amazon',
  createdAt: '2026-11-01T00:00:00.000Z',
  tokens: [],
  logsAt: 'https://orders.demo-hub.example/',
  ...different,
})

const anEntry = (orderId: string, different: object = {}) => ({
  id: orderId,
  Operation: 'Order',
  ContentTranslated: { marketplaceOrderId: orderId },
  BusinessMessage: 'Oops, the SKU is inactive in VTEX.',
  Status: 'Error',
  ...different,
})

const unavailable: UpstreamFailure = {
  kind: 'upstream',
  service: 'connector',
  operation: 'read-log',
  reason: 'server-error',
  retryable: true,
}

const today = '2026-11-23'

const pulling = (connectors: readonly Connector[] = [aConnector()]) => {
  const store = aStore([])
  const logs = new Map<string, unknown>()
  const asked: string[] = []
  const unassigned: Observation[] = []
  let writes = 0
  let down = false
  const { orderIntegrations } = store.dependencies
  const dependencies = {
    ...store.dependencies,
    account: 'demostore',
    connectors: { ...store.dependencies.connectors, list: async () => success(connectors) },
    unassigned: {
      keep: async (observation: Observation) => {
        unassigned.push(observation)
        return success(undefined)
      },
      count: async () => success(unassigned.length),
    },
    orderIntegrations: {
      ...orderIntegrations,
      update: (...given: Parameters<typeof orderIntegrations.update>) => {
        writes += 1
        return orderIntegrations.update(...given)
      },
    },
    logReader: {
      read: async ({ address, day }: { readonly address: URL; readonly day: string }) => {
        asked.push(`${address.host} ${day}`)
        return down ? failure(unavailable) : success(logs.get(day) ?? { Messages: [] })
      },
    },
  }
  const pull = (isOver = () => false, replica = dependencies) =>
    pullLogs(replica, { isOver, calls: new CallAllowance(100) })
  return {
    ...{ dependencies, clock: store.clock, logs, asked, unassigned, pull },
    writes: () => writes,
    setDown: (value: boolean) => (down = value),
    statusOf: async (id: string) => {
      const read = await orderIntegrations.read(aKey(id))
      return read.ok ? read.value?.row.status : undefined
    },
    health: async () => {
      const health = await sourceHealth(dependencies, 'amz-1')
      if (!health.ok) throw new Error('The stores answer')
      return health.value
    },
  }
}

describe('pulling logs', () => {
  it('keeps every entry under its order, or apart, and counts what it cannot read', async () => {
    const world = pulling()
    world.logs.set(today, {
      Messages: [
        anEntry('701'),
        { Status: 'Error', BusinessMessage: 'Nobody knows whose' },
        { Status: 7 },
        anEntry('702', { Status: 'Success' }),
      ],
    })
    await world.pull()

    expect(await world.statusOf('701')).toBe('FAILED')
    expect(await world.statusOf('702')).toBe('INTEGRATED')
    expect(world.unassigned).toHaveLength(1)
    expect(await world.health()).toMatchObject({
      observations: 3,
      unreadable: 1,
      lastFailure: { reason: 'unreadable', field: 'Messages.2.Status' },
    })
  })

  it('asks nobody who gives out no log', async () => {
    const world = pulling([aConnector({ logsAt: undefined })])
    await world.pull()

    expect(world.asked).toEqual([])
  })

  it('writes an entry once, however often its day is read', async () => {
    const world = pulling()
    world.logs.set(today, { Messages: [anEntry('701')] })
    await world.pull()
    world.clock.advance(300_000)
    world.logs.set(today, { Messages: [anEntry('702'), anEntry('701')] })
    await world.pull()

    expect(world.asked.filter((each) => each.endsWith(today))).toHaveLength(2)
    expect(world.writes()).toBe(2)
    expect(await world.health()).toMatchObject({ observations: 2, lagSeconds: 0 })
  })

  it('changes nothing when another replica reads the same day', async () => {
    const world = pulling()
    world.logs.set(today, { Messages: [anEntry('701')] })
    await world.pull()
    const before = await world.dependencies.orderIntegrations.read(aKey('701'))
    await world.dependencies.jobStates.write('pull-logs', {})
    world.clock.advance(300_000)
    await world.pull(() => false, { ...world.dependencies, state: createAccountState('other') })
    const after = await world.dependencies.orderIntegrations.read(aKey('701'))

    expect(after.ok && after.value?.record.history).toEqual(
      before.ok && before.value?.record.history,
    )
  })

  it('lets an older day not speak against what came after it', async () => {
    const world = pulling()
    world.logs.set(today, { Messages: [anEntry('701', { Status: 'Success' })] })
    world.logs.set('2026-11-20', { Messages: [anEntry('701')] })
    await world.pull()

    expect(await world.statusOf('701')).toBe('INTEGRATED')
  })

  it('lets the success of an order count, wherever the connector lists it', async () => {
    const world = pulling()
    const success = anEntry('701', { Status: 'Success', BusinessMessage: '' })
    const others = Array.from({ length: 100 }, (_, index) => anEntry(`7-${index}`))
    world.logs.set(today, { Messages: [success, ...others, anEntry('701')] })
    let looks = 0
    await world.pull(() => {
      world.clock.advance(1_000)
      return (looks += 1) > 2
    })
    await world.pull()

    expect(await world.statusOf('701')).toBe('INTEGRATED')
  })

  it('goes on in the next slice where one was too short', async () => {
    const world = pulling()
    const orders = Array.from({ length: 200 }, (_, index) => `7-${index}`)
    world.logs.set(today, { Messages: orders.map((id) => anEntry(id)) })
    let looks = 0
    await world.pull(() => (looks += 1) > 2)
    const first = world.writes()
    await world.pull()

    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(200)
    expect(world.writes()).toBe(200)
  })

  it('leaves one that fails in peace for a while, says so, and goes on with the others', async () => {
    const other = aConnector({ id: 'amz-2', logsAt: 'https://connector.demo-marketplace.example/' })
    const world = pulling([aConnector(), other])
    world.setDown(true)
    await world.pull()
    await world.pull()

    expect(world.asked).toEqual([
      `orders.demo-hub.example ${today}`,
      `connector.demo-marketplace.example ${today}`,
    ])
    expect(await world.health()).toMatchObject({
      lastSuccessAt: undefined,
      lastFailure: { reason: 'server-error' },
    })
    world.setDown(false)
    world.clock.advance(60_000)
    await world.pull()
    expect((await world.health()).lastSuccessAt).toBe(world.clock.now())
  })
})
