import { aKey, anObservation } from '../../testing/builders'
import { toRecord } from '../orders/observed-record'
import { rowSchema, type OrderIntegrationRow } from '../inbox/row'
import { toRow } from '../inbox/read-record'
import { groupIssues } from './group-issues'
import { findGroup } from './issue-group'
import { issuesOf } from './issues-of'
import { parseCursor } from '../inbox/page'
import { issueCursorOf, issuePageOf } from './issue-page'
import { sharedTraits } from './shared-traits'

const aRandom = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const minute = (index: number): string => new Date(Date.UTC(2026, 10, 23, 0, index)).toISOString()

const aRow = (
  id: string,
  description: string,
  { code = 'XYZ', ...order }: Partial<OrderIntegrationRow['order']> & { code?: string } = {},
  at = minute(0),
): OrderIntegrationRow => {
  const row = toRow(
    toRecord(aKey(id), anObservation({ code, message: '', errors: [{ description }] }, at)),
  )
  return { ...row, order: { ...row.order, ...order } }
}

const print = (amount: number): string => (amount / 100).toFixed(2)

const divergent = (id: string, paid: number, expected: number): OrderIntegrationRow =>
  aRow(id, `Payment total (${print(paid)}) differs from store desired value (${print(expected)})`, {
    code: 'FMT007',
  })

const withFreight = (id: string, [paid, expected, freight]: readonly [number, number, number]) => {
  const row = divergent(id, paid + freight, expected + freight)
  return { ...row, order: { ...row.order, freight } }
}

const many = (count: number, rowOf: (index: number) => OrderIntegrationRow) =>
  Array.from({ length: count }, (_, index) => rowOf(index))

const outOfStock = (id: string, sku: string, order: Partial<OrderIntegrationRow['order']> = {}) =>
  aRow(id, `Item ${sku}(Blue shirt) is not available`, { code: 'FMT005', ...order })

/** A wrong price table, contingency freight and chance, one after the other in turn. */
const mixedDivergences = (): readonly OrderIntegrationRow[] => {
  const random = aRandom(11)
  const amount = (from: number) => from + Math.floor(random() * 45_000)
  const rows = [
    ...many(3_000, (index) => {
      const items = amount(2_000)
      return divergent(`table-${index}`, Math.round(items * 0.9), items)
    }),
    ...many(40, (index) => {
      const expected = amount(5_000)
      return divergent(`freight-${index}`, expected - 1_490, expected)
    }),
    ...many(100, (index) => {
      const expected = amount(2_000)
      return divergent(
        `scattered-${index}`,
        Math.round(expected * (1 - random() * 0.4)) - 1,
        expected,
      )
    }),
  ]
  return rows
    .map((row) => ({ row, place: random() }))
    .sort((left, right) => left.place - right.place)
    .map(({ row }) => row)
}

describe('grouping', () => {
  it('tells a wrong price table, contingency freight and chance apart among 3,140 orders', () => {
    const rows = mixedDivergences()

    const groups = groupIssues(rows)

    expect(groups.map(({ pattern }) => pattern?.kind).sort()).toEqual([
      'same-amount',
      'same-percentage',
      'scattered',
    ])
    const kindOf = { table: 'same-percentage', freight: 'same-amount', scattered: 'scattered' }
    const right = groups.flatMap((group) =>
      group.rows.filter(
        ({ marketplaceOrderId }) =>
          Reflect.get(kindOf, marketplaceOrderId.split('-')[0] ?? '') === group.pattern?.kind,
      ),
    )
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.99)
    const issues = issuesOf(groups, rows)
    expect(issues.reduce((sum, { orderCount }) => sum + orderCount, 0)).toBe(3_140)
    expect(new Set(groups.flatMap((group) => group.rows.map(({ id }) => id))).size).toBe(3_140)
  })

  it('finds one wrong price table however much freight its orders carry', () => {
    const random = aRandom(5)
    const rows = many(1_000, (index) => {
      const items = 2_000 + Math.floor(random() * 45_000)
      const freight = 900 + Math.floor(random() * 4_000)
      return withFreight(`table-${index}`, [Math.round(items * 0.88), items, freight])
    })

    const [issue, ...others] = issuesOf(groupIssues(rows), rows)

    expect(others).toEqual([])
    expect(issue).toMatchObject({
      orderCount: 1_000,
      pattern: { kind: 'same-percentage', basisPoints: 1_200, isOfItems: true },
    })
  })

  it('puts orders of one missing SKU together, and those of another apart', () => {
    const rows = [outOfStock('A', '17'), outOfStock('B', '17'), outOfStock('C', '18')]

    const issues = issuesOf(groupIssues(rows), rows)

    expect(issues.map(({ orderCount }) => orderCount)).toEqual([2, 1])
    expect(issues[0]).toMatchObject({
      errorType: 'UNAVAILABLE_INVENTORY',
      affiliateIds: ['AMZ'],
      kept: [{ name: 'sku', value: '17' }],
    })
  })

  it('keeps more and less than expected apart, whatever the percentage', () => {
    const rows = [
      ...many(6, (index) => divergent(`less-${index}`, 9_000 + 9 * index, 10_000 + 10 * index)),
      ...many(6, (index) => divergent(`more-${index}`, 11_000 + 11 * index, 10_000 + 10 * index)),
    ]

    const groups = groupIssues(rows)

    expect(groups.map(({ pattern, rows: { length } }) => [pattern?.direction, length])).toEqual([
      ['less', 6],
      ['more', 6],
    ])
  })

  it('groups rows that were stored before fingerprints were', () => {
    const { fingerprint, template: _template, ...older } = outOfStock('A', '17')

    expect(groupIssues([rowSchema.parse(older)])[0]?.id).toBe(fingerprint)
  })

  it('finds an issue again whose percentage has moved a little', () => {
    const rows = many(9, (index) => divergent(`t-${index}`, 9_000 + 9 * index, 10_000 + 10 * index))
    const groups = groupIssues(rows)
    const [group] = groups

    expect(group?.id).toMatch(/:same-percentage=1000$/)
    expect(findGroup(groups, group?.id.replace('=1000', '=1012') ?? '')).toBe(group)
    expect(findGroup(groups, group?.id.replace('=1000', '=2000') ?? '')).toBeUndefined()
    expect(findGroup(groups, 'never')).toBeUndefined()
  })
})

