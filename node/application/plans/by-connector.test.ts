import { revokeConnectorToken } from '../connectors/manage-connectors'
import { CallAllowance } from '../reading/call-allowance'
import { plansJob } from '../tick/plans-job'
import { listActivities } from '../team/list-activities'
import { eraseOrder } from '../privacy/erase-order'
import { forgetPerson } from '../privacy/forget-person'
import { failedOnes, outcomesOf, planOf, valueOf } from '../../testing/plan-outcomes'
import { countsOf, planByConnector } from '../../testing/plan-by-connector'
import { plannedOrders } from '../../testing/planned-orders'
import { pollingConnector } from '../../testing/polling-connector'
import { ordersOf } from './plan-store'
import { sendByConnector } from './send-by-connector'
import { resumePlan, stopPlan } from './stop-plan'
import { takeBatch } from './take-batch'
import { waysOfPlan } from './ways-of-plan'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

describe('a plan by connector', () => {
  it('is offered only where a connector fetched within a day', async () => {
    const world = plannedOrders()
    const ids = await failedOnes(world, 2)
    const { plan, ...loaded } = await planOf(world.ana, ids)
    const sent = { id: plan.id, affiliateId: 'AMZ' }
    const offered = async () =>
      valueOf(await waysOfPlan(world.ana, plan, ordersOf({ plan, ...loaded })))
    const refused = { error: { kind: 'invalid-input', field: 'affiliateId' } }

    const connector = await pollingConnector(world)
    expect(await offered()).toEqual([])
    expect(await sendByConnector(world.ana, sent)).toMatchObject(refused)

    await connector.fetch()
    expect(await offered()).toMatchObject([{ affiliateId: 'AMZ', orderCount: 2 }])

    world.clock.advance(dayMs)
    expect(await offered()).toEqual([])
    expect(await sendByConnector(world.ana, sent)).toMatchObject(refused)
  })

  it('asks for each order, believes an answer only once Orders has it, and says who did it', async () => {
    const { ana, connector, send, watch, placed, clock, record } = await planByConnector(3)
    expect(countsOf(await send())).toEqual({ REQUESTED: 3 })
    expect((await record('1000')).attempt).toMatchObject({ number: 1, way: 'CONNECTOR' })

    clock.advance(3_000)
    const requests = await connector.fetch()
    expect(requests.map(({ attempt }) => attempt)).toEqual([1, 1, 1])
    for (const { key } of requests) {
      expect(await connector.accept(key)).toEqual({ kind: 'stands', state: 'accepted' })
    }
    expect(await connector.fetch()).toEqual([])
    placed('1000')
    expect(countsOf(await watch())).toEqual({ INTEGRATED: 1, SENT: 2 })
    expect((await record('1000')).attempt).toMatchObject({ end: 'INTEGRATED' })

    placed('1001')
    placed('1002')
    clock.advance(2 * minuteMs)
    expect(countsOf(await watch())).toEqual({ INTEGRATED: 3 })
    const { activities } = valueOf(await listActivities(ana, { first: 10 }))
    expect(activities[0]?.activity).toMatchObject({ kind: 'PLAN_SENT_BY_CONNECTOR', orderCount: 3 })
  })

  it('releases at the pace, one batch after the other', async () => {
    const { connector, send, watch, tick, clock } = await planByConnector(130)
    expect(countsOf(await send())).toEqual({ REQUESTED: 100, PASSES: 30 })
    clock.advance(minuteMs - 1)
    expect(await connector.fetch()).toHaveLength(60)
    clock.advance(minuteMs)
    const all = await connector.fetch()
    expect(all).toHaveLength(100)
    for (const { key } of all.slice(0, 99)) await connector.accept(key)
    await connector.accept(all[99]?.key ?? '')
    await tick()
    expect(await connector.fetch()).toHaveLength(1)
    clock.advance(minuteMs)
    await tick()
    expect(countsOf(await watch())).toEqual({ SENT: 100, REQUESTED: 30 })
    expect(await connector.fetch()).toHaveLength(30)
  })

  it('hands none of them out by hand', async () => {
    const { ana, plan, send } = await planByConnector(2)
    await send()
    expect(await takeBatch(ana, { id: plan.id, number: 1 })).toMatchObject({ ok: false })
  })

  it('is one act of two people at once, and the other is told', async () => {
    const { ana, bruno, sent, watch } = await planByConnector(2)
    const both = await Promise.all([sendByConnector(ana, sent), sendByConnector(bruno, sent)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      error: { kind: 'conflict', decision: { by: expect.stringContaining('@demostore.example') } },
    })
    expect(countsOf(await watch())).toEqual({ REQUESTED: 2 })
  })

  it('says why a connector refused, without buyers’ data, and stops after five', async () => {
    const { connector, send, watch, clock, record } = await planByConnector(106)
    await send()
    clock.advance(2 * minuteMs)
    const requests = await connector.fetch()
    for (const { key } of requests.slice(0, 5)) {
      await connector.refuse(key, 'No stock for maria.souza@example.com')
    }
    const stopped = await watch()
    expect(stopped.plan.stopped).toMatchObject({ reason: 'FAILED_AGAIN' })
    expect(countsOf(stopped)).toEqual({ REFUSED_BY_CONNECTOR: 5, REQUESTED: 95, PASSES: 6 })
    const [refused] = ordersOf(stopped)
    expect(refused?.answer?.reason).toMatch(/^No stock for /)
    expect(JSON.stringify(stopped)).not.toContain('maria.souza')
    expect((await record('1000')).attempt).toMatchObject({ end: 'REFUSED_BY_CONNECTOR' })
  })

  it('counts what Orders and sources say, whatever was answered', async () => {
    const { connector, send, watch, clock, placed, reported } = await planByConnector(3)
    await send()
    clock.advance(5_000)
    const [first, second] = await connector.fetch()
    await connector.refuse(first?.key ?? '')
    await connector.accept(second?.key ?? '')
    placed('1000')
    const again = { code: 'FMT0050', message: 'Internal error', errors: [], operationId: 'again' }
    await reported('1001', again)
    await reported('1002', again)
    clock.advance(2 * minuteMs)
    expect(outcomesOf(await watch())).toEqual({
      '1000': 'INTEGRATED',
      '1001': 'FAILED_AGAIN',
      '1002': 'FAILED_AGAIN',
    })
  })
})

