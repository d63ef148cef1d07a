import { aSnapshotRecord } from '../../testing/builders'
import { isSeenSinceTaken } from './outcome-after'
import type { PlannedOrder } from './planned-order'

describe('an order that was handed out', () => {
  const takenAt = '2026-11-23T12:00:00.000Z'
  const order: PlannedOrder = {
    affiliateId: 'AMZ',
    marketplaceOrderId: '701-1',
    outcome: 'SENT',
    batch: 1,
    attempt: 1,
    takenAt,
  }
  const listed = (at: string, state = 'ready-for-handling') =>
    aSnapshotRecord({ via: 'list', at, state })

  it.each([
    ['was listed since', true, listed('2026-11-23T12:01:00.000Z')],
    ['was listed before', false, listed('2026-11-23T11:59:00.000Z')],
    ['is not found', false, aSnapshotRecord({ found: false, at: '2026-11-23T12:01:00.000Z' })],
    ['is listed as canceled', false, listed('2026-11-23T12:01:00.000Z', 'canceled')],
    ['could not be made', false, listed('2026-11-23T12:01:00.000Z', 'order-create-error')],
  ])('and %s: that it is there is known: %s', (_, isKnown, record) => {
    expect(isSeenSinceTaken(order, record)).toBe(isKnown)
  })
})
