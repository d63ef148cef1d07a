import { ordersOf, type LoadedPlan } from './plan-store'
import { giveBatchBack } from './give-batch-back'
import { insistOnPlanned } from './insist'
import { verifyPlan } from './verify-plan'
import { makePlan } from './make-plan'
import { markBatch } from './mark-batch'
import { resumePlan, stopPlan } from './stop-plan'
import { takeBatch, type PlanDependencies } from './take-batch'
import { stateOf } from '../../domain/plans/plan-state'
import type { Failure } from '../../domain/failure'
import type { Result } from '../../lib/result'
import { hopeless, plannedOrders, type World } from '../../testing/planned-orders'

const valueOf = <Value>(result: Result<Value, Failure>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const planOf = async (person: PlanDependencies, ids: readonly string[]): Promise<LoadedPlan> => {
  const made = await makePlan(person, { ids: ids.map((id) => `AMZ-${id}`) })
  return valueOf(made).loaded
}

const outcomesOf = (loaded: LoadedPlan): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ordersOf(loaded).map(({ marketplaceOrderId, outcome, reason }) => [
      marketplaceOrderId,
      outcome === 'REFUSED' || outcome === 'UNKNOWN' ? `${outcome} ${reason}` : outcome,
    ]),
  )

const failedOnes = async (world: World, count: number): Promise<readonly string[]> => {
  const ids = Array.from({ length: count }, (_, index) => String(1_000 + index))
  for (const id of ids) await world.reported(id)
  return ids
}

describe('a plan', () => {
  it('judges orders from what is at hand, without a call to Orders', async () => {
    const world = plannedOrders()
    const { ana, reported, checked, asked } = world
    await reported('passes')
    await reported('hopeless', hopeless)
    await reported('unknown', {})
    await reported('would-integrate', {})
    await checked('would-integrate')
    await reported('would-fail', {})
    await checked('would-fail', 'UNAVAILABLE_INVENTORY')

    const ids = ['passes', 'hopeless', 'unknown', 'would-integrate', 'would-fail']
    expect(outcomesOf(await planOf(ana, ids))).toEqual({
      passes: 'PASSES',
      hopeless: 'REFUSED HOPELESS',
      unknown: 'UNKNOWN NOT_CHECKED',
      'would-integrate': 'PASSES',
      'would-fail': 'REFUSED WOULD_FAIL',
    })
    expect(asked).toEqual([])
  })

  it('keeps to the orders that it was made for', async () => {
    const world = plannedOrders()
    await world.reported('1')
    const { loaded } = valueOf(await makePlan(world.ana, { filter: {} }))
    world.clock.advance(1_000)
    await world.reported('2')
    const taken = valueOf(await takeBatch(world.ana, { id: loaded.plan.id, number: 1 }))
    expect(taken.orders.map(({ marketplaceOrderId }) => marketplaceOrderId)).toEqual(['1'])
  })

  it('is not made for nothing', async () => {
    const { ana } = plannedOrders()
    expect(await makePlan(ana, { filter: {} })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await makePlan(ana, {})).toMatchObject({ error: { kind: 'invalid-input' } })
  })
})

