import { aFactRecord, aKey, anObservation, aSnapshotRecord } from '../../testing/builders'
import { readRecord } from '../inbox/read-record'
import { defaultReadingRules } from './reading-rules'
import { observe } from './observe'
import type { OrderIntegrationRecord } from './record'
import { toRecord } from './observed-record'

// What says when it happened counts by that, whatever the order of arrival. Notifications of VTEX have no time: of each
// flow the latest to arrive counts, and it alone.

type Told = (receivedAt: string) => OrderIntegrationRecord

const permutations = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  values.length < 2
    ? [values]
    : values.flatMap((value, index) =>
        permutations([...values.slice(0, index), ...values.slice(index + 1)]).map((rest) => [
          value,
          ...rest,
        ]),
      )

const minute = (count: number) => new Date(Date.UTC(2026, 10, 23, 12, count)).toISOString()

const reading = { ...defaultReadingRules, now: minute(30) }

/** Everything that people see of an order but when it was heard of. */
const stateAfter = (told: readonly Told[]): string => {
  const record = told.reduce<OrderIntegrationRecord | undefined>(
    (known, tell, position) => observe(known, tell(minute(position))),
    undefined,
  )
  if (record === undefined) throw new Error('Something was told')
  const { row } = readRecord(record, reading)
  const { firstSeenAt: _, lastSeenAt: __, dueAt: ___, ...state } = row
  return JSON.stringify([state, record.details, Object.keys(record.seen).sort()])
}

const statesOf = (all: readonly (readonly Told[])[]): ReadonlySet<string> =>
  new Set(all.map(stateAfter))

const notified =
  (operationId: string, different: object = {}): Told =>
  (at) =>
    toRecord(aKey(), anObservation({ operationId, ...different }, at))

const success = { success: true, code: 'SOI001', message: 'ok', errors: [] }
const otherFailure = {
  code: 'EOI004',
  message: 'x',
  errors: [{ source: 'Checkout', code: 'ORD027', description: 'Item 123 not found' }],
}

const fact =
  (minutes: number, different: Parameters<typeof aFactRecord>[0]): Told =>
  (at) =>
    aFactRecord({ occurredAt: minute(minutes - 60), ...different }, at)

const approved = fact(3, {
  reportedBy: 'MARKETPLACE',
  status: 'approved',
  carrier: { name: 'Loggi' },
})

const facts: readonly Told[] = [
  fact(1, { status: 'error', message: 'SKU 12 not found', shipBy: minute(5_000) }),
  fact(1, { status: 'error', message: 'Item without stock', shipBy: minute(6_000) }),
  approved,
  fact(4, { reportedBy: 'ERP', status: 'REFUSED', message: 'Transportadora não cadastrada' }),
  fact(5, { status: 'success', value: { amount: 100, currency: 'BRL' } }),
  () => aSnapshotRecord({ at: minute(-50), state: 'handling' }),
]

it('facts and events come to the same in each of 720 orders of arrival', () => {
  expect(statesOf(permutations(facts)).size).toBe(1)
})

const others = [approved, fact(4, { reportedBy: 'MARKETPLACE', shipBy: minute(7_000) })]

it('a failure among successes comes to the same, since a success is final for its flow', () => {
  const notifications = [notified('a', success), notified('b'), notified('c', success)]

  expect(statesOf(permutations([...notifications, ...others])).size).toBe(1)
})

it('of two failures, which have no time, the last to arrive counts, and nothing else of the order', () => {
  const failures = [notified('a'), notified('b', otherFailure)]
  const orders = permutations([...failures, ...others])
  const lastOf = (order: readonly Told[]) => order.filter((tell) => failures.includes(tell)).at(-1)

  expect(statesOf(orders).size).toBe(2)
  for (const last of failures) {
    expect(statesOf(orders.filter((order) => lastOf(order) === last)).size).toBe(1)
  }
})