describe('an issue', () => {
  const rows = [
    outOfStock('A', '17', { value: { amount: 100, currency: 'BRL' }, shipBy: minute(90) }),
    outOfStock('B', '17', { value: { amount: 250, currency: 'BRL' }, shipBy: minute(30) }),
    outOfStock('C', '17', { value: { amount: 900, currency: 'ARS' } }),
    outOfStock('D', '17'),
  ]

  it('sums per currency, never across, and counts the orders without a value', () => {
    expect(issuesOf(groupIssues(rows), rows)[0]).toMatchObject({
      value: [
        { currency: 'BRL', amount: 350, orders: 2 },
        { currency: 'ARS', amount: 900, orders: 1 },
      ],
      ordersWithoutValue: 1,
    })
  })

  it('counts only the orders that match, and is none without any', () => {
    const groups = groupIssues(rows)

    expect(issuesOf(groups, rows.slice(0, 2))[0]).toMatchObject({ orderCount: 2 })
    expect(issuesOf(groups, [])).toEqual([])
  })

  it('shows its newest orders, at most five', () => {
    const seven = many(7, (index) =>
      aRow(`S-${index}`, 'Item 17(Shirt) is not available', { code: 'FMT005' }, minute(index)),
    )
    const [issue] = issuesOf(groupIssues(seven), seven)

    expect(issue?.samples.map(({ marketplaceOrderId }) => marketplaceOrderId)).toEqual([
      'S-6',
      'S-5',
      'S-4',
      'S-3',
      'S-2',
    ])
    expect(issue).toMatchObject({ firstSeenAt: minute(0), lastSeenAt: minute(6) })
  })

  it('stands on one page only, the largest issue first', () => {
    const all = many(12, (index) => outOfStock(`P-${index}`, String(17 + (index % 5))))
    const issues = issuesOf(groupIssues(all), all)
    const sort = { field: 'ORDERS', direction: 'DESCENDING' } as const
    const first = issuePageOf(issues, { first: 3, sort })
    const last = first.issues.at(-1)
    const after = last && parseCursor(issueCursorOf(last, sort), sort, 'issues')
    const second = issuePageOf(issues, { first: 3, after, sort })

    expect([...first.issues, ...second.issues].map(({ orderCount }) => orderCount)).toEqual([
      3, 3, 2, 2, 2,
    ])
    expect(new Set([...first.issues, ...second.issues].map(({ id }) => id)).size).toBe(5)
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false])
  })
})

describe('what orders share', () => {
  const inPolicy = (salesChannel: string, skuIds: string[]) => (index: number) =>
    outOfStock(`${salesChannel}-${skuIds.join()}-${index}`, '17', { salesChannel, skuIds })

  it('is a trade policy that the others do not have', () => {
    const issue = [...many(9, inPolicy('4', ['1'])), ...many(1, inPolicy('1', ['2']))]
    const others = [...many(9, inPolicy('1', ['1'])), ...many(1, inPolicy('4', ['3']))]

    expect(sharedTraits({ issue, others })).toEqual([
      { kind: 'TRADE_POLICY', value: '4', inIssue: 0.9, inOthers: 0.1 },
    ])
  })

  it('counts only orders that name one, and says nothing without others to compare with', () => {
    const issue = [
      ...many(4, inPolicy('4', ['1'])),
      ...many(20, (index) => outOfStock(`${index}`, '17')),
    ]

    expect(sharedTraits({ issue, others: many(1, inPolicy('1', ['2'])) })).toEqual([
      { kind: 'SKU', value: '1', inIssue: 1, inOthers: 0 },
      { kind: 'TRADE_POLICY', value: '4', inIssue: 1, inOthers: 0 },
    ])
    expect(sharedTraits({ issue, others: [] })).toEqual([])
  })
})
