import { aFactRecord, aKey, anObservation, aSnapshotRecord } from '../../testing/builders'
import { joinRecords, type OrderIntegrationRecord } from './record'
import { observe } from './observe'
import { toRecord } from './observed-record'
import { verdictOf } from './status'
import { isDoubtful } from './verdict-of-vtex'

const key = aKey()

type Event = Readonly<Record<string, unknown>>

const minute = (index: number): string => new Date(Date.UTC(2026, 10, 23, 0, index)).toISOString()

const after = (...events: readonly Event[]): OrderIntegrationRecord => {
  const record = events.reduce<OrderIntegrationRecord | undefined>(
    (known, event, index) =>
      observe(
        known,
        toRecord(
          key,
          anObservation({ operationId: `operation-${index}`, ...event }, minute(index)),
        ),
      ),
    undefined,
  )
  if (record === undefined) throw new Error('A story has at least one event')
  return record
}

const placed = { success: true, code: 'SOI001', errors: null }
const approved = { success: true, flow: 'ApproveOrder', code: 'SOI002', errors: null }
const failed = (code: string, sub?: string) => ({
  success: false,
  code,
  errors: sub === undefined ? null : [{ source: 'Fulfillment', code: sub, description: '' }],
})
const notApproved = (code: string) => ({ ...failed(code), flow: 'ApproveOrder' })

