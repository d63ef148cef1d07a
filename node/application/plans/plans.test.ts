import { idOf } from '../../domain/plans/planned-order'
import { hopeless, plannedOrders } from '../../testing/planned-orders'
import { failedOnes, outcomesOf, planOf, valueOf } from '../../testing/plan-outcomes'
import { giveBatchBack } from './give-batch-back'
import { insistOnPlanned } from './insist'
import { makePlan } from './make-plan'
import { changeOrders, ordersOf, type OrderChange } from './plan-store'
import { resumePlan, stopPlan } from './stop-plan'
import { takeBatch, type PlanDependencies } from './take-batch'
import { verifyPlan } from './verify-plan'

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

  it('hands out nothing that any source called canceled, over or unpaid since the plan was made', async () => {
    const world = plannedOrders()
    const ids = await failedOnes(world, 4)
    const { plan } = await planOf(world.ana, ids)
    world.clock.advance(60_000)
    await world.said('1000', { reportedBy: 'CONNECTOR', status: 'canceled' })
    await world.said('1001', { reportedBy: 'MARKETPLACE', status: 'Entregue' })
    await world.said('1002', { reportedBy: 'ERP', status: 'Aguardando pagamento' })

    const { orders, loaded } = valueOf(await takeBatch(world.ana, { id: plan.id, number: 1 }))

    expect(orders.map(({ marketplaceOrderId }) => marketplaceOrderId)).toEqual(['1003'])
    expect(outcomesOf(loaded)).toEqual({
      '1000': 'CANCELED',
      '1001': 'REFUSED ENDED',
      '1002': 'REFUSED UNPAID',
      '1003': 'TAKEN',
    })
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

  /** A request of Ana's that died after it wrote on the record: nothing of the plan tells. */
  const cutShort = async () => {
    const world = plannedOrders()
    const [one = ''] = await failedOnes(world, 1)
    const { plan } = await planOf(world.ana, [one])
    const batch = { id: plan.id, number: 1 }
    const { planParts, orders } = world.ana
    let isCut = false
    const dying: PlanDependencies = {
      ...world.ana,
      planParts: {
        ...planParts,
        change: async (key, change) =>
          isCut ? { ok: false, error: { kind: 'conflict' } } : planParts.change(key, change),
      },
      orders: {
        find: async (orderId) => {
          isCut = true
          return orders.find(orderId)
        },
      },
    }
    expect(await takeBatch(dying, batch)).toMatchObject({ ok: false })
    expect((await world.record(one)).attempt).toMatchObject({ number: 1 })
    return { ...world, batch }
  }

  it('is the same attempt when it is asked for again', async () => {
    const { ana, batch } = await cutShort()
    const again = valueOf(await takeBatch(ana, batch))
    expect(again.orders).toMatchObject([{ outcome: 'TAKEN', attempt: 1 }])
  })

  it('can be given to a colleague where whoever took it does not come back', async () => {
    const { bruno, batch } = await cutShort()
    expect(await takeBatch(bruno, batch)).toMatchObject({ ok: false })
    await giveBatchBack(bruno, batch)
    const taken = valueOf(await takeBatch(bruno, batch))
    expect(taken.orders).toMatchObject([{ outcome: 'TAKEN', attempt: 2 }])
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

  it('leaves what became something else since the owner read it', async () => {
    const world = plannedOrders()
    const { ana } = world
    await world.reported('1', {})
    const loaded = await planOf(ana, ['1'])
    const [order] = ordersOf(loaded)
    const fails: OrderChange = (current) => ({ ...current, reason: 'WOULD_FAIL' })
    const change: typeof ana.plans.change = async (...asked) => {
      valueOf(await changeOrders(ana, loaded, new Map(order && [[idOf(order), fails]])))
      return ana.plans.change(...asked)
    }
    const insisting = { plan: loaded.plan.id, reason: 'NOT_CHECKED', why: 'I know it' } as const
    const insisted = await insistOnPlanned({ ...ana, plans: { ...ana.plans, change } }, insisting)
    expect(outcomesOf(valueOf(insisted))).toEqual({ '1': 'UNKNOWN WOULD_FAIL' })
  })
})
