import fc from 'fast-check'

import { aFactRecord, aKey, anObservation, aSnapshotRecord } from '../../testing/builders'
import { checkVerdicts } from '../checks/check'
import { toAttempt, withForm } from './attempt'
import { toCheckObservation } from './check-observation'
import type { NotificationObservation } from './observation'
import { joinRecords, type OrderIntegrationRecord } from './record'
import { observe } from './observe'
import { toInference } from './inference'
import { closeReasons } from './close-reason'
import { toHandling, toReason } from './to-person-word'
import {
  toAttemptRecord,
  toCheckRecord,
  toHandlingRecord,
  toInferenceRecord,
  toReasonRecord,
  toRecord,
} from './observed-record'

const key = aKey()

const minute = (index: number): string => new Date(Date.UTC(2026, 10, 23, 0, index)).toISOString()

const observations: fc.Arbitrary<NotificationObservation> = fc
  .record({
    operation: fc.integer({ min: 0, max: 40 }),
    minutes: fc.integer({ min: 0, max: 60 }),
    success: fc.boolean(),
    flow: fc.constantFrom('PlaceOrder', 'ApproveOrder', 'Unknown'),
    code: fc.constantFrom(
      'SOI001',
      'SOI002',
      'SOI003',
      'EOI002',
      'EOI003',
      'EOI007',
      'EOI011',
      'XYZ',
    ),
  })
  .map(({ operation, minutes, ...rest }) =>
    anObservation(
      // Some are so long that there is room for few of them.
      {
        operationId: `operation-${operation}`,
        message: 'x'.repeat(operation % 5 === 0 ? 15_000 : 0),
        ...rest,
      },
      minute(minutes),
    ),
  )

const facts: fc.Arbitrary<OrderIntegrationRecord> = fc
  .record({
    reportedBy: fc.constantFrom(
      'CONNECTOR' as const,
      'MARKETPLACE' as const,
      'ERP' as const,
      'VTEX_LOG' as const,
    ),
    occurred: fc.integer({ min: 0, max: 20 }),
    received: fc.integer({ min: 0, max: 60 }),
    status: fc.constantFrom('ok', 'error', 'Unavailable', undefined),
    amount: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
    alternateId: fc.option(fc.constantFrom('pack-1', 'pack-2'), { nil: undefined }),
  })
  .map(({ reportedBy, occurred, received, status, amount, alternateId }) =>
    aFactRecord(
      {
        reportedBy,
        occurredAt: minute(occurred),
        status,
        value: amount === undefined ? undefined : { amount, currency: 'BRL' },
        alternateIds: alternateId === undefined ? undefined : [alternateId],
      },
      minute(received),
    ),
  )

const snapshots: fc.Arbitrary<OrderIntegrationRecord> = fc
  .record({
    minutes: fc.integer({ min: 0, max: 60 }),
    via: fc.constantFrom('get-order' as const, 'event' as const, 'list' as const),
    found: fc.boolean(),
    state: fc.constantFrom('handling', 'canceled', undefined),
    amount: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ minutes, via, found, state, amount }) =>
    aSnapshotRecord(
      { at: minute(minutes), via, found, state },
      { orderId: 'AMZ-701-1', details: { value: { amount, currency: 'BRL' } } },
    ),
  )

const personsWords: fc.Arbitrary<OrderIntegrationRecord> = fc
  .record({
    minutes: fc.integer({ min: 0, max: 60 }),
    reason: fc.constantFrom(...closeReasons, undefined),
    errorType: fc.constantFrom('AMOUNT_DIVERGENCE' as const, 'INVALID_SKU_ID' as const),
    kind: fc.constantFrom('reason', 'handling', 'inference'),
  })
  .map(({ minutes, reason, errorType, kind }) => {
    const said = { at: minute(minutes), by: 'operator@demostore.example' }
    if (kind === 'reason') return toReasonRecord(key, toReason({ ...said, errorType }))
    if (kind === 'inference') {
      return toInferenceRecord(key, toInference({ at: said.at, errorType, facts: [] }))
    }
    return toHandlingRecord(key, toHandling({ ...said, reason, status: 'FAILED' }))
  })

const checks: fc.Arbitrary<OrderIntegrationRecord> = fc
  .record({
    minutes: fc.integer({ min: 0, max: 60 }),
    verdict: fc.constantFrom(...checkVerdicts),
    cause: fc.constantFrom('PRICE_MISSING' as const, 'DELIVERY_SLA' as const),
  })
  .map(({ minutes, verdict, cause }) =>
    toCheckRecord(
      aFactRecord({}, minute(0)),
      toCheckObservation({ verdict, causes: [cause], results: [] }, minute(minutes)),
    ),
  )

