import { givenOut, withFetched } from './given-out'
import { emptyQueue, withReleased, type ResendQueue } from './resend-queue'

const now = '2026-11-24T12:00:00.000Z'
const later = '2026-11-24T12:10:00.000Z'

const withPlan = (queue: ResendQueue, plan: string, count: number): ResendQueue =>
  withReleased(queue, {
    plan,
    stoppedAt: undefined,
    now,
    released: Array.from({ length: count }, (_, index) => ({
      key: `${plan}-${index}`,
      plan,
      plannedAt: plan === 'old' ? '2026-11-24T11:00:00.000Z' : now,
      marketplaceOrderId: String(1_000 + index),
      attempt: 1,
      takenAt: now,
      lookedAt: now,
    })),
  })

describe('what is given out', () => {
  it('is of each plan in turn, so that one that is not answered keeps no other waiting', () => {
    const queue = withPlan(withPlan(emptyQueue('AMZ'), 'old', 120), 'new', 2)
    const fetching = { connector: 'amz-1', now: later }
    const given = givenOut(queue, fetching).map(({ key }) => key)
    expect(given).toHaveLength(100)
    expect(given.slice(0, 5)).toEqual(['old-0', 'new-0', 'old-1', 'new-1', 'old-2'])
  })

  it('is given again to the connector that fetched it first, and to no other one of its affiliate', () => {
    const one = { connector: 'amz-1', now: later }
    const queue = withFetched(withPlan(emptyQueue('AMZ'), 'plan', 2), one)
    expect(givenOut(queue, one)).toHaveLength(2)
    expect(givenOut(queue, { ...one, connector: 'amz-2' })).toEqual([])
  })
})
