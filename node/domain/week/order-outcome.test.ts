import { aFactRecord, aKey, anObservation, aSnapshotRecord } from '../../testing/builders'
import { readRecord } from '../inbox/read-record'
import { observe } from '../orders/observe'
import { toHandlingRecord, toRecord } from '../orders/observed-record'
import type { CloseReason } from '../orders/close-reason'
import type { OrderIntegrationRecord } from '../orders/record'
import { toHandling } from '../orders/to-person-word'
import { failedOrderOf } from './order-outcome'

const minute = (count: number) => `2026-11-23T12:0${count}:00.000Z`

const failed = (at = minute(0)) => toRecord(aKey(), anObservation({}, at))
const placed = (at: string) =>
  toRecord(aKey(), anObservation({ success: true, code: 'SOI002', errors: null }, at))
const closed = (reason: CloseReason) =>
  toHandlingRecord(aKey(), toHandling({ at: minute(9), by: 'ana', reason, status: 'FAILED' }))

const read = (...records: readonly OrderIntegrationRecord[]) => {
  const [first, ...rest] = records
  const record = rest.reduce<OrderIntegrationRecord | undefined>(
    (known, next) => observe(known, next),
    first,
  )
  if (record === undefined) throw new Error('A record is given')
  return failedOrderOf(readRecord(record))
}

describe('an order that did not go well', () => {
  it('is saved once it is integrated, and keeps its cause and its time', () => {
    expect(read(failed(), placed(minute(5)))).toMatchObject({
      errorType: 'AMOUNT_DIVERGENCE',
      row: { errorType: 'AMOUNT_DIVERGENCE', fingerprint: expect.stringContaining('amz') },
      outcome: 'SAVED',
      failedAt: minute(0),
      fixedAt: minute(5),
      isInVtex: true,
    })
  })

  it('counts from its first failure, however often it failed again', () => {
    expect(read(failed(), failed(minute(3)))).toMatchObject({
      failedAt: minute(0),
      outcome: 'OPEN',
      fixedAt: undefined,
      isInVtex: false,
    })
  })

  it.each([
    ['CANCELED_AT_MARKETPLACE', 'LOST'],
    ['SHIPPED_OUTSIDE_VTEX', 'SAVED'],
    ['ENTERED_BY_HAND', 'SAVED'],
    ['NOT_OURS', 'SET_ASIDE'],
    ['OTHER', 'SET_ASIDE'],
  ] as const)('that was closed as %s is %s', (reason, outcome) => {
    expect(read(failed(), closed(reason))).toMatchObject({ outcome })
  })

  it('is lost when its marketplace cancels it', () => {
    const canceled = aFactRecord({
      reportedBy: 'MARKETPLACE',
      status: 'canceled',
      occurredAt: minute(6),
    })
    expect(read(failed(), canceled)).toMatchObject({ outcome: 'LOST' })
  })

  it('has no time to fix where nobody said when it went well', () => {
    const found = aSnapshotRecord({ at: minute(8), state: 'handling' })
    const order = read(failed(), found)
    expect([order?.outcome, order?.fixedAt]).toEqual(['SAVED', undefined])
  })
})

it('an order that went well at once is none of them', () => {
  expect(read(placed(minute(1)))).toBeUndefined()
})
