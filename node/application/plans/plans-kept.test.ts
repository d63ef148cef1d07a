import { formerUser } from '../../domain/team/former-user'
import { valueOf } from '../../testing/plan-outcomes'
import { plannedOrders } from '../../testing/planned-orders'
import { forgetPerson } from '../privacy/forget-person'
import { eraseOrder } from '../privacy/erase-order'
import { CallAllowance } from '../reading/call-allowance'
import { listActivities } from '../team/list-activities'
import { plansJob } from '../tick/plans-job'
import { retentionJob } from '../tick/retention-job'
import { checkPlanned } from './check-planned'
import { insistOnPlanned } from './insist'
import { laterOrders } from './later-orders'
import { listPlans } from './list-plans'
import { makePlan } from './make-plan'
import { markBatch } from './mark-batch'
import { pageOfPlan } from './page-of-plan'
import { loadPlan, ordersOf } from './plan-store'
import { takeBatch } from './take-batch'
import { paceOf } from './waiting-plans'

const dayMs = 86_400_000

const aPlan = async (ids: readonly string[]) => {
  const world = plannedOrders()
  for (const id of ids) await world.reported(id)
  const { loaded } = valueOf(await makePlan(world.ana, { filter: {} }))
  const batch = { id: loaded.plan.id, number: 1 }
  const tick = (calls = 1_000) =>
    plansJob.run(world.ana, { isOver: () => false, calls: new CallAllowance(calls) })
  const orders = async () => {
    const read = valueOf(await loadPlan(world.ana, batch.id))
    return read === undefined ? [] : ordersOf(read)
  }
  return { ...world, batch, tick, orders }
}

describe('the background work', () => {
  it('looks up what was reprocessed while no page is open, when its time has come', async () => {
    const { ana, batch, clock, placed, tick, orders, asked } = await aPlan(['1', '2'])
    await takeBatch(ana, batch)
    clock.advance(60_000)
    await markBatch(ana, batch)
    placed('1')
    const before = asked.length
    expect(await tick()).toMatchObject({ value: { verified: 0 } })
    expect(asked).toHaveLength(before)

    clock.advance(2 * 60_000)
    expect(await tick()).toMatchObject({ value: { verified: 2 } })
    expect((await orders()).map(({ outcome }) => outcome)).toEqual(['INTEGRATED', 'SENT'])
  })

  it('counts as many calls for a look as its marketplace has forms of an id, and no more', async () => {
    const { ana, batch, clock, tick, asked } = await aPlan(['1', '2'])
    const createdAt = clock.now()
    const marketplace = { affiliateId: 'AMZ', marketplaceName: 'Mercado Livre' }
    ana.memory.connectors.note({ id: 'amz-1', ...marketplace, createdAt, tokens: [] }, clock)
    await takeBatch(ana, batch)
    await markBatch(ana, batch)
    clock.advance(2 * 60_000)
    const before = asked.length
    expect(await tick(4)).toMatchObject({ value: { verified: 2 } })
    expect(asked.length - before).toBe(4)
  })

  it('asks Orders nothing about what its list has shown since, also where no call is left', async () => {
    const world = await aPlan(['1', '2', '3'])
    const { ana, batch, clock, tick, orders, asked, placed, listed, record } = world
    await takeBatch(ana, batch)
    clock.advance(60_000)
    await markBatch(ana, batch)
    placed('1')
    clock.advance(30_000)
    await listed('1')
    await listed('2', 'order-create-error')
    clock.advance(2 * 60_000)
    const before = asked.length
    expect(await tick(0)).toMatchObject({ value: { verified: 1 } })
    expect(asked).toHaveLength(before)
    expect((await orders()).map(({ outcome }) => outcome)).toEqual(['INTEGRATED', 'SENT', 'SENT'])
    expect((await record('1')).attempt).toMatchObject({ end: 'INTEGRATED' })
  })

  it('costs one call of the store and none of Orders where nothing waits', async () => {
    const { ana, tick, asked } = await aPlan(['1'])
    let reads = 0
    const jobStates: typeof ana.jobStates = {
      ...ana.jobStates,
      read: (state) => {
        reads += 1
        return ana.jobStates.read(state)
      },
    }
    const slice = { isOver: () => false, calls: new CallAllowance(0) }
    expect(await plansJob.run({ ...ana, jobStates }, slice)).toMatchObject({
      value: { verified: 0 },
    })
    expect([reads, asked.length]).toEqual([1, 0])
    await tick()
  })

  it('makes no more calls than it may, and goes on the next time', async () => {
    const { ana, batch, clock, tick, asked } = await aPlan(['1', '2', '3'])
    await takeBatch(ana, batch)
    clock.advance(60_000)
    await markBatch(ana, batch)
    clock.advance(2 * 60_000)
    const before = asked.length
    expect(await tick(8)).toMatchObject({ value: { verified: 2 } })
    expect(asked.length - before).toBeLessThanOrEqual(8)
    expect(await tick()).toMatchObject({ value: { verified: 1 } })
  })

  it('asks again soon where Orders does not answer', async () => {
    const { ana, batch, clock, drop, tick, orders } = await aPlan(['1'])
    await takeBatch(ana, batch)
    await markBatch(ana, batch)
    drop(() => true)
    for (let minute = 0; minute < 30; minute += 1) {
      clock.advance(60_000)
      await tick()
      const [order] = await orders()
      const waits = Date.parse(order?.looksAgainAt ?? '') - Date.parse(clock.now())
      expect(waits).toBeLessThanOrEqual(2 * 60_000)
    }
  })
})

