import { success } from '../../lib/result'
import { aNotification } from '../../testing/builders'
import { aDoor, aFact, now } from '../../testing/door'

// What is sent with mistakes in it: named, while the rest is kept.

const wrongTimes = [
  '2026-11-29T07:00:00+99:99',
  '2026-11-29T07:00:00-24:00',
  '2026-11-29T07:00:00+05:60',
  '2026-02-31T07:00:00Z',
  '2026-13-01T07:00:00Z',
  '2026-11-29T25:00:00Z',
  '0000-01-01T00:00:00Z',
  '+012026-11-29T07:00:00Z',
  '2026-11-29T07:00:00',
  'yesterday',
]

const wrongIds = ['PO-\ud83d', '\udc00-1', 'a\u0000b', 'x'.repeat(101), '', '   ', '<b>1</b>']

describe('of a list the rest is kept, and named is what has', () => {
  const door = aDoor()

  it.each([
    ...wrongTimes.map((occurredAt) => ['occurredAt', { occurredAt }] as const),
    ...wrongTimes.map((createdAt) => ['createdAt', { createdAt }] as const),
    ...wrongTimes.map((shipBy) => ['shipBy', { shipBy }] as const),
    ...wrongIds.map((id) => ['marketplaceOrderId', { marketplaceOrderId: id }] as const),
    ['alternateIds.0', { alternateIds: ['x\ud83d'] }],
    ['reportedBy', { reportedBy: 'NEIGHBOUR' }],
    ['items.0.quantity', { items: [{ quantity: 0 }] }],
  ] as const)('a wrong %s: %j', async (field, wrong) => {
    const facts = [
      aFact({ marketplaceOrderId: 'a' }),
      aFact(wrong),
      aFact({ marketplaceOrderId: 'b' }),
    ]
    const told = await door.tell(facts)

    expect(told).toMatchObject({ value: { kept: 2, refused: [{ index: 1, field }] } })
    expect(await door.tell(aFact(wrong))).toMatchObject({
      error: { kind: 'invalid-input', field },
    })
    expect(await door.tell([aFact(wrong)])).toMatchObject({
      error: { kind: 'invalid-input', field: `0.${field}` },
    })
  })

  it('each of several, in the order of the list', async () => {
    const wrong = aFact({ occurredAt: 'never' })
    const facts = [aFact({ marketplaceOrderId: 'PO-\ud83d' }), wrong, aFact(), wrong]

    expect(await door.tell(facts)).toMatchObject({
      value: {
        kept: 1,
        refused: [
          { index: 0, field: 'marketplaceOrderId' },
          { index: 1, field: 'occurredAt' },
          { index: 3, field: 'occurredAt' },
        ],
      },
    })
  })

  it('an entry of a log', async () => {
    const good = { Status: 'Error', BusinessMessage: 'The order 701-9 failed' }
    const kept = await door.log(good, { BusinessMessage: 'x' }, 'text', good)

    expect(kept).toMatchObject({
      value: {
        kept: 2,
        refused: [
          { index: 1, field: 'Status', reason: 'missing' },
          { index: 2, field: 'entry' },
        ],
      },
    })
    expect(await door.log({ BusinessMessage: 'x' })).toMatchObject({
      error: { kind: 'invalid-input', field: 'Messages.0.Status' },
    })
  })

  it('and both are counted for the connector', async () => {
    const counting = aDoor()
    await counting.tell([aFact(), aFact({ occurredAt: 'never' })])

    expect(await counting.counted()).toMatchObject({
      observations: 1,
      unreadable: 1,
      lastFailure: { reason: 'unreadable', field: 'occurredAt' },
      lastSuccessAt: now,
    })
  })
})

it.each(wrongIds.filter((id) => id.trim() !== ''))(
  'a notification of %j is refused, naming the field',
  async (marketplaceOrderId) => {
    const door = aDoor()

    expect(await door.notify(aNotification({ marketplaceOrderId }))).toMatchObject({
      error: { kind: 'invalid-input', field: 'marketplaceOrderId' },
    })
  },
)

it('an entry whose order has an id that can be nobody’s is kept apart', async () => {
  const door = aDoor()
  const entry = { Status: 'Error', ContentSource: JSON.stringify({ orderId: 'PO-\ud83d' }) }

  expect(await door.log(entry)).toMatchObject({ value: { kept: 0, unassigned: 1 } })
})

it('what names no order is kept apart, and only counted where it went well', async () => {
  const door = aDoor()
  const nameless = { marketplaceOrderId: null, fields: null }

  expect(await door.notify(aNotification(nameless))).toEqual(success({ kept: 'unassigned' }))
  expect(await door.nameless()).toEqual(success(1))

  const placed = { ...nameless, success: true, code: 'SOI002', errors: null }
  expect(await door.notify(aNotification(placed))).toEqual(success({ kept: 'counted' }))
  expect(await door.log({ Status: 'Success' })).toMatchObject({ value: { unassigned: 1 } })
  expect(await door.nameless()).toEqual(success(1))
  expect(await door.counted()).toMatchObject({ observations: 3 })
})
