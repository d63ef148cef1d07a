import { toOrderIntegrationId } from '../../domain/orders/order-key'
import { CallAllowance } from '../reading/call-allowance'
import { cancelNext } from '../cancellations/cancel-next'
import { confirmCancellation } from '../cancellations/confirm-cancellation'
import { verifyCancellation } from '../cancellations/verify-cancellation'
import { insistOnPlanned } from '../plans/insist'
import { sendByConnector } from '../plans/send-by-connector'
import { takeBatch } from '../plans/take-batch'
import { verifyPlan } from '../plans/verify-plan'
import { cancellationsJob } from '../tick/cancellations-job'
import { erasuresJob } from '../tick/erasures-job'
import { success } from '../../lib/result'
import { aKey } from '../../testing/builders'
import { confirmed, minutes, prepared, reason, sent } from '../../testing/cancel-steps'
import { ordersToCancel } from '../../testing/orders-to-cancel'
import { failedOnes, outcomesOf, planOf, valueOf } from '../../testing/plan-outcomes'
import { hopeless, plannedOrders } from '../../testing/planned-orders'
import { pollingConnector } from '../../testing/polling-connector'
import { eraseOrder, type EraseDependencies } from './erase-order'

const traces = async (person: EraseDependencies): Promise<string> =>
  JSON.stringify([
    await person.plans.list(),
    await person.planParts.list(),
    await person.cancellations.list(),
    await person.resendQueues.list(),
    await person.activities.list(),
    await person.jobStates.readAll(),
    await person.orderIntegrations.scrollRecords({}),
  ])

/** Its name is all that is left, in the record that says that it was erased, until the next look for old orders. */
const expectNoTrace = async (person: EraseDependencies, id: string) => {
  const kept = await traces(person)
  const erased = valueOf(await person.orderIntegrations.read(aKey(id)))?.record
  expect(erased).toMatchObject({ history: [], words: {}, details: {} })
  expect(erased?.attempt).toBeUndefined()
  expect(kept.split(`"marketplaceOrderId":"${id}"`)).toHaveLength(2)
  expect(kept).not.toContain(toOrderIntegrationId(aKey(id)))
}

const slice = { isOver: () => false, calls: new CallAllowance(1_000) }

describe('erasing an order that is being canceled', () => {
  it('sends nothing, and leaves nothing, where it comes before the intent', async () => {
    const world = ordersToCancel()
    await world.waits('100200')
    const { id } = await confirmed(world, ['100200'])
    const { orders, ...others } = world.ana
    const find = async (orderId: string) => {
      const found = await orders.find(orderId)
      expect(await eraseOrder(world.bruno, 'AMZ-100200')).toEqual(success({ id: 'AMZ-100200' }))
      return found
    }
    await cancelNext({ ...others, orders: { find } }, id)
    expect(world.received).toEqual([])
    await expectNoTrace(world.ana, '100200')
  })

  it('waits until it is canceled for good, says until when at the latest, and is done by the tick', async () => {
    const world = ordersToCancel()
    await world.waits('100200')
    const { id } = await sent(world, ['100200'])
    const erased = valueOf(await eraseOrder(world.ana, '100200'))
    expect(erased).toEqual({ id: 'AMZ-100200', erasesAt: '2026-11-24T12:00:00.000Z' })
    const other = await prepared(world, ['100200'])
    expect(other.orders).toMatchObject([{ outcome: 'ALREADY_CANCELED' }])
    world.clock.advance(minutes(11))
    await erasuresJob.run(world.ana, slice)
    expect(valueOf(await world.ana.cancellations.read(id))?.orders).toHaveLength(1)
    await cancellationsJob.run(world.ana, slice)
    world.clock.advance(minutes(6))
    await erasuresJob.run(world.ana, slice)
    await expectNoTrace(world.ana, '100200')
  })

  it('lets a look that began before bring nothing back', async () => {
    const world = ordersToCancel()
    await world.waits('100200')
    const { id } = await sent(world, ['100200'])
    world.clock.advance(minutes(11))
    await verifyCancellation(world.ana, id)
    world.clock.advance(minutes(60))
    const { orders, ...others } = world.ana
    const find = async (orderId: string) => {
      const found = await orders.find(orderId)
      valueOf(await eraseOrder(world.bruno, 'AMZ-100200'))
      return found
    }
    await verifyCancellation({ ...others, orders: { find } }, id)
    await expectNoTrace(world.ana, '100200')
  })

  it('takes what people wrote about it along, and leaves the others their reason without it', async () => {
    const world = ordersToCancel()
    for (const each of ['100200', '300400']) await world.waits(each, { taking: 'REFUSES' })
    const { id } = await prepared(world, ['100200', '300400'])
    const about = 'AMZ-100200 was a test, 1002001 was not'
    await confirmCancellation(world.ana, { id, count: 2, reason: about })
    await cancelNext(world.ana, id)
    world.clock.advance(minutes(10))
    await verifyCancellation(world.ana, id)
    valueOf(await eraseOrder(world.ana, '100200'))
    const left = valueOf(await world.ana.cancellations.read(id))
    expect(left?.reason).toBe('… was a test, 1002001 was not')
    expect((await world.record('300400')).attempt?.why).toBe(left?.reason)
    await expectNoTrace(world.ana, '100200')
    valueOf(await eraseOrder(world.ana, '300400'))
    expect(valueOf(await world.ana.cancellations.read(id))?.reason).toBeUndefined()
  })
})

