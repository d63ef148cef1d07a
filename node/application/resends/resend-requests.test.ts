import { failedOnes, outcomesOf, planOf, valueOf } from '../../testing/plan-outcomes'
import { plannedOrders } from '../../testing/planned-orders'
import { pollingConnector } from '../../testing/polling-connector'
import { sendByConnector } from '../plans/send-by-connector'
import { stopPlan } from '../plans/stop-plan'
import { verifyPlan } from '../plans/verify-plan'
import { forgetOldRequests } from './forget-old-requests'
import { readWaiting, waitingRequests } from './waiting-requests'

/** A connector that was asked to send so many orders again. */
const asked = async (count: number) => {
  const world = plannedOrders()
  const { plan } = await planOf(world.ana, await failedOnes(world, count))
  const connector = await pollingConnector(world)
  await connector.fetch()
  valueOf(await sendByConnector(world.ana, { id: plan.id, affiliateId: 'AMZ' }))
  world.clock.advance(count * 1_000)
  const watch = async () => valueOf(await verifyPlan(world.ana, plan.id))
  return { ...world, world, plan, connector, watch }
}

describe('requests to send again', () => {
  it('name an order and nothing of its buyer, under a key that tells nothing', async () => {
    const { connector } = await asked(1)
    const [request] = await connector.fetch()
    expect(request).toEqual({
      key: expect.stringMatching(/^[\w-]{34}$/),
      marketplaceOrderId: '1000',
      attempt: 1,
      since: expect.any(String),
      expiresAt: expect.any(String),
    })
  })

  it('are repeated under the same key until they are answered', async () => {
    const { connector } = await asked(2)
    const first = await connector.fetch()
    expect(await connector.fetch()).toEqual(first)
    await connector.accept(first[0]?.key ?? '')
    expect(await connector.fetch()).toEqual(first.slice(1))
  })

  it('are of one affiliate: another’s token neither reads nor answers them', async () => {
    const { world, connector } = await asked(1)
    const other = await pollingConnector(world, 'MLB')
    const [request] = await connector.fetch()
    expect(await other.fetch()).toEqual([])
    const result = { result: 'accepted' }
    expect(await other.answer(request?.key ?? '', result)).toMatchObject({
      value: { kind: 'unknown' },
    })
    expect(await connector.fetch()).toHaveLength(1)
  })

  it('are of the connector that fetched them first: another one of its affiliate neither gets nor answers them', async () => {
    const { world, connector } = await asked(2)
    const [request] = await connector.fetch()
    const second = await pollingConnector(world, 'AMZ', 'ba9876543210')
    expect(await second.fetch()).toEqual([])
    expect(await second.answer(request?.key ?? '', { result: 'accepted' })).toMatchObject({
      value: { kind: 'unknown' },
    })
    expect(await connector.fetch()).toHaveLength(2)
  })

  it('are not given to whoever means another account, and stay unfetched', async () => {
    const { ana, connector, plan } = await asked(1)
    expect(await connector.fetchWith({}, { namedAccount: 'another' })).toMatchObject({
      error: { kind: 'invalid-input', field: 'an' },
    })
    const stopped = valueOf(await stopPlan(ana, plan.id))
    expect(outcomesOf(stopped)).toEqual({ '1000': 'PASSES' })
  })

  it('are not there for a wrong token, and unknown while the store does not answer', async () => {
    const { connector, ana } = await asked(1)
    const { resendQueues } = ana
    const upstream = {
      ok: false,
      error: {
        kind: 'upstream',
        service: 'master-data',
        operation: 'read',
        reason: 'timeout',
        retryable: true,
      },
    } as const
    const silent = { ...resendQueues, read: async () => upstream }
    expect(await connector.fetchWith({ resendQueues: silent })).toMatchObject({
      error: { kind: 'upstream' },
    })
  })

  it('cost at most two reads of Master Data while nothing changes, and no write', async () => {
    const { ana, connector, clock } = await asked(1)
    await connector.fetch()
    const calls: string[] = []
    const counted = <Stored extends { read: unknown; change: unknown }>(name: string, of: Stored) =>
      new Proxy(of, {
        get: (target, field) => {
          if (typeof field === 'string') calls.push(`${field} ${name}`)
          return Reflect.get(target, field)
        },
      })
    clock.advance(61_000)
    await connector.fetchWith({
      connectors: counted('connectors', ana.connectors),
      resendQueues: counted('queues', ana.resendQueues),
    })
    expect(calls).toEqual(['read connectors', 'read queues'])
  })
})