const attempts: fc.Arbitrary<OrderIntegrationRecord> = fc
  .record({
    minutes: fc.integer({ min: 0, max: 60 }),
    number: fc.integer({ min: 1, max: 3 }),
    plan: fc.constantFrom('one', 'other'),
    end: fc.constantFrom('INTEGRATED' as const, 'GIVEN_BACK' as const, undefined),
  })
  .map(({ minutes, number, plan, end }) => {
    const said = { at: minute(minutes), by: 'operator@demostore.example', number, plan }
    const taken = toAttempt(said)
    const known = aFactRecord({}, minute(0))
    return toAttemptRecord(known, end ? withForm(taken, minute(minutes + 5), { end }) : taken)
  })

const singles = fc.oneof(
  attempts,
  checks,
  observations.map((observation) => toRecord(key, observation)),
  facts,
  snapshots,
  personsWords,
)

const records: fc.Arbitrary<OrderIntegrationRecord> = fc
  .array(singles, { minLength: 1, maxLength: 60 })
  .map((all) => all.reduce(joinRecords))

describe('joining records', () => {
  it('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(records, records, (left, right) => {
        expect(joinRecords(left, right)).toEqual(joinRecords(right, left))
      }),
    )
  })

  it('gives the same however it is grouped', () => {
    fc.assert(
      fc.property(records, records, records, (first, second, third) => {
        expect(joinRecords(joinRecords(first, second), third)).toEqual(
          joinRecords(first, joinRecords(second, third)),
        )
      }),
    )
  })

  it('changes nothing when a record is joined with itself', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(joinRecords(record, record)).toEqual(record)
      }),
    )
  })

  it('keeps to that beyond 500 results and 20 bodies', () => {
    const many = Array.from({ length: 1_200 }, (_, index) =>
      toRecord(key, anObservation({ operationId: `operation-${index}` }, minute(index % 700))),
    )
    const forwards = many.reduce(joinRecords)
    const backwards = [...many].reverse().reduce(joinRecords)
    const halves = joinRecords(
      many.slice(0, 600).reduce(joinRecords),
      many.slice(600).reduce(joinRecords),
    )

    expect(Object.keys(forwards.seen)).toHaveLength(500)
    expect(forwards.history).toHaveLength(20)
    expect(backwards).toEqual(forwards)
    expect(halves).toEqual(forwards)
  })

  it('keeps the first and the last time an order was spoken of', () => {
    const record = joinRecords(
      toRecord(key, anObservation({}, minute(5))),
      toRecord(key, anObservation({}, minute(1))),
    )

    expect(record.firstSeenAt).toBe(minute(1))
    expect(record.lastSeenAt).toBe(minute(5))
  })

  it('keeps what VTEX answered last', () => {
    const lookup = (at: string, found: boolean) => aSnapshotRecord({ at, found })

    expect(joinRecords(lookup(minute(2), true), lookup(minute(1), false)).lookup?.found).toBe(true)
  })
})

describe('observing', () => {
  it('counts a repeat once and moves only the time it was last seen', () => {
    const first = observe(undefined, toRecord(key, anObservation({}, minute(1))))
    const again = observe(first, toRecord(key, anObservation({}, minute(9))))

    expect(Object.keys(again.seen)).toHaveLength(1)
    expect(again.history).toHaveLength(1)
    expect(again.place).toEqual(first.place)
    expect(again.lastSeenAt).toBe(minute(9))
  })

  it('does not let a late repeat of an older failure become the newest cause', () => {
    const older = { operationId: 'first', code: 'EOI002', errors: [] }
    const newer = { operationId: 'second', code: 'EOI003' }
    const record = [
      anObservation(older, minute(1)),
      anObservation(newer, minute(2)),
      anObservation(older, minute(3)),
    ].reduce<OrderIntegrationRecord | undefined>(
      (known, observation) => observe(known, toRecord(key, observation)),
      undefined,
    )

    expect(record?.place.failure?.code).toBe('EOI003')
  })

  it('tells results of different operations apart', () => {
    const record = observe(
      observe(undefined, toRecord(key, anObservation({ operationId: 'a' }))),
      toRecord(key, anObservation({ operationId: 'b' })),
    )

    expect(Object.keys(record.seen)).toHaveLength(2)
  })

  it('keeps the ids that a success names', () => {
    const success = anObservation({
      success: true,
      code: 'SOI001',
      errors: null,
      fields: { mainOrderId: 'AMZ-701-1-01', franchiseOrderId: 'MKT-AMZ-701-1-01' },
    })
    const record = observe(undefined, toRecord(key, success))

    expect(record.orderId).toBe('AMZ-701-1-01')
    expect(record.alternateIds).toEqual(['MKT-AMZ-701-1-01'])
  })
})
