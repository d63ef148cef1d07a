import { toFactRecord } from '../../domain/orders/observed-record'
import type { OrderFact } from '../../domain/orders/order-fact'
import { joinedWith } from '../../domain/orders/record'
import { toFactObservation } from '../../domain/orders/to-observation'
import type { PlanPart } from '../../domain/plans/plan-part'
import { success } from '../../lib/result'
import { stateOf } from '../../domain/plans/plan-state'
import { aKey } from '../../testing/builders'
import { hopeless, plannedOrders, type World } from '../../testing/planned-orders'
import { failedOnes, outcomesOf, planOf, valueOf } from '../../testing/plan-outcomes'
import { giveBatchBack } from './give-batch-back'
import { CallAllowance } from '../reading/call-allowance'
import { plansJob } from '../tick/plans-job'
import { markBatch } from './mark-batch'
import { ordersOf, planToActOn } from './plan-store'
import { resumePlan } from './stop-plan'
import { takeBatch } from './take-batch'
import { verifyPlan } from './verify-plan'
import { waitingPlans } from './waiting-plans'

describe('marking a batch', () => {
  const taken = async (world: World, count: number) => {
    const ids = await failedOnes(world, count)
    const { plan } = await planOf(world.ana, ids)
    await takeBatch(world.ana, { id: plan.id, number: 1 })
    world.clock.advance(60_000)
    return { ids, batch: { id: plan.id, number: 1 } }
  }

  it('says of each order what became of it, and when the rest is looked up again', async () => {
    const world = plannedOrders()
    const { batch } = await taken(world, 3)
    world.placed('1000')
    await world.reported('1001', { ...hopeless, operationId: 'later' })
    const marked = valueOf(await markBatch(world.ana, batch))
    expect(outcomesOf(marked)).toEqual({
      '1000': 'INTEGRATED',
      '1001': 'FAILED_AGAIN',
      '1002': 'SENT',
    })
    expect(ordersOf(marked).find(({ outcome }) => outcome === 'SENT')?.looksAgainAt).toBe(
      '2026-11-23T12:03:00.000Z',
    )
    expect((await world.record('1000')).attempt).toMatchObject({ end: 'INTEGRATED' })
  })

  it.each(['incomplete', 'order-create-error'])(
    'calls no order integrated that VTEX could not make: "%s"',
    async (state) => {
      const world = plannedOrders()
      const { batch } = await taken(world, 1)
      world.placed('1000', state)
      expect(outcomesOf(valueOf(await markBatch(world.ana, batch)))).toEqual({ '1000': 'SENT' })
      world.clock.advance(86_400_000)
      const ended = outcomesOf(valueOf(await verifyPlan(world.ana, batch.id)))
      expect(ended).toEqual({ '1000': state.includes('error') ? 'FAILED_AGAIN' : 'NOT_SEEN' })
    },
  )

  it('finds what comes late, and ends after a day', async () => {
    const world = plannedOrders()
    const { batch } = await taken(world, 2)
    await markBatch(world.ana, batch)
    world.clock.advance(2 * 60_000)
    world.placed('1000')
    expect(outcomesOf(valueOf(await verifyPlan(world.bruno, batch.id)))).toEqual({
      '1000': 'INTEGRATED',
      '1001': 'SENT',
    })
    world.clock.advance(86_400_000)
    const ended = valueOf(await verifyPlan(world.bruno, batch.id))
    expect(outcomesOf(ended)).toEqual({ '1000': 'INTEGRATED', '1001': 'NOT_SEEN' })
    expect(stateOf(ended.plan, ordersOf(ended))).toBe('DONE')
  })

  it('opens the receipt again where Orders no longer has what it had', async () => {
    const world = plannedOrders()
    const { batch } = await taken(world, 1)
    world.placed('1000')
    await markBatch(world.ana, batch)
    world.vanished('1000')
    world.clock.advance(60 * 60_000)
    const again = valueOf(await verifyPlan(world.ana, batch.id))
    expect(outcomesOf(again)).toEqual({ '1000': 'SENT' })
    expect(stateOf(again.plan, ordersOf(again))).toBe('RUNNING')
  })

  it('stops the plan where five of one batch fail again, until somebody goes on', async () => {
    const world = plannedOrders()
    const { ids, batch } = await taken(world, 5)
    for (const id of ids) await world.reported(id, { ...hopeless, operationId: `again ${id}` })
    const stopped = valueOf(await markBatch(world.ana, batch))
    expect(stopped.plan.stopped).toMatchObject({ reason: 'FAILED_AGAIN' })
    const resumed = valueOf(await resumePlan(world.ana, batch.id))
    expect(resumed.plan.stopped).toBeUndefined()
    world.clock.advance(60 * 60_000)
    expect(valueOf(await verifyPlan(world.ana, batch.id)).plan.stopped).toBeUndefined()
  })
  it('stands where a colleague gives the batch back at that moment', async () => {
    const world = plannedOrders()
    const { ids, batch } = await taken(world, 2)
    const { planParts } = world.bruno
    let isMarked = false
    const late: typeof planParts = {
      ...planParts,
      change: async (...asked) => {
        if (!isMarked) {
          isMarked = true
          valueOf(await markBatch(world.ana, batch))
        }
        return planParts.change(...asked)
      },
    }
    const back = await giveBatchBack({ ...world.bruno, planParts: late }, batch)
    expect(back).toMatchObject({ error: { kind: 'conflict' } })
    expect((await world.record('1000')).attempt?.end).toBeUndefined()
    const kept = valueOf(await verifyPlan(world.ana, batch.id))
    expect(outcomesOf(kept)).toEqual({ '1000': 'SENT', '1001': 'SENT' })
    expect(kept.plan.batches).toMatchObject([{ number: 1, markedBy: 'ana@demostore.example' }])
    expect(outcomesOf(await planOf(world.bruno, ids))['1000']).toBe('REFUSED UNDER_WAY')
  })

  it('is refused once a colleague gave the batch back', async () => {
    const world = plannedOrders()
    const { batch } = await taken(world, 2)
    const { planParts } = world.ana
    let isBack = false
    const late: typeof planParts = {
      ...planParts,
      change: async (...asked) => {
        if (!isBack) {
          isBack = true
          valueOf(await giveBatchBack(world.bruno, batch))
        }
        return planParts.change(...asked)
      },
    }
    const marked = await markBatch({ ...world.ana, planParts: late }, batch)
    expect(marked).toMatchObject({ error: { kind: 'conflict' } })
    expect(valueOf(await verifyPlan(world.ana, batch.id)).plan.batches).toEqual([])
  })
})

