import { countsOf, planByConnector } from '../../testing/plan-by-connector'
import { outcomesOf, planOf, valueOf } from '../../testing/plan-outcomes'
import { ordersOf, planToActOn } from './plan-store'
import { sendByConnector } from './send-by-connector'
import type { PlanDependencies } from './take-batch'
import { verifyPlan } from './verify-plan'

const minuteMs = 60_000

describe('a connector that does not answer', () => {
  it('is waited for a day, and then nobody knows', async () => {
    const { connector, send, tick, watch, clock, record, ids } = await planByConnector(1)
    await send()
    const [request] = await connector.fetch()
    for (let minutes = 0; minutes < 1_441; minutes += 30) {
      clock.advance(30 * minuteMs)
      await tick()
    }
    const over = await watch()
    expect(ordersOf(over)).toMatchObject([
      { outcome: 'NOT_SEEN', reason: 'NOT_ANSWERED_BY_CONNECTOR' },
    ])
    expect((await record(ids[0] ?? '')).attempt).toMatchObject({ end: 'NOT_SEEN' })
    expect(await connector.fetch()).toEqual([])
    expect(await connector.accept(request?.key ?? '')).toEqual({ kind: 'expired' })
  })
})

/** A person whose request dies once it released, or right before. */
const dying = (person: PlanDependencies, where: 'queue' | 'plan'): PlanDependencies => {
  let released = false
  const failed = { ok: false, error: { kind: 'conflict' } } as const
  const { resendQueues, planParts } = person
  return {
    ...person,
    resendQueues: {
      ...resendQueues,
      change: async (key, change) => {
        released = true
        return where === 'queue' ? failed : resendQueues.change(key, change)
      },
    },
    planParts: {
      ...planParts,
      change: async (key, change) => (released ? failed : planParts.change(key, change)),
    },
  }
}

describe('what dies between the intent and the release', () => {
  it.each(['queue', 'plan'] as const)('goes on with the same keys (%s)', async (where) => {
    const { ana, sent, connector, watch, placed, clock, record } = await planByConnector(2)
    expect(await sendByConnector(dying(ana, where), sent)).toMatchObject({ ok: false })
    clock.advance(2_000)
    const before = await connector.fetch()
    expect(before).toHaveLength(where === 'queue' ? 0 : 2)
    // It sends one before anybody went on.
    if (where === 'plan') placed('1000')
    expect(countsOf(await watch())).toEqual({ REQUESTED: 2 })
    clock.advance(2_000)
    const after = await connector.fetch()
    expect(after).toHaveLength(2)
    if (where === 'plan') expect(after).toEqual(before)
    expect((await record('1000')).attempt).toMatchObject({ number: 1 })
  })
})

describe('what dies between the release and the plan', () => {
  it('is followed by ticks alone until Orders has it', async () => {
    const { ana, sent, plan, connector, clock, placed, tick, record } = await planByConnector(2)
    expect(await sendByConnector(dying(ana, 'plan'), sent)).toMatchObject({ ok: false })
    clock.advance(3_000)
    for (const { key, marketplaceOrderId } of await connector.fetch()) {
      await connector.accept(key)
      placed(marketplaceOrderId)
    }
    for (let hour = 0; hour < 3; hour += 1) {
      clock.advance(60 * minuteMs)
      await tick()
    }
    expect(countsOf(valueOf(await planToActOn(ana, plan.id)))).toEqual({ INTEGRATED: 2 })
    expect((await record('1000')).attempt).toMatchObject({ number: 1, end: 'INTEGRATED' })
  })
})

describe('what a connector accepted', () => {
  it('is nobody else’s, though a second page read the plan before and the queue after', async () => {
    const { bruno, connector, send, watch, plan, clock, record } = await planByConnector(1)
    await send()
    clock.advance(2_000)
    const [request] = await connector.fetch()
    await connector.accept(request?.key ?? '')
    const { resendQueues } = bruno
    const read = async (key: string) => {
      await watch()
      return resendQueues.read(key)
    }
    const late = valueOf(
      await verifyPlan({ ...bruno, resendQueues: { ...resendQueues, read } }, plan.id),
    )
    expect(countsOf(late)).toEqual({ SENT: 1 })
    expect((await record('1000')).attempt?.end).toBeUndefined()
    clock.advance(1_000)
    expect(outcomesOf(await planOf(bruno, ['1000']))).toEqual({ '1000': 'REFUSED UNDER_WAY' })
  })
})

describe('of a hundred and fifty orders', () => {
  /** The same everywhere: a third of what is said is lost, a third is said twice. */
  const luck = (seed: number) => {
    let state = seed
    return () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return state / 2_147_483_648
    }
  }

  it('each is sent once, though answers are lost or doubled', async () => {
    const { connector, send, watch, clock, placed, ids } = await planByConnector(150)
    const next = luck(20)
    const seen = new Set<string>()
    const sends = new Map<string, number>()
    await send()
    for (let round = 0; round < 40; round += 1) {
      clock.advance(20_000)
      for (const { key, marketplaceOrderId } of await connector.fetch()) {
        if (!seen.has(key)) {
          seen.add(key)
          sends.set(marketplaceOrderId, (sends.get(marketplaceOrderId) ?? 0) + 1)
          placed(marketplaceOrderId)
        }
        const drawn = next()
        if (drawn >= 0.3) await connector.accept(key)
        if (drawn >= 0.7) await connector.accept(key)
      }
      const loaded = await watch()
      expect(ordersOf(loaded)).toHaveLength(150)
    }
    expect(countsOf(await watch())).toEqual({ INTEGRATED: 150 })
    expect([...sends.values()].every((count) => count === 1)).toBe(true)
    expect(sends.size).toBe(ids.length)
  })
})
