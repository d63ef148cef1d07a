import { createMasterDataOrderIntegrationStore } from '../../adapters/master-data/master-data-order-integration-store'
import { toSnapshotRecord } from '../../domain/orders/observed-record'
import { toSnapshot } from '../../domain/orders/orders-snapshot'
import { defaultReadingRules } from '../../domain/orders/reading-rules'
import { aClock, aKey } from '../../testing/builders'
import { describeUnderReadings, useMasterData } from '../../testing/master-data'
import { outcomesOf, planOf, valueOf } from '../../testing/plan-outcomes'
import { plannedOrders } from '../../testing/planned-orders'
import { beginAttempt, endAttempt } from './attempts'
import { markBatch } from './mark-batch'
import { takeBatch } from './take-batch'
import { verifyPlan } from './verify-plan'

const hourMs = 3_600_000

/** Orders has it under none of its ids. */
const notFound = (id: string, at: string) =>
  toSnapshotRecord(aKey(id), toSnapshot({ via: 'get-order', at, found: false, triedAllIds: true }))

const failedOne = async () => {
  const world = plannedOrders()
  await world.reported('1000')
  const { plan } = await planOf(world.ana, ['1000'])
  return { ...world, batch: { id: plan.id, number: 1 } }
}

describe('an attempt', () => {
  it('keeps others from an order for a day from when it was marked on', async () => {
    const { ana, bruno, batch, clock, record } = await failedOne()
    valueOf(await takeBatch(ana, batch))
    clock.advance(23 * hourMs)
    valueOf(await markBatch(ana, batch))
    expect((await record('1000')).attempt).toMatchObject({ sentAt: clock.now() })
    clock.advance(2 * hourMs)
    expect(outcomesOf(await planOf(bruno, ['1000']))).toEqual({ '1000': 'REFUSED UNDER_WAY' })
  })

  it('that was written without an answer keeps nobody from the order after the next look', async () => {
    const { ana, bruno, batch, clock, record } = await failedOne()
    const { orderIntegrations } = ana
    const unanswered: typeof orderIntegrations = {
      ...orderIntegrations,
      update: async (...asked) => {
        await orderIntegrations.update(...asked)
        return { ok: false, error: { kind: 'conflict' } }
      },
    }
    const none = await takeBatch({ ...ana, orderIntegrations: unanswered }, batch)
    expect(outcomesOf(valueOf(none).loaded)).toEqual({ '1000': 'UNKNOWN NOT_ANSWERED' })
    expect((await record('1000')).attempt).toMatchObject({ number: 1, by: 'ana@demostore.example' })
    clock.advance(2 * 60_000)
    valueOf(await verifyPlan(bruno, batch.id))
    expect((await record('1000')).attempt).toMatchObject({ number: 1, end: 'GIVEN_BACK' })
    expect(valueOf(await takeBatch(bruno, batch)).orders).toMatchObject([{ attempt: 2 }])
  })

  it('of an order without a record is begun under the condition of a record', async () => {
    const { ana, clock } = plannedOrders()
    const at = clock.now()
    const answer = notFound('new', at)
    const begunOn: boolean[] = []
    const { orderIntegrations } = ana
    const watched: typeof orderIntegrations = {
      ...orderIntegrations,
      update: (key, change) =>
        orderIntegrations.update(key, (current) => {
          const next = change(current)
          if (next.attempt !== undefined) begunOn.push(current !== undefined)
          return next
        }),
    }
    const taking = { plan: 'a-plan', by: 'ana@demostore.example', at }
    const begun = await beginAttempt({ ...ana, orderIntegrations: watched }, answer, taking)
    expect(valueOf(begun)).toMatchObject({ isOwn: true, attempt: { number: 1 } })
    expect(begunOn).toEqual([true])
  })
})

const masterData = useMasterData()
let accounts = 0

describeUnderReadings(masterData, () => {
  it('ends an attempt once, however often that is written', async () => {
    accounts += 1
    const clock = aClock()
    const replica = masterData.replica(`attempts${accounts}`)
    const { memory } = plannedOrders().ana
    const orderIntegrations = createMasterDataOrderIntegrationStore(
      replica,
      clock,
      () => defaultReadingRules,
    )
    const dependencies = { orderIntegrations, memory }
    const known = notFound('1000', clock.now())
    const taking = { plan: 'a-plan', by: 'ana@demostore.example', at: clock.now() }
    expect(valueOf(await beginAttempt(dependencies, known, taking))).toMatchObject({ isOwn: true })
    const end = () => {
      clock.advance(1_000)
      const ending = { plan: 'a-plan', known, now: clock.now(), end: 'INTEGRATED' } as const
      return endAttempt(dependencies, { attempt: 1 }, ending)
    }
    expect([await end(), await end()]).toMatchObject([{ ok: true }, { ok: true }])
    const { attempt, history } = valueOf(await orderIntegrations.read(aKey('1000')))?.record ?? {}
    expect(attempt).toMatchObject({ number: 1, end: 'INTEGRATED' })
    expect(history?.filter(({ kind }) => kind === 'attempt')).toHaveLength(2)
  })
})