describe('what is kept of plans', () => {
  it('ends after 90 days', async () => {
    const { ana, clock, tick } = await aPlan(['1'])
    clock.advance(89 * dayMs)
    const slice = { isOver: () => false, calls: new CallAllowance(0) }
    await retentionJob.run(ana, slice)
    expect(valueOf(await listPlans(ana, { first: 10 }))).toHaveLength(1)
    clock.advance(2 * dayMs)
    await retentionJob.run(ana, slice)
    expect(valueOf(await ana.plans.list())).toEqual([])
    expect(valueOf(await ana.planParts.list())).toEqual([])
    expect(await tick()).toMatchObject({ ok: true })
  })

  it('names no order that was erased', async () => {
    const { ana, orders } = await aPlan(['1', '2'])
    valueOf(await eraseOrder(ana, '1'))
    expect((await orders()).map(({ marketplaceOrderId }) => marketplaceOrderId)).toEqual(['2'])
  })

  it('names nobody who left', async () => {
    const { ana, bruno, batch, record } = await aPlan(['1'])
    const ofBruno = valueOf(await makePlan(bruno, { filter: {} })).loaded
    await takeBatch(ana, batch)
    await takeBatch(bruno, { id: ofBruno.plan.id, number: 1 })
    await markBatch(ana, batch)
    valueOf(await forgetPerson(ana, { login: 'ana@demostore.example' }))
    const kept = JSON.stringify([
      await ana.plans.list(),
      await ana.planParts.list(),
      await ana.activities.list(),
      await record('1'),
    ])
    expect(kept).not.toContain('ana@')
    expect(kept).toContain(formerUser)
  })

  it('has no buyer, neither from messages nor from what people type', async () => {
    const { ana, clock, reported } = plannedOrders()
    await reported('1', { code: 'EOI003', message: 'Ulrica Bompensiere, CPF 529.982.247-25' })
    const { loaded } = valueOf(await makePlan(ana, { filter: { search: '1' } }))
    clock.advance(1_000)
    const why = 'ulrica.bompensiere@mail.example asked'
    await insistOnPlanned(ana, { plan: loaded.plan.id, reason: 'NOT_CHECKED', why })
    const kept = JSON.stringify([await ana.plans.list(), await ana.planParts.list()])
    expect(kept).not.toMatch(/bompensiere|529\.982/i)
  })
})

