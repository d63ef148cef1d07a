import { groupIssues } from '../../node/domain/inbox/issues/group-issues'
import { issuesOf } from '../../node/domain/inbox/issues/issue'
import { filterRows } from '../../node/domain/inbox/filter'
import { overviewOf } from '../../node/domain/inbox/overview'
import { pageOf } from '../../node/domain/inbox/page'
import { dayBounds } from '../../node/domain/inbox/ranking'
import { toRow, type OrderIntegrationRow } from '../../node/domain/inbox/row'
import { toRecord } from '../../node/domain/order-integration/told-record'
import { anObservation } from '../../node/testing/builders'
import { percentile, timeOf, type Benchmark } from '../benchmark'

const aRow = (index: number): OrderIntegrationRow => {
  const marketplaceOrderId = `70${index % 10}-${index}`
  const at = new Date(Date.UTC(2026, 10, 1) + index * 60_000).toISOString()
  const code = index % 3 === 0 ? 'EOI011' : 'EOI003'
  return toRow(
    toRecord(
      { affiliateId: 'AMZ', marketplaceOrderId },
      anObservation({ code, marketplaceOrderId }, at),
    ),
  )
}

const bounds = dayBounds('2026-11-23T12:00:00.000Z', 'America/Sao_Paulo')

/** What a page view computes over all open rows, once they are in memory. */
const view = (rows: readonly OrderIntegrationRow[]) => {
  const matching = filterRows(rows, { statuses: ['FAILED'], search: '7' })
  const sort = { field: 'RANK', direction: 'ASCENDING', bounds } as const
  return [overviewOf(rows, bounds.now), pageOf(matching, { first: 25, sort })]
}

/** Divergences of which a third shares a percentage, and failures of a hundred SKUs. */
const aVariedRow = (index: number): OrderIntegrationRow => {
  const expected = 2_000 + ((index * 7_919) % 48_000)
  const paid = Math.round(expected * (index % 3 === 0 ? 0.9 : 1 - ((index * 31) % 400) / 1_000)) - 1
  const print = (amount: number) => (amount / 100).toFixed(2)
  const description =
    index % 2 === 0
      ? `Payment total (${print(paid)}) differs from store desired value (${print(expected)})`
      : `Item ${index % 100}(Shirt) is not available`
  const marketplaceOrderId = `70${index % 10}-${index}`
  return toRow(
    toRecord(
      { affiliateId: 'AMZ', marketplaceOrderId },
      anObservation({ code: 'EOI000', marketplaceOrderId, errors: [{ description }] }),
    ),
  )
}

const group = (rows: readonly OrderIntegrationRow[]) => issuesOf(groupIssues(rows), rows)

type Task = {
  readonly rowOf: (index: number) => OrderIntegrationRow
  readonly run: (rows: readonly OrderIntegrationRow[]) => unknown
}

const measure = async (count: number, { rowOf, run }: Task): Promise<number> => {
  const rows = Array.from({ length: count }, (_, index) => rowOf(index))
  run(rows)
  const times: number[] = []
  for (let round = 0; round < 30; round += 1) times.push(await timeOf(() => run(rows)))
  return percentile(times, 95)
}

const viewing: Task = { rowOf: aRow, run: view }
const grouping: Task = { rowOf: aVariedRow, run: group }

/** Filter, counts, sort and page over the open set, and its grouping into issues, in process. */
export const inbox: Benchmark = {
  name: 'inbox',
  run: async () => [
    {
      name: 'page view of 10,000 open orders, p95',
      value: await measure(10_000, viewing),
      unit: 'ms',
      limit: { atMost: 15 },
    },
    {
      name: 'page view of 100,000 open orders, p95',
      value: await measure(100_000, viewing),
      unit: 'ms',
    },
    {
      name: 'grouping 10,000 open orders into issues, p95',
      value: await measure(10_000, grouping),
      unit: 'ms',
      limit: { atMost: 100 },
    },
  ],
}
