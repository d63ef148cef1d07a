import { toRow } from '../../domain/inbox/read-record'
import { toRecord } from '../../domain/orders/observed-record'
import { success } from '../../lib/result'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { countDueToday } from './quick-counts'

const plain = toRow(toRecord(aKey('plain'), anObservation({})))

describe('what is due today', () => {
  // Nine in the evening of 23 November in São Paulo, where the day ends three hours later.
  const now = '2026-11-24T00:00:00.000Z'

  it.each([
    ['not what is late', '2026-11-23T23:59:00.000Z', 0],
    ['until the store’s midnight', '2026-11-24T02:59:00.000Z', 1],
    [
      'not what is due after it, though it is the same day elsewhere',
      '2026-11-24T03:01:00.000Z',
      0,
    ],
    ['not what has no deadline', undefined, 0],
  ])('is counted %s', async (_, shipBy, count) => {
    const clock = aClock(now)
    const dependencies = {
      ...memoryAccount(clock),
      people: { whoAsks: async () => success('ana@store.example') },
    }
    const open = [{ ...plain, order: { ...plain.order, shipBy } }]

    expect(
      await countDueToday(dependencies, {
        open,
        groups: async () => [],
        standings: async () => success(new Map()),
      }),
    ).toBe(count)
  })
})
