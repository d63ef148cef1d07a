import { aKey, anObservation } from '../../testing/builders'
import { bandGroupsOf } from '../inbox/band-groups'
import { dayBounds, type DayBounds } from '../inbox/deadline-bands'
import { pageOf } from '../inbox/page'
import { toRow } from '../inbox/read-record'
import type { OrderIntegrationRow } from '../inbox/row'
import { typicalValuesOf } from '../inbox/typical-values'
import { toRecord } from '../orders/observed-record'
import { pinnedCauses, rankOfCause } from './cause-ranking'
import { situationOf } from './issue-situation'

// The days of the sandbox's scenes on which nothing surges, each with what makes it that day.

const plain = toRow(toRecord(aKey('plain'), anObservation({})))

type Different = Partial<Omit<OrderIntegrationRow, 'order'>> & {
  readonly order?: Partial<OrderIntegrationRow['order']>
}

const orders = (count: number, name: string, { order, ...different }: Different) =>
  Array.from({ length: count }, (_, index): OrderIntegrationRow => ({
    ...plain,
    id: `AMZ-${name}-${index}`,
    marketplaceOrderId: `${name}-${index}`,
    actor: 'LOGISTICS',
    firstSeenAt: '2026-11-27T12:00:00.000Z',
    ...different,
    order: {
      ...plain.order,
      shipBySource: 'MARKETPLACE',
      value: { amount: 30_000, currency: 'BRL' },
      ...order,
    },
  }))

type Causes = Readonly<Record<string, readonly OrderIntegrationRow[]>>

const known = (causes: Causes, bounds: DayBounds) => ({
  bounds,
  values: typicalValuesOf(Object.values(causes).flat()),
  surges: [],
  // A scene is a store that was never watched before.
  usualPerHour: () => undefined,
})

const inOrder = (causes: Causes, bounds: DayBounds) => {
  const all = Object.entries(causes).map(([id, rows]) => ({ id, rows }))
  const before = known(causes, bounds)
  const ranking = { ...before, pinned: pinnedCauses(all, before) }
  return all
    .map((cause) => ({ id: cause.id, rank: rankOfCause(cause, ranking) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .map(({ id }) => id)
}

const situationsOf = (causes: Causes, bounds: DayBounds) =>
  Object.values(causes).map((rows) => situationOf(rows, { state: 'OPEN' }, known(causes, bounds)))

const namesOf = (causes: Causes, bounds: DayBounds) => {
  const rows = Object.values(causes).flat().reverse()
  const { typical } = typicalValuesOf(rows)
  const sort = { field: 'RANK', direction: 'ASCENDING', ranking: { bounds, typical } } as const
  const shown = pageOf(rows, { first: 1_000, sort }).rows
  return [...new Set(shown.map(({ marketplaceOrderId }) => marketplaceOrderId.split('-')[0]))]
}

const saoPaulo = { timeZone: 'America/Sao_Paulo' }

describe('Monday at half past eight', () => {
  const bounds = dayBounds('2026-11-30T11:30:00.000Z', saoPaulo)
  const due = (shipBy: string) => ({ order: { shipBy } })
  const causes: Causes = {
    nine: orders(2, 'nine', due('2026-11-30T12:00:00.000Z')),
    friday: orders(9, 'friday', due('2026-11-28T01:00:00.000Z')),
    evening: orders(30, 'evening', due('2026-12-01T01:00:00.000Z')),
    tomorrow: orders(30, 'tomorrow', due('2026-12-01T20:00:00.000Z')),
    old: orders(60, 'old', due('2026-11-20T20:00:00.000Z')),
  }

  it('what is due at nine comes before all that the weekend left', () => {
    expect(namesOf(causes, bounds)).toEqual(['nine', 'friday', 'evening', 'old', 'tomorrow'])
    expect(inOrder(causes, bounds)).toEqual(['nine', 'evening', 'tomorrow', 'friday', 'old'])
  })

  it('what became late on Friday night is Monday’s, and last week’s is not', () => {
    const groups = bandGroupsOf(Object.values(causes).flat(), bounds)

    expect(groups.map(({ band, count }) => [band, count])).toEqual([
      ['WITHIN_HOUR', 2],
      ['LATE_TODAY', 9],
      ['TODAY', 30],
      ['LATE_BEFORE', 60],
      ['TOMORROW', 30],
    ])
  })

  it('nothing rises because all of it was imported in the morning', () => {
    const imported = Object.fromEntries(
      Object.entries(causes).map(([name, rows]) => [
        name,
        rows.map((row) => ({ ...row, firstSeenAt: '2026-11-30T11:20:00.000Z' })),
      ]),
    )

    expect(situationsOf(imported, bounds)).toEqual([
      'DUE_WITHIN_HOUR',
      ...['OPEN', 'OPEN', 'OPEN', 'OPEN'],
    ])
  })
})

describe('the day of a new carrier', () => {
  const bounds = dayBounds('2026-11-25T17:00:00.000Z', saoPaulo)
  const atErp: Different = { actor: 'ERP', step: 'ERP', errorType: 'CARRIER_NOT_REGISTERED_IN_ERP' }
  const causes: Causes = {
    carrier: orders(60, 'carrier', { ...atErp, order: { shipBy: '2026-11-26T20:00:00.000Z' } }),
    price: orders(5, 'price', { order: { shipBy: '2026-11-26T02:00:00.000Z' } }),
    full: orders(60, 'full', {
      order: { shipBy: '2026-11-25T17:30:00.000Z', isMarketplaceFulfillment: true },
    }),
  }

  it('the carrier comes first: one line in the ERP frees the most', () => {
    expect(inOrder(causes, bounds)).toEqual(['carrier', 'price', 'full'])
  })

  it('an order of it that must leave within the hour goes before it, and none that the marketplace ships', () => {
    const soon = orders(1, 'soon', { order: { shipBy: '2026-11-25T17:40:00.000Z' } })

    expect(inOrder({ ...causes, soon }, bounds)).toEqual(['soon', 'carrier', 'price', 'full'])
    expect(namesOf({ ...causes, soon }, bounds)).toEqual(['soon', 'price', 'carrier', 'full'])
  })
})

describe('a day of a store on native connectors', () => {
  const bounds = dayBounds('2026-11-25T17:00:00.000Z', saoPaulo)
  const stuck: Different = { status: 'STUCK', errorType: 'NOT_REPORTED', actor: 'ORDERS_TEAM' }
  const guessed = (shipBy: string) => ({ shipBy, shipBySource: 'ORDERS' as const })
  const causes: Causes = {
    soon: orders(3, 'soon', { ...stuck, order: guessed('2026-11-25T17:20:00.000Z') }),
    many: orders(87, 'many', { ...stuck, order: guessed('2026-11-26T17:00:00.000Z') }),
    unknown: orders(40, 'unknown', { ...stuck, order: { shipBy: undefined, value: undefined } }),
  }

  it('calls nobody for an estimate: neither the guard nor a state of the cause', () => {
    expect(inOrder(causes, bounds)).toEqual(['many', 'unknown', 'soon'])
    expect(situationsOf(causes, bounds)).toEqual(['OPEN', 'OPEN', 'OPEN'])
  })

  it('still goes by time in the list of orders, unknown deadlines before tomorrow’s', () => {
    expect(namesOf(causes, bounds)).toEqual(['soon', 'unknown', 'many'])
  })
})