describe('the status of an order', () => {
  it.each([
    ['failed, when placing it failed', [failed('EOI003')], 'FAILED'],
    ['failed, for each documented failure to place', [failed('EOI005')], 'FAILED'],
    ['failed, for a code that nobody knows', [failed('ABC123')], 'FAILED'],
    ['awaiting the marketplace, once placed', [placed], 'AWAITING_MARKETPLACE'],
    ['integrated, once approved', [placed, approved], 'INTEGRATED'],
    ['integrated, when the approval is heard of first', [approved, placed], 'INTEGRATED'],
    [
      'integrated, for a success in words that nobody knows',
      [{ success: true, code: 'NEW', errors: null }],
      'INTEGRATED',
    ],
    ['integrated, when it was there already', [failed('EOI007')], 'INTEGRATED'],
    [
      'integrated, when the error list says that it was there already',
      [failed('EOI001', 'FMT009')],
      'INTEGRATED',
    ],
    [
      'never to be integrated, when it was cancelled before',
      [failed('EOI001', 'FMT0060')],
      'NOT_INTEGRABLE',
    ],
    [
      'never to be integrated, when its time is over',
      [failed('EOI001', 'FMT0085')],
      'NOT_INTEGRABLE',
    ],
    ['awaiting authorization, when VTEX says so', [failed('EOI011')], 'AWAITING_AUTHORIZATION'],
    [
      'awaiting authorization, after it was placed',
      [placed, notApproved('EOI011')],
      'AWAITING_AUTHORIZATION',
    ],
    [
      'integrated, once the store authorized it',
      [placed, notApproved('EOI011'), approved],
      'INTEGRATED',
    ],
    [
      'integrated with a problem, when only the approval failed',
      [placed, notApproved('EOI001')],
      'INTEGRATED_WITH_PROBLEM',
    ],
    [
      'that of the placement, when it was approved too early',
      [failed('EOI002'), notApproved('EOI008')],
      'FAILED',
    ],
    [
      'processing, while there is no result',
      [{ success: true, code: 'SOI003', errors: null }],
      'PROCESSING',
    ],
    ['unknown, when VTEX did not answer in time', [failed('EOI010')], 'UNKNOWN'],
    ['unknown, when only an approval is known to have failed', [notApproved('EOI001')], 'UNKNOWN'],
    [
      'awaiting the marketplace, when a failed order is placed later',
      [failed('EOI002'), placed],
      'AWAITING_MARKETPLACE',
    ],
  ] as const)('is %s', (_, events, status) => {
    expect(verdictOf(after(...events)).status).toBe(status)
  })

  it('stays placed when a failure to place comes later, until VTEX was asked', () => {
    const record = after(placed, failed('EOI002'))

    expect(verdictOf(record).status).toBe('AWAITING_MARKETPLACE')
    expect(isDoubtful(record)).toBe(true)
  })

  it('is failed again when VTEX does not have it after such a failure', () => {
    const asked = aSnapshotRecord({ at: minute(5), found: false })
    const record = joinRecords(after(placed, failed('EOI002')), asked)

    expect(verdictOf(record)).toMatchObject({ status: 'FAILED', step: 'PLACE' })
    expect(isDoubtful(record)).toBe(false)
  })

  it('follows the workflow state when VTEX has it after such a failure', () => {
    const asked = aSnapshotRecord({
      at: minute(5),
      found: true,
      state: 'handling',
    })

    expect(verdictOf(joinRecords(after(placed, failed('EOI002')), asked)).status).toBe('INTEGRATED')
  })

  const lookedUp = (at: number, found: boolean, state?: string) =>
    aSnapshotRecord({ at: minute(at), found, state })
  const told = (at: number, event: Event) =>
    toRecord(key, anObservation({ operationId: `told-${at}`, ...event }, minute(at)))

  it('follows a success that comes after VTEX did not have the order yet', () => {
    const record = [lookedUp(2, false), told(3, placed), told(4, approved)].reduce(
      joinRecords,
      told(1, failed('EOI010')),
    )

    expect(verdictOf(record).status).toBe('INTEGRATED')
    expect(isDoubtful(record)).toBe(false)
  })

  it('shows a failure of the approval that comes after VTEX had the order', () => {
    const record = [lookedUp(2, true, 'ready-for-handling'), told(3, notApproved('EOI003'))].reduce(
      joinRecords,
      told(1, failed('EOI010')),
    )

    expect(verdictOf(record)).toMatchObject({ status: 'INTEGRATED_WITH_PROBLEM', step: 'APPROVE' })
  })

  it('is integrated when the approval succeeds after VTEX held the order', () => {
    const held = lookedUp(2, true, 'waiting-for-manual-authorization')
    const record = [held, told(3, approved)].reduce(joinRecords, told(1, notApproved('EOI009')))

    expect(verdictOf(record).status).toBe('INTEGRATED')
  })

  it('stays failed when VTEX does not have it and only more failures follow', () => {
    const record = [
      told(1, failed('EOI002')),
      lookedUp(2, false),
      told(3, failed('EOI003')),
    ].reduce(joinRecords, told(0, placed))

    expect(verdictOf(record)).toMatchObject({ status: 'FAILED', cause: { code: 'EOI003' } })
    expect(isDoubtful(record)).toBe(true)
  })

  it('does not rest on an answer just after VTEX told that it has the order', () => {
    const told = aSnapshotRecord({ via: 'event', at: minute(5), state: 'handling' })
    const absentAt = (index: number) => aSnapshotRecord({ at: minute(index), found: false })
    const known = joinRecords(after(failed('EOI003')), absentAt(6))

    expect(isDoubtful(known)).toBe(false)
    expect(isDoubtful(joinRecords(known, told))).toBe(true)
    expect(isDoubtful([known, told, absentAt(16)].reduce(joinRecords))).toBe(false)
  })

  it('does not rest on an answer that is older than the failure', () => {
    const asked = aSnapshotRecord({
      at: minute(0),
      found: true,
      state: 'handling',
    })

    expect(isDoubtful(joinRecords(after(placed, failed('EOI002')), asked))).toBe(true)
  })
})

