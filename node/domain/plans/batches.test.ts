import { dayBounds } from '../inbox/deadline-bands'
import { batchesOf, failsTooOften, placesOf, withFailuresAccepted } from './batches'
import type { Plan } from './plan'
import type { PlannedOrder } from './planned-order'

const at = '2026-11-23T12:00:00.000Z'
const bounds = dayBounds(at, { timeZone: 'UTC' })
const plan: Plan = {
  id: 'p',
  by: 'a',
  at,
  affiliates: [],
  parts: 1,
  batches: [],
  sending: [],
  insisted: [],
}

const anOrder = (id: number, different: Partial<PlannedOrder> = {}): PlannedOrder => ({
  affiliateId: 'AMZ',
  marketplaceOrderId: String(id),
  outcome: 'PASSES',
  reason: 'TRANSIENT',
  value: { amount: 100, currency: 'BRL' },
  ...different,
})

const many = (count: number): readonly PlannedOrder[] =>
  Array.from({ length: count }, (_, index) =>
    anOrder(index, { shipBy: new Date(Date.parse(at) + (count - index) * 60_000).toISOString() }),
  )

describe('batches', () => {
  it('have a hundred orders each, first deadline first', () => {
    const batches = batchesOf(plan, many(250), bounds)
    expect(batches.map(({ orderCount }) => orderCount)).toEqual([100, 100, 50])
    expect(batches[0]).toMatchObject({
      number: 1,
      state: 'READY',
      firstDeadline: '2026-11-23T12:01:00.000Z',
      value: [{ currency: 'BRL', amount: 10_000 }],
    })
  })

  it('leave out what does not pass, and what has no deadline comes last', () => {
    const orders = [
      anOrder(1),
      anOrder(2, { shipBy: at }),
      anOrder(3, { outcome: 'UNKNOWN', reason: 'NOT_CHECKED' }),
    ]
    const [batch, ...others] = batchesOf(plan, orders, bounds)
    expect(others).toEqual([])
    expect(batch).toMatchObject({ orderCount: 2, firstDeadline: at })
  })

  it('say that their first deadline is estimated only where nobody promised it to any order', () => {
    const estimated = anOrder(1, { shipBy: at, shipByEstimated: true })
    const later = anOrder(2, { shipBy: '2026-11-24T12:00:00.000Z' })
    const promised = anOrder(3, { shipBy: at })
    const isEstimated = (orders: readonly PlannedOrder[]) =>
      batchesOf(plan, orders, bounds).map((batch) => batch.firstDeadlineEstimated)

    expect(isEstimated([estimated, later])).toEqual([true])
    expect(isEstimated([estimated, promised])).toEqual([false])
    expect(isEstimated([anOrder(4)])).toEqual([false])
  })

  it('number what passes later behind what was taken', () => {
    const taken = { ...plan, batches: [{ number: 1, by: 'a', takenAt: at }] }
    const orders = [anOrder(1, { outcome: 'TAKEN', batch: 1 }), anOrder(2)]
    expect([...placesOf(taken, orders)]).toEqual([['AMZ-2', 2]])
    expect(batchesOf(taken, orders, bounds).map(({ state }) => state)).toEqual(['TAKEN', 'READY'])
  })

  it('are none where nothing was left to hand out when the taking broke off', () => {
    const claimed = { ...plan, batches: [{ number: 1, by: 'a', takenAt: at }] }
    const left = [anOrder(1, { outcome: 'ALREADY_IN_VTEX' }), anOrder(2)]
    expect(batchesOf(claimed, left, bounds).map(({ number }) => number)).toEqual([2])
    const brokenOff = [anOrder(1, { batch: 1 })]
    expect(batchesOf(claimed, brokenOff, bounds)).toMatchObject([{ state: 'TAKEN', waiting: 0 }])
  })

  it('are verified once each of their orders has its outcome', () => {
    const marked = { ...plan, batches: [{ number: 1, by: 'a', takenAt: at, markedAt: at }] }
    const stateWith = (outcome: PlannedOrder['outcome']) =>
      batchesOf(marked, [anOrder(1, { outcome, batch: 1 })], bounds)[0]?.state
    expect(stateWith('SENT')).toBe('MARKED')
    expect(stateWith('INTEGRATED')).toBe('VERIFIED')
    expect(stateWith('NOT_SEEN')).toBe('VERIFIED')
  })

  it('stop the plan at five that fail again, not counting those that somebody accepted', () => {
    const failed = (count: number) =>
      many(count).map((order) => ({ ...order, outcome: 'FAILED_AGAIN' as const, batch: 1 }))
    const taken = { ...plan, batches: [{ number: 1, by: 'a', takenAt: at }] }
    expect(failsTooOften(taken, failed(4))).toBe(false)
    expect(failsTooOften(taken, failed(5))).toBe(true)
    const accepted = withFailuresAccepted(taken, failed(5))
    expect(failsTooOften(accepted, failed(5))).toBe(false)
    expect(failsTooOften(accepted, failed(10))).toBe(true)
  })
})
