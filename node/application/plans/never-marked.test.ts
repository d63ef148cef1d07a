import { dayBounds } from '../../domain/inbox/deadline-bands'
import { batchesOf } from '../../domain/plans/batches'
import { stateOf } from '../../domain/plans/plan-state'
import { failedOnes, outcomesOf, planOf, valueOf } from '../../testing/plan-outcomes'
import { hopeless, plannedOrders, type World } from '../../testing/planned-orders'
import { CallAllowance } from '../reading/call-allowance'
import { plansJob } from '../tick/plans-job'
import { markBatch } from './mark-batch'
import { ordersOf, planToActOn } from './plan-store'
import { takeBatch } from './take-batch'

const dayMs = 86_400_000
const bounds = dayBounds('2026-11-24T12:00:00.000Z', { timeZone: 'UTC' })

describe('a batch whose IDs were copied and that nobody marks', () => {
  const copied = async (world: World, count: number) => {
    const { plan } = await planOf(world.ana, await failedOnes(world, count))
    const batch = { id: plan.id, number: 1 }
    valueOf(await takeBatch(world.ana, batch))
    return batch
  }

  const tick = (world: World) =>
    plansJob.run(world.ana, { isOver: () => false, calls: new CallAllowance(1_000) })

  const planIn = async (world: World, { id }: { readonly id: string }) =>
    valueOf(await planToActOn(world.ana, id))

  it('is looked up after a day: what Orders has is integrated, what failed since failed again, the rest passes again', async () => {
    const world = plannedOrders()
    const batch = await copied(world, 3)
    world.clock.advance(60_000)
    world.placed('1000')
    await world.reported('1001', { ...hopeless, operationId: 'later' })
    world.clock.advance(dayMs - 120_000)
    await tick(world)
    expect(outcomesOf(await planIn(world, batch))).toEqual({
      '1000': 'TAKEN',
      '1001': 'TAKEN',
      '1002': 'TAKEN',
    })
    world.clock.advance(120_000)
    await tick(world)
    expect(outcomesOf(await planIn(world, batch))).toEqual({
      '1000': 'INTEGRATED',
      '1001': 'FAILED_AGAIN',
      '1002': 'PASSES',
    })
    expect((await world.record('1000')).attempt).toMatchObject({ end: 'INTEGRATED' })
    expect((await world.record('1002')).attempt).toMatchObject({ end: 'GIVEN_BACK' })
    expect(valueOf(await takeBatch(world.bruno, { ...batch, number: 2 })).orders).toHaveLength(1)
  })

  it('leaves a plan that is done, with a batch that is verified, where Orders has all of it', async () => {
    const world = plannedOrders()
    const batch = await copied(world, 2)
    world.placed('1000')
    world.placed('1001')
    world.clock.advance(dayMs)
    await tick(world)
    const { plan, ...loaded } = await planIn(world, batch)
    const orders = ordersOf({ plan, ...loaded })
    expect(stateOf(plan, orders)).toBe('DONE')
    expect(batchesOf(plan, orders, bounds)).toMatchObject([{ number: 1, state: 'VERIFIED' }])
    expect(await markBatch(world.ana, batch)).toMatchObject({ ok: false })
  })

  it('is no batch any more where nothing came of it', async () => {
    const world = plannedOrders()
    const batch = await copied(world, 2)
    world.clock.advance(dayMs)
    await tick(world)
    const { plan, ...loaded } = await planIn(world, batch)
    const batches = batchesOf(plan, ordersOf({ plan, ...loaded }), bounds)
    expect(batches).toMatchObject([{ number: 2, state: 'READY', orderCount: 2 }])
  })
})