describe('a batch whose taking broke off', () => {
  it('is not marked, and what of it was not handed out is in no batch after it was', async () => {
    const world = plannedOrders()
    const ids = await failedOnes(world, 3)
    const { plan } = await planOf(world.ana, ids)
    const batch = { id: plan.id, number: 1 }
    const find = async () => Promise.reject(new Error('The process ends'))
    await expect(takeBatch({ ...world.ana, orders: { find } }, batch)).rejects.toThrow()
    expect(await markBatch(world.ana, batch)).toMatchObject({ error: { kind: 'conflict' } })

    const { planParts } = world.ana
    const taken = valueOf(await takeBatch(world.ana, batch))
    valueOf(await planParts.change(`${plan.id}-0`, (part) => success(withPassing('1002', part))))
    const marked = valueOf(await markBatch(world.ana, batch))
    expect(taken.orders).toHaveLength(3)
    expect(outcomesOf(marked)).toMatchObject({ '1000': 'SENT', '1002': 'PASSES' })
    const rest = valueOf(await takeBatch(world.bruno, { id: plan.id, number: 2 }))
    expect(rest.orders).toMatchObject([{ marketplaceOrderId: '1002', attempt: 2 }])
  })
})

/** A part as it stands where the process ended before one of its orders was written. */
const withPassing = (id: string, { plan = '', orders = [] }: Partial<PlanPart> = {}): PlanPart => ({
  plan,
  orders: orders.map((order) =>
    order.marketplaceOrderId === id
      ? { ...order, outcome: 'PASSES', attempt: undefined, takenAt: undefined }
      : order,
  ),
})