describe('an answer', () => {
  it('stands once it was given, also when the plan took it in', async () => {
    const { connector, watch } = await asked(1)
    const [{ key } = { key: '' }] = await connector.fetch()
    expect(await connector.accept(key)).toEqual({ kind: 'stands', state: 'accepted' })
    expect(await connector.accept(key)).toEqual({ kind: 'stands', state: 'accepted' })
    expect(await connector.refuse(key)).toEqual({ kind: 'contradicts', state: 'accepted' })
    await watch()
    expect(await connector.accept(key)).toEqual({ kind: 'stands', state: 'accepted' })
    expect(await connector.refuse(key)).toEqual({ kind: 'contradicts', state: 'accepted' })
  })

  it('to what Orders showed before is taken, and changes nothing', async () => {
    const { connector, watch, placed, clock } = await asked(1)
    const [{ key } = { key: '' }] = await connector.fetch()
    placed('1000')
    clock.advance(120_000)
    await watch()
    expect(await connector.fetch()).toEqual([])
    expect(await connector.accept(key)).toEqual({ kind: 'stands', state: 'done' })
  })

  it.each([
    [{}, 'result', 'wrong-shape'],
    [{ result: 'maybe' }, 'result', 'wrong-shape'],
    [{ result: 'refused', reason: 7 }, 'reason', 'wrong-shape'],
    [{ result: 'refused', reason: 'a'.repeat(1_001) }, 'reason', 'too-long'],
  ])('that cannot be read names the field: %j', async (body, field, reason) => {
    const { connector } = await asked(1)
    const [{ key } = { key: '' }] = await connector.fetch()
    expect(await connector.answer(key, body)).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field, reason },
    })
  })

  it.each(['', 'no-key', `${'0'.repeat(12)}${'a'.repeat(22)}`])(
    'to an unknown key is told from one to a wrong address: %j',
    async (key) => {
      const { connector } = await asked(1)
      expect(await connector.accept(key)).toEqual({ kind: 'unknown' })
      const wrong = { ...connector.credentials, token: 'another' }
      expect(await connector.answer(key, { result: 'accepted' }, wrong)).toMatchObject({
        error: { kind: 'not-found' },
      })
    },
  )
})

describe('what answers to other deliveries tell', () => {
  it('is how many wait, from memory, and nothing once that is too old', async () => {
    const { ana, connector, clock } = await asked(2)
    const { connectorId } = connector.credentials
    await connector.fetch()
    expect(waitingRequests(ana, connectorId)).toBe(2)
    clock.advance(31_000)
    expect(waitingRequests(ana, connectorId)).toBeUndefined()
    await readWaiting(ana, connectorId)
    expect(waitingRequests(ana, connectorId)).toBe(2)
  })

  it('is not asked for again and again while the store does not answer', async () => {
    const { ana, connector, clock } = await asked(1)
    const { connectorId } = connector.credentials
    await connector.fetch()
    clock.advance(31_000)
    let reads = 0
    const read = async () => {
      reads += 1
      return {
        ok: false,
        error: {
          kind: 'upstream',
          service: 'master-data',
          operation: 'read',
          reason: 'timeout',
          retryable: true,
        },
      } as const
    }
    const silent = { ...ana, resendQueues: { ...ana.resendQueues, read } }
    for (let delivery = 0; delivery < 5; delivery += 1) await readWaiting(silent, connectorId)
    expect(reads).toBe(1)
    expect(waitingRequests(ana, connectorId)).toBeUndefined()
    clock.advance(31_000)
    await readWaiting(ana, connectorId)
    expect(waitingRequests(ana, connectorId)).toBe(1)
  })

  it('is nothing where no connector fetches', async () => {
    const world = plannedOrders()
    const connector = await pollingConnector(world)
    await readWaiting(world.ana, connector.credentials.connectorId)
    expect(waitingRequests(world.ana, connector.credentials.connectorId)).toBeUndefined()
  })
})

describe('what is asked for no more', () => {
  it('is forgotten after a day, and its queue is empty', async () => {
    const { ana, connector, clock } = await asked(2)
    await connector.fetch()
    clock.advance(25 * 3_600_000)
    valueOf(await forgetOldRequests(ana))
    expect(valueOf(await ana.resendQueues.list())).toMatchObject([{ requests: [], ended: [] }])
  })

  it('but what was answered waits for its plan', async () => {
    const { ana, connector, clock, watch } = await asked(2)
    const [first] = await connector.fetch()
    await connector.accept(first?.key ?? '')
    clock.advance(25 * 3_600_000)
    valueOf(await forgetOldRequests(ana))
    expect(outcomesOf(await watch())).toMatchObject({ '1000': 'NOT_SEEN', '1001': 'NOT_SEEN' })
    expect(await connector.accept(first?.key ?? '')).toEqual({ kind: 'stands', state: 'accepted' })
  })
})
