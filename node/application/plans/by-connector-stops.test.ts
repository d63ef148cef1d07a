import { countsOf, planByConnector } from '../../testing/plan-by-connector'
import { valueOf } from '../../testing/plan-outcomes'
import { loadPlan, type LoadedPlan } from './plan-store'
import { sendByConnector } from './send-by-connector'
import { resumePlan, stopPlan } from './stop-plan'
import type { PlanDependencies } from './take-batch'
import { verifyPlan } from './verify-plan'

// Whoever stops a plan, or releases orders of it, may die at any moment, or do it while somebody else does.

const minuteMs = 60_000
const failed = { ok: false, error: { kind: 'conflict' } } as const

type Store = 'plans' | 'planParts' | 'resendQueues'

/** A person whose request dies at its so-manieth change of a kind of document, and of all after that. */
const dyingAt = (
  person: PlanDependencies,
  store: Store,
  at = 1,
): Pick<PlanDependencies, Store> & PlanDependencies => {
  let changes = 0
  let isDead = false
  const until = <Kept extends { readonly change: (...asked: never[]) => unknown }>(
    kept: Kept,
    name: Store,
  ): Kept => ({
    ...kept,
    change: async (...asked: never[]) => {
      if (name === store) changes += 1
      isDead ||= changes === at && name === store
      return isDead ? failed : kept.change(...asked)
    },
  })
  return {
    ...person,
    plans: until(person.plans, 'plans'),
    planParts: until(person.planParts, 'planParts'),
    resendQueues: until(person.resendQueues, 'resendQueues'),
  }
}

/** A person whose looks at Orders take until they are let through. */
const slow = (person: PlanDependencies) => {
  let letThrough = () => {}
  let reached = () => {}
  const gate = new Promise<void>((resolve) => (letThrough = resolve))
  const looking = new Promise<void>((resolve) => (reached = resolve))
  const find: PlanDependencies['orders']['find'] = async (...asked) => {
    reached()
    await gate
    return person.orders.find(...asked)
  }
  const slowly = { ...person, orders: { find }, ordersAsUser: { find } }
  return { person: slowly, looking, letThrough: () => letThrough() }
}

const kept = async (person: PlanDependencies, id: string): Promise<LoadedPlan> => {
  const loaded = valueOf(await loadPlan(person, id))
  if (loaded === undefined) throw new Error('No plan')
  return loaded
}

describe('a plan that is stopped after a release died', () => {
  it('holds what a connector fetched, also where the plan does not say so yet', async () => {
    const { ana, sent, plan, connector, clock, record } = await planByConnector(2)
    // The claim, and what became of the orders.
    expect(await sendByConnector(dyingAt(ana, 'planParts', 3), sent)).toEqual(failed)
    clock.advance(2_000)
    const fetched = await connector.fetch()
    expect(fetched).toHaveLength(2)
    expect(countsOf(await kept(ana, plan.id))).toEqual({ PASSES: 2 })

    expect(countsOf(valueOf(await stopPlan(ana, plan.id)))).toEqual({ REQUESTED: 2 })
    expect((await record('1000')).attempt).toMatchObject({ number: 1, way: 'CONNECTOR' })
    expect((await record('1000')).attempt?.end).toBeUndefined()
    await resumePlan(ana, plan.id)
    expect(await connector.fetch()).toEqual(fetched)
  })
})