describe('a failure', () => {
  it('is no new one where VTEX delivers it again, and is where there is another', async () => {
    const world = plannedOrders()
    const failed = { code: 'FMT0050', message: 'Internal error', errors: [], operationId: 'first' }
    await world.reported('1000', failed)
    const { plan } = await planOf(world.ana, ['1000'])
    const batch = { id: plan.id, number: 1 }
    await takeBatch(world.ana, batch)
    world.clock.advance(60_000)
    await world.reported('1000', failed)
    expect(outcomesOf(valueOf(await markBatch(world.ana, batch)))).toEqual({ '1000': 'SENT' })
    world.clock.advance(2 * 60_000)
    await world.reported('1000', { ...failed, operationId: 'second' })
    const again = valueOf(await verifyPlan(world.ana, plan.id))
    expect(outcomesOf(again)).toEqual({ '1000': 'FAILED_AGAIN' })
  })

  it('is of before the taking where a source whose clock is ahead reported it then', async () => {
    const world = plannedOrders()
    const at = world.clock.now()
    const fact: OrderFact = {
      marketplaceOrderId: '1000',
      reportedBy: 'CONNECTOR',
      occurredAt: new Date(Date.parse(at) + 3 * 3_600_000).toISOString(),
      status: 'FAILED',
      message: 'Internal server error, try again later',
    }
    const receipt = { at, connectorId: 'amz-0123456789ab', orderIds: ['1000'] }
    const told = toFactRecord(aKey('1000'), fact, toFactObservation(fact, receipt))
    await world.ana.orderIntegrations.update(aKey('1000'), joinedWith(told))
    world.clock.advance(60_000)
    await world.checked('1000')
    const { plan } = await planOf(world.ana, ['1000'])
    const batch = { id: plan.id, number: 1 }
    expect(valueOf(await takeBatch(world.ana, batch)).orders).toHaveLength(1)
    world.clock.advance(60_000)
    expect(outcomesOf(valueOf(await markBatch(world.ana, batch)))).toEqual({ '1000': 'SENT' })
  })
})

describe('the next look', () => {
  const tickOf = (world: World) =>
    plansJob.run(world.ana, { isOver: () => false, calls: new CallAllowance(1_000) })

  const waitingIn = async (world: World) =>
    valueOf(await world.ana.jobStates.read(waitingPlans)).waiting

  it('is taken by a tick where whoever marks dies before the first', async () => {
    const world = plannedOrders()
    const ids = await failedOnes(world, 2)
    const { plan } = await planOf(world.ana, ids)
    const batch = { id: plan.id, number: 1 }
    await takeBatch(world.ana, batch)
    const find = async () => Promise.reject(new Error('The process ends'))
    await expect(markBatch({ ...world.ana, orders: { find } }, batch)).rejects.toThrow()
    for (const id of ids) world.placed(id)
    world.clock.advance(10 * 60_000)
    await tickOf(world)
    const kept = valueOf(await planToActOn(world.ana, plan.id))
    expect(outcomesOf(kept)).toEqual({ '1000': 'INTEGRATED', '1001': 'INTEGRATED' })
  })

  it('stands where a slower request of a colleague knows of none', async () => {
    const world = plannedOrders()
    const { plan } = await planOf(world.ana, await failedOnes(world, 620))
    const last = { id: plan.id, number: 7 }
    valueOf(await takeBatch(world.ana, last))
    let marked: Readonly<Record<string, string>> | undefined
    const find: World['ana']['orders']['find'] = async (orderId) => {
      if (marked === undefined) {
        marked = {}
        valueOf(await markBatch(world.ana, last))
        marked = await waitingIn(world)
      }
      return world.bruno.orders.find(orderId)
    }
    valueOf(await takeBatch({ ...world.bruno, orders: { find } }, { id: plan.id, number: 1 }))
    expect(marked).toEqual({ [plan.id]: expect.any(String) })
    expect(await waitingIn(world)).toEqual(marked)
  })
})