describe('taking a batch', () => {
  it('looks every order up, and hands out what is not there', async () => {
    const world = plannedOrders()
    const ids = await failedOnes(world, 4)
    const { plan } = await planOf(world.ana, ids)
    world.placed('1000')
    world.placed('1001', 'canceled')
    world.drop((orderId) => orderId.startsWith('AMZ-1002'))

    const taken = valueOf(await takeBatch(world.ana, { id: plan.id, number: 1 }))

    expect(outcomesOf(taken.loaded)).toEqual({
      '1000': 'ALREADY_IN_VTEX',
      '1001': 'CANCELED',
      '1002': 'UNKNOWN NOT_ANSWERED',
      '1003': 'TAKEN',
    })
    expect((await world.record('1003')).attempt).toMatchObject({ number: 1, plan: plan.id })
    expect((await world.record('1000')).attempt).toBeUndefined()
  })

  it('asks again for what had no answer, and lets it pass then', async () => {
    const world = plannedOrders()
    const [one = ''] = await failedOnes(world, 1)
    const { plan } = await planOf(world.ana, [one])
    world.drop(() => true)
    await takeBatch(world.ana, { id: plan.id, number: 1 })
    world.drop(() => false)
    world.clock.advance(2 * 60_000)
    expect(outcomesOf(valueOf(await verifyPlan(world.ana, plan.id)))).toEqual({ [one]: 'PASSES' })
  })

  it('gives a batch to one of two people, and tells the other whose it is', async () => {
    const world = plannedOrders()
    const ids = await failedOnes(world, 3)
    const { plan } = await planOf(world.ana, ids)
    const batch = { id: plan.id, number: 1 }
    const both = await Promise.all([takeBatch(world.ana, batch), takeBatch(world.bruno, batch)])
    const winners = both.filter(({ ok }) => ok)
    expect(winners).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      error: { kind: 'conflict', decision: { by: expect.stringContaining('@demostore.example') } },
    })
  })

  it('leaves what a colleague takes in another plan, and tells whose it is', async () => {
    const world = plannedOrders()
    const ids = await failedOnes(world, 2)
    const ofAna = await planOf(world.ana, ids)
    const ofBruno = await planOf(world.bruno, ids)
    await takeBatch(world.ana, { id: ofAna.plan.id, number: 1 })
    const late = valueOf(await takeBatch(world.bruno, { id: ofBruno.plan.id, number: 1 }))
    expect(late.orders).toEqual([])
    expect(outcomesOf(late.loaded)).toEqual({
      '1000': 'REFUSED UNDER_WAY',
      '1001': 'REFUSED UNDER_WAY',
    })
    expect(ordersOf(late.loaded)[0]).toMatchObject({ takenBy: 'ana@demostore.example' })
  })

  it('is the same attempt when it is asked for again', async () => {
    const world = plannedOrders()
    const [one = ''] = await failedOnes(world, 1)
    const { plan } = await planOf(world.ana, [one])
    const batch = { id: plan.id, number: 1 }
    // The answer of the first request got lost: nothing of the plan tells that it wrote on the record.
    const broken = { ...world.ana.planParts, change: world.ana.planParts.change }
    let isCut = false
    const cut: PlanDependencies = {
      ...world.ana,
      planParts: {
        ...broken,
        change: async (key, change) =>
          isCut ? { ok: false, error: { kind: 'conflict' } } : broken.change(key, change),
      },
      orders: {
        find: async (orderId) => {
          isCut = true
          return world.ana.orders.find(orderId)
        },
      },
    }
    expect(await takeBatch(cut, batch)).toMatchObject({ ok: false })
    expect((await world.record(one)).attempt).toMatchObject({ number: 1 })
    const again = valueOf(await takeBatch(world.ana, batch))
    expect(again.orders).toMatchObject([{ outcome: 'TAKEN', attempt: 1 }])
  })

  it('can be taken back: the attempt ends, and the next has the next number', async () => {
    const world = plannedOrders()
    const [one = ''] = await failedOnes(world, 1)
    const { plan } = await planOf(world.ana, [one])
    await takeBatch(world.ana, { id: plan.id, number: 1 })
    const back = valueOf(await giveBatchBack(world.ana, { id: plan.id, number: 1 }))
    expect(outcomesOf(back)).toEqual({ [one]: 'PASSES' })
    expect((await world.record(one)).attempt).toMatchObject({ number: 1, end: 'GIVEN_BACK' })
    const taken = valueOf(await takeBatch(world.bruno, { id: plan.id, number: 1 }))
    expect(taken.orders).toMatchObject([{ attempt: 2 }])
  })

  it('is refused while the plan is stopped', async () => {
    const world = plannedOrders()
    const { plan } = await planOf(world.ana, await failedOnes(world, 1))
    await stopPlan(world.bruno, plan.id)
    expect(await takeBatch(world.ana, { id: plan.id, number: 1 })).toMatchObject({ ok: false })
    await resumePlan(world.ana, plan.id)
    expect(await takeBatch(world.ana, { id: plan.id, number: 1 })).toMatchObject({ ok: true })
  })
})

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
})

describe('insisting', () => {
  it('has an order taken that was left out, and never one that would be duplicated', async () => {
    const world = plannedOrders()
    await world.reported('hopeless', hopeless)
    await world.reported('there')
    world.placed('there')
    const { plan } = await planOf(world.ana, ['hopeless', 'there'])
    await takeBatch(world.ana, { id: plan.id, number: 1 })
    const why = 'The marketplace opened it again'
    const insisted = await insistOnPlanned(world.ana, { plan: plan.id, reason: 'HOPELESS', why })
    expect(outcomesOf(valueOf(insisted))).toMatchObject({ hopeless: 'PASSES' })
    const taken = valueOf(await takeBatch(world.ana, { id: plan.id, number: 1 }))
    expect(taken.orders).toMatchObject([{ marketplaceOrderId: 'hopeless' }])
    expect(
      await insistOnPlanned(world.ana, { plan: plan.id, reason: 'IN_VTEX', why }),
    ).toMatchObject({ error: { kind: 'invalid-input' } })
  })
})
