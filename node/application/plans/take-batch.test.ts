import { failedOnes, outcomesOf, planOf, valueOf } from '../../testing/plan-outcomes'
import { plannedOrders, type World } from '../../testing/planned-orders'
import { giveBatchBack } from './give-batch-back'
import { planToActOn } from './plan-store'
import { resumePlan, stopPlan } from './stop-plan'
import { takeBatch, type PlanDependencies } from './take-batch'

// Looking a batch up takes some seconds, and people come back to a batch hours later.

/** Somebody before whose first look at Orders something happens. */
const lateBy = (person: PlanDependencies, happens: () => Promise<unknown>): PlanDependencies => {
  let isOver = false
  const find: PlanDependencies['orders']['find'] = async (orderId) => {
    if (!isOver) {
      isOver = true
      await happens()
    }
    return person.orders.find(orderId)
  }
  return { ...person, orders: { find } }
}

const aBatch = async (world: World, count: number) => {
  const { plan } = await planOf(world.ana, await failedOnes(world, count))
  return { id: plan.id, number: 1 }
}

describe('a batch', () => {
  it('hands out nothing that was given back meanwhile, and keeps it from nobody', async () => {
    const world = plannedOrders()
    const batch = await aBatch(world, 3)
    const slow = lateBy(world.ana, () => giveBatchBack(world.bruno, batch))
    const late = valueOf(await takeBatch(slow, batch))
    expect(late.orders).toEqual([])
    expect((await world.record('1000')).attempt).toMatchObject({ end: 'GIVEN_BACK' })
    const before = world.asked.length
    const taken = valueOf(await takeBatch(world.bruno, batch))
    expect(taken.orders).toMatchObject([{ attempt: 2 }, { attempt: 2 }, { attempt: 2 }])
    expect(world.asked.slice(before)).toEqual(expect.arrayContaining(['AMZ-1000', 'AMZ-1002']))
  })

  it('gives the same IDs again at once, and looks them up again after a quarter of an hour', async () => {
    const world = plannedOrders()
    const batch = await aBatch(world, 3)
    const take = async () => valueOf(await takeBatch(world.ana, batch)).orders
    await take()
    const before = world.asked.length
    expect(await take()).toHaveLength(3)
    expect(world.asked).toHaveLength(before)

    world.clock.advance(16 * 60_000)
    world.placed('1000')
    world.drop((orderId) => orderId.startsWith('AMZ-1001'))
    expect(await take()).toMatchObject([{ marketplaceOrderId: '1002', attempt: 1 }])
    expect((await world.record('1000')).attempt).toMatchObject({ end: 'ALREADY_IN_VTEX' })
    // It is in her hands still.
    world.drop(() => false)
    expect(await take()).toHaveLength(2)
  })

  it('takes anew what was taken a day ago', async () => {
    const world = plannedOrders()
    const batch = await aBatch(world, 2)
    valueOf(await takeBatch(world.ana, batch))
    world.placed('1000')
    world.clock.advance(30 * 3_600_000)
    const again = valueOf(await takeBatch(world.ana, batch))
    expect(again.orders).toMatchObject([{ marketplaceOrderId: '1001', attempt: 2 }])
    expect(outcomesOf(again.loaded)['1000']).toBe('ALREADY_IN_VTEX')
  })

  it('is not handed out where the plan is stopped meanwhile', async () => {
    const world = plannedOrders()
    const batch = await aBatch(world, 3)
    const late = lateBy(world.ana, () => stopPlan(world.bruno, batch.id))
    expect(await takeBatch(late, batch)).toMatchObject({ error: { kind: 'conflict' } })
    expect((await world.record('1000')).attempt).toMatchObject({ end: 'GIVEN_BACK' })
    const kept = valueOf(await planToActOn(world.ana, batch.id))
    expect(Object.values(outcomesOf(kept))).toEqual(['PASSES', 'PASSES', 'PASSES'])
    expect(kept.plan.batches).toEqual([])
    valueOf(await resumePlan(world.bruno, batch.id))
    expect(valueOf(await takeBatch(world.bruno, batch)).orders).toHaveLength(3)
  })

  it('stays in the hands of whoever took it before the plan is stopped', async () => {
    const world = plannedOrders()
    const batch = await aBatch(world, 2)
    valueOf(await takeBatch(world.ana, batch))
    world.clock.advance(16 * 60_000)
    const late = lateBy(world.ana, () => stopPlan(world.bruno, batch.id))
    expect(await takeBatch(late, batch)).toMatchObject({ error: { kind: 'conflict' } })
    const kept = valueOf(await planToActOn(world.ana, batch.id))
    expect(Object.values(outcomesOf(kept))).toEqual(['TAKEN', 'TAKEN'])
    expect((await world.record('1000')).attempt?.end).toBeUndefined()
  })
})
