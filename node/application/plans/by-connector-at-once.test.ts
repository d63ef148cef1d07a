import { failure, success } from '../../lib/result'
import { countsOf, planByConnector } from '../../testing/plan-by-connector'
import { failedOnes, outcomesOf, planOf, valueOf } from '../../testing/plan-outcomes'
import { plannedOrders } from '../../testing/planned-orders'
import { pollingConnector } from '../../testing/polling-connector'
import { unreachable } from '../../testing/silent-live-store'
import { CallAllowance } from '../reading/call-allowance'
import { plansJob } from '../tick/plans-job'
import { markBatch } from './mark-batch'
import { makePlan } from './make-plan'
import { planToActOn } from './plan-store'
import { sendByConnector } from './send-by-connector'
import { takeBatch, type PlanDependencies } from './take-batch'
import { verifyPlan } from './verify-plan'
import { waitingPlans } from './waiting-plans'

// Two people, or a person and a tick, deal with the same plan in the same second.

const minuteMs = 60_000

/** Does something else in the middle of the first call only. */
const once = (act: () => Promise<unknown>): (() => Promise<unknown>) => {
  let isDone = false
  return async () => {
    if (isDone) return
    isDone = true
    await act()
  }
}

describe('two who release the same batch', () => {
  it('send an order once, though Orders answers only one of them', async () => {
    const { ana, bruno, plan, sent, connector, clock, tick, record } = await planByConnector(1)
    const find = async () => failure(unreachable)
    const unanswered = { ...bruno, orders: { find }, ordersAsUser: { find } }
    const other = once(() => verifyPlan(unanswered, plan.id))
    const meanwhile: PlanDependencies['orders'] = {
      find: async (id) => {
        await other()
        return ana.orders.find(id)
      },
    }
    valueOf(await sendByConnector({ ...ana, orders: meanwhile }, sent))
    clock.advance(2_000)
    const fetched = await connector.fetch()
    expect(fetched).toHaveLength(1)
    for (let minute = 0; minute < 5; minute += 1) {
      clock.advance(minuteMs)
      await tick()
      expect(await connector.fetch()).toEqual(fetched)
    }
    expect(countsOf(valueOf(await planToActOn(ana, plan.id)))).toEqual({ REQUESTED: 1 })
    expect((await record('1000')).attempt).toMatchObject({ number: 1 })
    expect((await record('1000')).attempt?.end).toBeUndefined()
  })
})

describe('a batch of a connector', () => {
  it('cannot be marked by hand while its orders are being released', async () => {
    const { ana, bruno, plan, sent, connector, clock, tick } = await planByConnector(1)
    const marked: unknown[] = []
    const { resendQueues } = ana
    const other = once(async () => {
      marked.push(await markBatch(bruno, { id: plan.id, number: 1 }))
    })
    const change: typeof resendQueues.change = async (...asked) => {
      const changed = await resendQueues.change(...asked)
      await other()
      return changed
    }
    valueOf(await sendByConnector({ ...ana, resendQueues: { ...resendQueues, change } }, sent))
    expect(marked).toEqual([failure({ kind: 'conflict' })])
    clock.advance(2_000)
    const fetched = await connector.fetch()
    expect(fetched).toHaveLength(1)
    clock.advance(minuteMs)
    await tick()
    expect(await connector.fetch()).toEqual(fetched)
  })

  it('holds no order of another marketplace, also where one by hand was given its number', async () => {
    const world = plannedOrders()
    const { ana, bruno, clock, record } = world
    await failedOnes(world, 2)
    const other = { affiliateId: 'MLB', marketplaceOrderId: '5001' }
    const known = await record('1001')
    valueOf(await ana.orderIntegrations.update(other, () => ({ ...known, ...other })))
    const made = await makePlan(ana, { ids: ['AMZ-1000', 'AMZ-1001', 'MLB-5001'] })
    const { id } = valueOf(made).loaded.plan
    const connector = await pollingConnector(world)
    await connector.fetch()

    const { planParts } = bruno
    const send = once(() => sendByConnector(ana, { id, affiliateId: 'AMZ' }))
    const change: typeof planParts.change = async (...asked) => {
      await send()
      return planParts.change(...asked)
    }
    const late = { ...bruno, planParts: { ...planParts, change } }
    expect(await takeBatch(late, { id, number: 1 })).toMatchObject({ ok: false })
    clock.advance(minuteMs)
    const loaded = valueOf(await verifyPlan(ana, id))
    expect(countsOf(loaded)).toEqual({ REQUESTED: 2, PASSES: 1 })
    expect(await connector.fetch()).toHaveLength(2)
    const { orders } = valueOf(await takeBatch(bruno, { id, number: 2 }))
    expect(orders).toMatchObject([other])
  })
})

describe('what a release that died had begun', () => {
  it('keeps nobody from an order that is in VTEX by now', async () => {
    const { ana, bruno, sent, connector, clock, placed, tick, record } = await planByConnector(1)
    const failed = failure({ kind: 'conflict' } as const)
    const dead = { ...ana, resendQueues: { ...ana.resendQueues, change: async () => failed } }
    expect(await sendByConnector(dead, sent)).toEqual(failed)
    clock.advance(20 * minuteMs)
    await connector.fetch()
    placed('1000')
    await tick()
    expect((await record('1000')).attempt).toMatchObject({ number: 1, end: 'ALREADY_IN_VTEX' })
    expect(await planOf(bruno, ['1000'])).toMatchObject({ parts: [[{ reason: 'IN_VTEX' }]] })
  })
})

describe('a tick beside an open page', () => {
  it('leaves what needs a new check to the page, which may check it', async () => {
    const world = plannedOrders()
    const { ana, clock } = world
    const ids = await failedOnes(world, 2)
    for (const id of ids) await world.checked(id)
    const { plan } = await planOf(ana, ids)
    await (await pollingConnector(world)).fetch()
    clock.advance(16 * minuteMs)
    await verifyPlan(ana, plan.id)
    const sending = [{ affiliateId: 'AMZ', by: plan.by, at: clock.now() }]
    await ana.plans.change(plan.id, () => success({ ...plan, sending }))
    const tick = async () => {
      await ana.jobStates.write(waitingPlans, { waiting: { [plan.id]: plan.at }, paces: [] })
      await plansJob.run(ana, { isOver: () => false, calls: new CallAllowance(100) })
      return outcomesOf(valueOf(await planToActOn(ana, plan.id)))
    }
    clock.advance(minuteMs / 2)
    expect(await tick()).toEqual({ '1000': 'PASSES', '1001': 'PASSES' })
    clock.advance(minuteMs)
    const tooOld = 'UNKNOWN CHECK_TOO_OLD'
    expect(await tick()).toEqual({ '1000': tooOld, '1001': tooOld })
  })
})
