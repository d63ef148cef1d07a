import { aFactRecord, aKey, anObservation, aSnapshotRecord } from '../../testing/builders'
import { toRow } from '../inbox/read-record'
import { joinRecords } from '../orders/record'
import { toRecord } from '../orders/observed-record'
import { newestOrderAt, withUnlisted } from './unlisted-orders'

const at = (time: string): string => `2026-11-23T${time}:00.000Z`
const hour = (time: string): number => Date.parse(at(time))

const failed = (id: string, time: string) =>
  toRecord(aKey(id), anObservation({ marketplaceOrderId: id }, at(time)))

const created = (id: string, time: string) =>
  aFactRecord({ marketplaceOrderId: id, createdAt: at(time) }, at('11:00'))

describe('orders of a channel that Orders does not list', () => {
  const rows = [
    toRow(failed('1', '09:40')),
    toRow(joinRecords(failed('2', '10:20'), created('2', '09:10'))),
    toRow(joinRecords(created('701-1', '09:50'), aSnapshotRecord({ state: 'handling' }))),
  ]

  it('count in the hour in which they were created, or else first failed', () => {
    const count = withUnlisted((moment) => (moment === hour('09:00') ? 5 : 0), rows)

    expect([count(hour('09:00')), count(hour('10:00'))]).toEqual([7, 0])
  })

  it('make no count of an hour that was never counted', () => {
    expect(withUnlisted(() => undefined, rows)(hour('09:00'))).toBeUndefined()
  })

  it('are heard of as the newest of the channel where Orders lists none later', () => {
    expect(newestOrderAt(at('09:30'), rows)).toBe(hour('09:50'))
    expect(newestOrderAt(at('10:30'), rows)).toBe(hour('10:30'))
    expect(newestOrderAt(undefined, [])).toBeUndefined()
  })
})