describe('erasing an order that is being reprocessed', () => {
  it('waits while somebody has it, keeps others from it, and ends a day later at the latest', async () => {
    const world = plannedOrders()
    await world.reported('100200')
    const { plan } = await planOf(world.ana, ['100200'])
    await takeBatch(world.ana, { id: plan.id, number: 1 })
    expect(await eraseOrder(world.ana, '100200')).toMatchObject({
      value: { erasesAt: '2026-11-24T12:00:00.000Z' },
    })
    world.clock.advance(minutes(24 * 60))
    const other = await planOf(world.bruno, ['100200'])
    const taken = valueOf(await takeBatch(world.bruno, { id: other.plan.id, number: 1 }))
    expect(taken.orders).toEqual([])
    await erasuresJob.run(world.ana, slice)
    await expectNoTrace(world.ana, '100200')
  })

  it('asks a connector no more that has not fetched it, and waits for one that has', async () => {
    const world = plannedOrders()
    const { plan } = await planOf(world.ana, await failedOnes(world, 3))
    const connector = await pollingConnector(world)
    await connector.fetch()
    await sendByConnector(world.ana, { id: plan.id, affiliateId: 'AMZ' })
    expect(await connector.fetch()).toHaveLength(1)
    expect(await eraseOrder(world.ana, 'AMZ-1001')).toEqual(success({ id: 'AMZ-1001' }))
    await expectNoTrace(world.ana, '1001')
    const fetched = valueOf(await eraseOrder(world.ana, 'AMZ-1000'))
    expect(fetched.erasesAt).toBeDefined()
    world.clock.advance(minutes(2))
    expect((await connector.fetch()).map((each) => each.marketplaceOrderId)).toEqual([
      '1000',
      '1002',
    ])
    world.placed('1000')
    await verifyPlan(world.ana, plan.id)
    world.clock.advance(minutes(6))
    await erasuresJob.run(world.ana, slice)
    await expectNoTrace(world.ana, '1000')
    expect(Object.keys(outcomesOf(valueOf(await verifyPlan(world.ana, plan.id))))).toEqual(['1002'])
  })

  it('takes the reason of whoever insisted along where it was about no other order', async () => {
    const world = plannedOrders()
    for (const each of ['100200', '300400']) await world.reported(each, hopeless)
    const { plan } = await planOf(world.ana, ['100200', '300400'])
    const why = 'The buyer of 100200 asked'
    const insisting = { plan: plan.id, reason: 'HOPELESS', why } as const
    await insistOnPlanned(world.ana, { ...insisting, ids: ['AMZ-100200'] })
    world.clock.advance(1_000)
    await insistOnPlanned(world.ana, { ...insisting, ids: ['AMZ-300400'] })
    valueOf(await eraseOrder(world.ana, '100200'))
    const left = valueOf(await world.ana.plans.read(plan.id))
    expect(left?.insisted.map((said) => said.why)).toEqual(['', 'The buyer of … asked'])
  })
})

describe('erasing an order that the search index or no record shows', () => {
  it('finds one whose record ended in what plans hold', async () => {
    const world = plannedOrders()
    await world.reported('100200')
    await planOf(world.ana, ['100200'])
    await world.ana.orderIntegrations.remove(aKey('100200'), () => true)
    expect(await eraseOrder(world.ana, '100200')).toEqual(success({ id: 'AMZ-100200' }))
    await expectNoTrace(world.ana, '100200')
  })

  it('finds one that is too new for the index by its own id, and its plan by what waits', async () => {
    const world = plannedOrders()
    await world.reported('100200')
    await pollingConnector(world)
    const { plan } = await planOf(world.ana, ['100200'])
    const blind = {
      ...world.ana,
      orderIntegrations: { ...world.ana.orderIntegrations, find: async () => success(undefined) },
      plans: { ...world.ana.plans, list: async () => success([]) },
    }
    expect(await eraseOrder(blind, '100200')).toEqual(success({ id: 'AMZ-100200' }))
    // A plan that waits for nothing is found once the index lists it.
    expect(JSON.stringify(await world.ana.planParts.list())).toContain('100200')
    world.clock.advance(minutes(16))
    await erasuresJob.run(world.ana, slice)
    expect(valueOf(await world.ana.plans.read(plan.id))).toBeDefined()
    await expectNoTrace(world.ana, '100200')
  })

  it('goes on where it broke off', async () => {
    const world = ordersToCancel()
    await world.waits('100200')
    await prepared(world, ['100200'])
    const failed = { ok: false, error: { kind: 'conflict' } } as const
    const cancellations = { ...world.ana.cancellations, change: async () => failed }
    expect(await eraseOrder({ ...world.ana, cancellations }, '100200')).toMatchObject({ ok: false })
    expect(await eraseOrder(world.ana, 'AMZ-100200')).toEqual(success({ id: 'AMZ-100200' }))
    await expectNoTrace(world.ana, '100200')
    expect(reason).not.toContain('100200')
  })
})
