import { afterFailedAttempt, newDelivery, type RelayDelivery } from './relay-delivery'

const created = '2026-11-23T12:00:00.000Z'

const waiting = { id: 'a', connectorId: 'b', account: 'demostore', sealedBody: 'c' }

const secondsUntil = ({ nextAttemptAt }: RelayDelivery, now: string): number =>
  (Date.parse(nextAttemptAt) - Date.parse(now)) / 1_000

describe('a notification that waits to be passed on', () => {
  it('is left to the request that brought it for the first ten seconds', () => {
    expect(secondsUntil(newDelivery(waiting, created), created)).toBe(10)
  })

  it('waits twice as long after each failure, an hour at most', () => {
    let delivery: RelayDelivery = newDelivery(waiting, created)
    const pauses = Array.from({ length: 11 }, () => {
      delivery = afterFailedAttempt(delivery, created) ?? delivery
      return secondsUntil(delivery, created)
    })

    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1_280, 2_560, 3_600])
  })

  it('is given up after a day', () => {
    const delivery = newDelivery(waiting, created)

    expect(afterFailedAttempt(delivery, '2026-11-24T11:59:00.000Z')).toBeDefined()
    expect(afterFailedAttempt(delivery, '2026-11-24T12:01:00.000Z')).toBeUndefined()
  })
})