describe('what people see of plans', () => {
  it('is who did what, for the owners', async () => {
    const { ana, batch } = await aPlan(['1'])
    await takeBatch(ana, batch)
    await markBatch(ana, batch)
    const listed = valueOf(await listActivities(ana, { first: 10 }))
    expect(listed.activities.map(({ activity }) => [activity.kind, activity.planId])).toEqual([
      ['BATCH_MARKED', batch.id],
      ['BATCH_TAKEN', batch.id],
      ['PLAN_MADE', batch.id],
    ])
  })

  it('is how many orders match by now that are in none', async () => {
    const { ana, batch, clock, reported } = await aPlan(['1'])
    clock.advance(60_000)
    await reported('later')
    const loaded = valueOf(await loadPlan(ana, batch.id))
    if (loaded === undefined) throw new Error('The plan is kept')
    expect(await laterOrders(ana, loaded.plan, ordersOf(loaded))).toBe(1)
  })

  it('is a page of its orders at a time, first deadline first', async () => {
    const { ana, batch } = await aPlan(['1', '2', '3'])
    const filter = { outcome: 'PASSES' } as const
    const first = valueOf(await pageOfPlan(ana, batch.id, { filter, first: 2 }))
    expect(first).toMatchObject({ totalCount: 3, hasNextPage: true })
    const after = `AMZ-${first.nodes.at(-1)?.marketplaceOrderId}`
    const next = valueOf(await pageOfPlan(ana, batch.id, { filter, first: 2, after }))
    expect(next).toMatchObject({ hasNextPage: false, nodes: [{ marketplaceOrderId: '3' }] })
    expect(await pageOfPlan(ana, batch.id, { filter, first: 501 })).toMatchObject({ ok: false })
  })

  it('is the store’s own pace, once there is one', async () => {
    const { ana, batch, clock } = await aPlan(['1', '2', '3', '4', '5', '6'])
    expect(await paceOf(ana)).toEqual({ secondsPerOrder: 8, isOwnPace: false })
    await takeBatch(ana, batch)
    clock.advance(60_000)
    await markBatch(ana, batch)
    expect(await paceOf(ana)).toEqual({ secondsPerOrder: 10, isOwnPace: true })
  })
})

describe('checking a plan', () => {
  it('ends where checks cannot tell, and says so', async () => {
    const { ana, reported } = plannedOrders()
    await reported('1', {})
    const { loaded } = valueOf(await makePlan(ana, { filter: {} }))
    const checked = valueOf(await checkPlanned(ana, loaded.plan.id))
    expect(checked.remaining).toBe(0)
    expect(ordersOf(checked.loaded)).toMatchObject([{ outcome: 'UNKNOWN', reason: 'CANNOT_TELL' }])
  })

  it('is done anew when a batch is taken whose checks are old: what no longer passes is not handed out', async () => {
    const { ana, clock, reported, checked } = plannedOrders()
    await reported('1', {})
    await checked('1')
    const { loaded } = valueOf(await makePlan(ana, { filter: {} }))
    expect(ordersOf(loaded)).toMatchObject([{ outcome: 'PASSES', reason: 'CHECK_PASSED' }])
    clock.advance(16 * 60_000)
    const taken = valueOf(await takeBatch(ana, { id: loaded.plan.id, number: 1 }))
    expect(taken.orders).toEqual([])
    expect(ordersOf(taken.loaded)).toMatchObject([{ outcome: 'UNKNOWN', reason: 'CANNOT_TELL' }])
  })
})

describe('five hundred orders', () => {
  it('are not handed out once they were canceled after the plan', async () => {
    const ids = Array.from({ length: 500 }, (_, index) => String(10_000 + index))
    const { ana, batch, placed } = await aPlan(ids)
    for (const id of ids) placed(id, 'canceled')
    for (let number = 1; number <= 5; number += 1) {
      const taken = valueOf(await takeBatch(ana, { ...batch, number }))
      expect(taken.orders).toEqual([])
    }
    const loaded = valueOf(await loadPlan(ana, batch.id))
    const outcomes = new Set(loaded && ordersOf(loaded).map(({ outcome }) => outcome))
    expect([...outcomes]).toEqual(['CANCELED'])
  })
})