describe('the status of an order about which others speak', () => {
  const saying = (
    reportedBy: 'CONNECTOR' | 'MARKETPLACE' | 'ERP' | 'STORE',
    status: string | undefined,
    message?: string,
  ) => aFactRecord({ reportedBy, status, message, occurredAt: minute(30) }, minute(30))

  const both = (record: OrderIntegrationRecord, word: OrderIntegrationRecord) =>
    verdictOf(joinRecords(record, word))

  it.each(['Unavailable', 'Indisponível', 'INDISPONIVEL', 'No disponible'])(
    'is unavailable when the marketplace says "%s"',
    (word) => {
      expect(verdictOf(saying('MARKETPLACE', word))).toMatchObject({
        status: 'UNAVAILABLE',
        errorType: 'UNAVAILABLE_STATUS',
      })
    },
  )

  it('is unavailable also after VTEX refused it, and integrated once VTEX approved it later', () => {
    const word = saying('MARKETPLACE', 'Unavailable')
    const later = toRecord(key, anObservation({ operationId: 'later', ...approved }, minute(40)))

    expect(both(after(failed('EOI002')), word).status).toBe('UNAVAILABLE')
    expect(both(joinRecords(after(placed), later), word).status).toBe('INTEGRATED')
  })

  it('must not be shipped when it is cancelled at the marketplace and alive in VTEX', () => {
    expect(both(after(placed, approved), saying('MARKETPLACE', 'cancelado'))).toMatchObject({
      status: 'INTEGRATED_WITH_PROBLEM',
      step: 'CANCEL',
      errorType: 'ORDER_CANCELED',
    })
  })

  it('is cancelled when it is cancelled at the marketplace and never came to VTEX', () => {
    expect(both(after(failed('EOI002')), saying('MARKETPLACE', 'canceled')).status).toBe('CANCELED')
  })

  it.each([
    ['with the word for refused', 'REFUSED', 'no carrier'],
    ['without a status but with a complaint', undefined, 'Transportadora não cadastrada'],
  ])('has a problem in the ERP, %s', (_, status, message) => {
    expect(both(after(placed, approved), saying('ERP', status, message))).toMatchObject({
      status: 'INTEGRATED_WITH_PROBLEM',
      step: 'ERP',
    })
    expect(verdictOf(saying('ERP', status, message)).status).toBe('INTEGRATED_WITH_PROBLEM')
  })

  it.each([
    ['handling', 'event', '2026-11-24T12:00:00.000Z', 'INTEGRATED'],
    ['invoiced', 'get-order', '2026-11-24T12:00:00.000Z', 'INTEGRATED'],
    ['ready-for-handling', 'event', '2026-11-24T12:00:00.000Z', 'INTEGRATED_WITH_PROBLEM'],
    ['handling', 'event', '2026-11-20T12:00:00.000Z', 'INTEGRATED_WITH_PROBLEM'],
    ['handling', 'list', '2026-11-24T12:00:00.000Z', 'INTEGRATED_WITH_PROBLEM'],
  ] as const)(
    'is over what an ERP refused before it came into %s, as the %s of %s tells',
    (state, via, since, status) => {
      const known = aSnapshotRecord({ state, via, since, at: '2026-11-25T12:00:00.000Z' })
      expect(both(known, saying('ERP', 'REFUSED')).status).toBe(status)
    },
  )

  it('stays failed when an ERP complains about an order that VTEX refused', () => {
    expect(both(after(failed('EOI003')), saying('ERP', 'REFUSED')).status).toBe('FAILED')
  })

  it.each([
    ['cancelled in VTEX', { state: 'canceled' }, 'CANCELED'],
    ['that VTEX has under none of its ids', { found: false, triedAllIds: true }, 'MISSING'],
  ])('stays what it is when an ERP complains about an order %s', (_, snapshot, status) => {
    const known = joinRecords(
      after(placed, approved),
      aSnapshotRecord({ at: minute(50), ...snapshot }),
    )

    expect(verdictOf(known).status).toBe(status)
    expect(both(known, saying('ERP', 'REFUSED')).status).toBe(status)
  })

  it('is what a connector says only while VTEX has said nothing', () => {
    expect(verdictOf(saying('CONNECTOR', 'Error', 'odd')).status).toBe('FAILED')
    expect(verdictOf(saying('CONNECTOR', 'Success')).status).toBe('INTEGRATED')
    expect(both(after(failed('EOI003')), saying('CONNECTOR', 'Success')).status).toBe('FAILED')
  })

  it('is unknown while nobody tells its state', () => {
    expect(verdictOf(saying('STORE', 'packed')).status).toBe('UNKNOWN')
    expect(verdictOf(saying('CONNECTOR', undefined)).status).toBe('UNKNOWN')
  })
})
