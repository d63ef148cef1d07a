import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { groupIssues } from '../../domain/causes/group-issues'
import { overviewOf } from '../../domain/inbox/overview'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { toRow } from '../../domain/inbox/read-record'
import { toRecord } from '../../domain/orders/observed-record'
import { failure, success } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { createTraitFinder, inboxIssues } from './inbox-issues'
import { dayBounds } from '../../domain/inbox/deadline-bands'
import { typicalValuesOf } from '../../domain/inbox/typical-values'
import type { Inbox } from '../inbox/open-inbox'

const outOfStock = (id: string, sku: string, salesChannel: string): OrderIntegrationRow => {
  const errors = [{ code: 'FMT005', description: `Item ${sku}(Shirt) is not available` }]
  const row = toRow(toRecord(aKey(id), anObservation({ code: 'FMT005', errors })))
  return { ...row, order: { ...row.order, salesChannel } }
}

const open = [
  ...['1', '2', '3'].map((id) => outOfStock(id, '17', '4')),
  ...['4', '5'].map((id) => outOfStock(id, '18', '5')),
]

const now = '2026-11-23T12:00:00.000Z'

const anInbox = (rows: readonly OrderIntegrationRow[]): Inbox => ({
  overview: async () => overviewOf(open, now),
  matching: async () => overviewOf(rows, now),
  rows,
  soughtId: undefined,
  open,
  groups: async () => groupIssues(open),
  standings: async () => success(new Map()),
  ranking: async () => ({
    bounds: dayBounds(now, { timeZone: 'America/Sao_Paulo' }),
    values: typicalValuesOf(open),
    surges: [],
    usualPerHour: () => undefined,
    pinned: new Set(),
  }),
  now,
  filter: {},
  showsSnoozed: false,
  asOf: now,
  partial: false,
  stale: false,
  catchingUp: false,
  refused: undefined,
  unassigned: 0,
})

const aStore = (page: OrderIntegrationStore['page']): OrderIntegrationStore => ({
  ...createMemoryOrderIntegrationStore(aClock()),
  page,
})

describe('what the orders of an issue share', () => {
  it('is compared with other open orders and healthy ones, which are read once for all issues', async () => {
    let reads = 0
    const healthy = { row: outOfStock('healthy', '19', '5'), revision: 1 }
    const store = aStore(async () => {
      reads += 1
      return success({ rows: [healthy], total: 1, isFull: false })
    })
    const inbox = anInbox(open)
    const find = createTraitFinder(inbox, store)

    const found = await Promise.all((await inboxIssues(inbox)).issues.map(find))

    expect(found).toEqual([
      success([{ kind: 'TRADE_POLICY', value: '4', inIssue: 1, inOthers: 0 }]),
      // One in four of the others has policy 5 too: no distinction.
      success([]),
    ])
    expect(reads).toBe(1)
  })

  it('is that of the whole issue, whatever a filter leaves of it', async () => {
    const inbox = anInbox(open.slice(0, 1))
    const find = createTraitFinder(
      inbox,
      aStore(async () => success({ rows: [], total: 0, isFull: false })),
    )

    const [issue, ...others] = (await inboxIssues(inbox)).issues

    expect([issue?.orderCount, others]).toEqual([1, []])
    expect(issue && (await find(issue))).toMatchObject({ ok: true, value: [{ value: '4' }] })
  })

  it('is not known while healthy orders cannot be read', async () => {
    const outage = failure({
      kind: 'upstream',
      service: 'test',
      operation: 'newest-healthy',
      reason: 'timeout',
      retryable: true,
    } as const)
    const inbox = anInbox(open)
    const [issue] = (await inboxIssues(inbox)).issues

    expect(
      issue &&
        (await createTraitFinder(
          inbox,
          aStore(async () => outage),
        )(issue)),
    ).toBe(outage)
  })
})
