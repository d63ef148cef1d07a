import { filterRows, overviewOf } from '../../node/domain/inbox/inbox'
import { pageOf } from '../../node/domain/inbox/page'
import { toRow, type OrderIntegrationRow } from '../../node/domain/inbox/row'
import { toRecord } from '../../node/domain/order-integration/record'
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

/** What a page view computes over all open rows, once they are in memory. */
const view = (rows: readonly OrderIntegrationRow[]) => {
  const matching = filterRows(rows, { statuses: ['FAILED'], errorTypes: [], search: '7' })
  return [overviewOf(rows), pageOf(matching, { first: 25 })]
}

const measure = async (count: number): Promise<number> => {
  const rows = Array.from({ length: count }, (_, index) => aRow(index))
  view(rows)
  const times: number[] = []
  for (let round = 0; round < 30; round += 1) times.push(await timeOf(() => view(rows)))
  return percentile(times, 95)
}

/** Filter, counts, sort and page over the open set, in process. */
export const inbox: Benchmark = {
  name: 'inbox',
  run: async () => [
    {
      name: 'page view of 10,000 open orders, p95',
      value: await measure(10_000),
      unit: 'ms',
      limit: { atMost: 15 },
    },
    { name: 'page view of 100,000 open orders, p95', value: await measure(100_000), unit: 'ms' },
  ],
}