describe('a stop that dies', () => {
  it('before the queue knew leaves the plan as it was, and can be done again', async () => {
    const { ana, plan, send, connector, clock } = await planByConnector(2)
    await send()
    expect(await stopPlan(dyingAt(ana, 'resendQueues'), plan.id)).toEqual(failed)
    expect((await kept(ana, plan.id)).plan.stopped).toBeUndefined()
    expect(countsOf(valueOf(await stopPlan(ana, plan.id)))).toEqual({ PASSES: 2 })
    clock.advance(minuteMs)
    expect(await connector.fetch()).toEqual([])
  })

  it('before the plan knew gives nothing out, and is finished by a tick', async () => {
    const { ana, plan, send, connector, clock, tick } = await planByConnector(2)
    await send()
    expect(await stopPlan(dyingAt(ana, 'plans'), plan.id)).toEqual(failed)
    clock.advance(2 * minuteMs)
    expect(await connector.fetch()).toEqual([])
    await tick()
    const healed = await kept(ana, plan.id)
    expect(healed.plan.stopped).toMatchObject({ reason: 'BY_PERSON' })
    expect(countsOf(healed)).toEqual({ PASSES: 2 })
  })

  it.each(['again', 'by a tick'])('before the orders passed again is finished %s', async (how) => {
    const { ana, plan, send, clock, tick, record } = await planByConnector(2)
    await send()
    expect(await stopPlan(dyingAt(ana, 'planParts'), plan.id)).toEqual(failed)
    expect(countsOf(await kept(ana, plan.id))).toEqual({ REQUESTED: 2 })
    clock.advance(2 * minuteMs)
    await (how === 'again' ? stopPlan(ana, plan.id) : tick())
    expect(countsOf(await kept(ana, plan.id))).toEqual({ PASSES: 2 })
    expect((await record('1001')).attempt).toMatchObject({ number: 1, end: 'GIVEN_BACK' })
  })

  it('while it lets a plan go on can be done again too', async () => {
    const { ana, plan, send, connector, clock } = await planByConnector(2)
    await send()
    clock.advance(2_000)
    const fetched = await connector.fetch()
    await stopPlan(ana, plan.id)
    expect(await resumePlan(dyingAt(ana, 'plans'), plan.id)).toEqual(failed)
    valueOf(await resumePlan(ana, plan.id))
    expect((await kept(ana, plan.id)).plan.stopped).toBeUndefined()
    expect(await connector.fetch()).toEqual(fetched)
  })
})

describe('a release that is under way', () => {
  it('gives nothing out of a plan that is stopped meanwhile', async () => {
    const { ana, sent, plan, connector, clock, record } = await planByConnector(3)
    const slowly = slow(ana)
    const sending = sendByConnector(slowly.person, sent)
    await slowly.looking
    await stopPlan(ana, plan.id)
    slowly.letThrough()
    valueOf(await sending)
    clock.advance(minuteMs)
    expect(await connector.fetch()).toEqual([])
    expect(countsOf(await kept(ana, plan.id))).toEqual({ PASSES: 3 })
    expect((await record('1000')).attempt).toMatchObject({ end: 'GIVEN_BACK' })
  })

  it('nor of one that was stopped and goes on', async () => {
    const { ana, sent, plan, connector, clock } = await planByConnector(3)
    const slowly = slow(ana)
    const sending = sendByConnector(slowly.person, sent)
    await slowly.looking
    await stopPlan(ana, plan.id)
    await resumePlan(ana, plan.id)
    slowly.letThrough()
    valueOf(await sending)
    clock.advance(minuteMs)
    expect(await connector.fetch()).toEqual([])
  })

  it('asks no second time for what was answered meanwhile', async () => {
    const { ana, sent, plan, connector, clock, watch } = await planByConnector(1)
    const slowly = slow(ana)
    const sending = sendByConnector(slowly.person, sent)
    await slowly.looking
    expect(countsOf(valueOf(await verifyPlan(ana, plan.id)))).toEqual({ REQUESTED: 1 })
    const [request] = await connector.fetch()
    await connector.accept(request?.key ?? '')
    expect(countsOf(await watch())).toEqual({ SENT: 1 })
    slowly.letThrough()
    valueOf(await sending)
    clock.advance(minuteMs)
    expect(await connector.fetch()).toEqual([])
    expect(countsOf(await kept(ana, plan.id))).toEqual({ SENT: 1 })
  })
})