describe('a connector whose token is revoked', () => {
  it('is offered and asked no more, and what it did not fetch is for people', async () => {
    const { ana, plan, send, connector, watch, clock } = await planByConnector(3)
    await send()
    expect(await connector.fetch()).toHaveLength(1)
    valueOf(await revokeConnectorToken(ana, connector.credentials.connectorId))
    clock.advance(minuteMs)
    const left = await watch()
    expect(countsOf(left)).toEqual({ REQUESTED: 1, PASSES: 2 })
    expect(valueOf(await waysOfPlan(ana, plan, ordersOf(left)))).toEqual([])
    const again = valueOf(await stopPlan(ana, plan.id))
    expect(countsOf(again)).toEqual({ REQUESTED: 1, PASSES: 2 })
  })
})

describe('stopping a plan by connector', () => {
  it('takes back what nobody fetched, and holds what was', async () => {
    const { ana, plan, connector, send, clock, record, watch } = await planByConnector(3)
    await send()
    const [fetched] = await connector.fetch()
    expect(await connector.fetch()).toHaveLength(1)
    const stopped = valueOf(await stopPlan(ana, plan.id))
    expect(countsOf(stopped)).toEqual({ REQUESTED: 1, PASSES: 2 })
    expect((await record('1001')).attempt).toMatchObject({ end: 'GIVEN_BACK' })
    clock.advance(minuteMs)
    expect(await connector.fetch()).toEqual([])

    await resumePlan(ana, plan.id)
    expect(await connector.fetch()).toMatchObject([{ key: fetched?.key }])
    expect(await connector.accept(fetched?.key ?? '')).toMatchObject({ kind: 'stands' })
    expect(countsOf(await watch())).toEqual({ SENT: 1, PASSES: 2 })
    const taken = valueOf(await takeBatch(ana, { id: plan.id, number: 2 }))
    expect(taken.orders.map(({ attempt }) => attempt)).toEqual([2, 2])
  })

  it('takes back what is released in the same moment', async () => {
    const { ana, plan, sent, connector, clock } = await planByConnector(40)
    await Promise.all([sendByConnector(ana, sent), stopPlan(ana, plan.id)])
    clock.advance(minuteMs)
    expect(await connector.fetch()).toEqual([])
  })
})

describe('the background work', () => {
  it('asks for what is fresh, and leaves what would need a check to people', async () => {
    const world = plannedOrders()
    for (let index = 0; index < 102; index += 1) await world.reported(String(index))
    await world.reported('checked', {}, { shipBy: '2027-01-01T00:00:00.000Z' })
    await world.checked('checked')
    const ids = Array.from({ length: 102 }, (_, index) => String(index))
    const { plan } = await planOf(world.ana, [...ids, 'checked'])
    const connector = await pollingConnector(world)
    await connector.fetch()
    await sendByConnector(world.ana, { id: plan.id, affiliateId: 'AMZ' })
    world.clock.advance(16 * minuteMs)
    for (const { key } of await connector.fetch()) await connector.accept(key)
    await plansJob.run(world.ana, { isOver: () => false, calls: new CallAllowance(1_000) })
    const later = await planOf(world.ana, ['checked'])
    expect(outcomesOf(later)).toEqual({ checked: 'REFUSED UNDER_WAY' })
  })
})

describe('who left, and what is erased', () => {
  it('is named no more where only what was decided for a connector names them', async () => {
    const { ana, bruno, plan, sent } = await planByConnector(1)
    // Nothing was asked so far.
    const failed = { ok: false, error: { kind: 'conflict' } } as const
    await sendByConnector(
      { ...bruno, planParts: { ...bruno.planParts, change: async () => failed } },
      sent,
    )
    await forgetPerson(ana, { login: 'bruno@demostore.example' })
    const kept = valueOf(await bruno.plans.read(plan.id))
    expect(kept?.sending).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain('bruno@')
  })

  it('is named no more', async () => {
    const { ana, bruno, plan, send, connector, clock } = await planByConnector(2)
    await send()
    clock.advance(5_000)
    await forgetPerson(bruno, { login: 'ana@demostore.example' })
    expect(JSON.stringify(valueOf(await bruno.plans.read(plan.id)))).not.toContain('ana@')
    await eraseOrder(ana, 'AMZ-1000')
    expect((await connector.fetch()).map(({ marketplaceOrderId }) => marketplaceOrderId)).toEqual([
      '1001',
    ])
  })
})
