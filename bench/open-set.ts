import { parseDocuments } from '../node/clients/master-data/wire'
import { readRows } from '../node/adapters/master-data/order-integration-document'
import { createMemoryOrderIntegrationStore } from '../node/adapters/memory/memory-order-integration-store'
import type { InboxDependencies } from '../node/application/inbox/open-inbox'
import type { OrderIntegrationRow } from '../node/domain/inbox/row'
import { toRow } from '../node/domain/inbox/read-record'
import { toRecord } from '../node/domain/orders/observed-record'
import { success } from '../node/lib/result'
import type { OrderIntegrationStore, VersionedRow } from '../node/ports/order-integration-store'
import { aClock, anObservation } from '../node/testing/builders'
import { memoryAccount } from '../node/testing/memory-account'

// An account with many open orders: divergences of which a third shares a percentage, and failures of a hundred SKUs.
// Rows arrive as text in pages of a scroll, as they do from Master Data, so that memory is what it would be.

const kinds = 1_000
const pageSize = 1_000
const writtenAtOnce = 20
/** The kind of row that is one in a thousand. */
const rare = 501
const hour = 3_600_000

const start = '2026-11-23T12:00:00.000Z'

const aKindOfRow = (index: number): OrderIntegrationRow => {
  const expected = 2_000 + ((index * 7_919) % 48_000)
  const paid = Math.round(expected * (index % 3 === 0 ? 0.9 : 1 - ((index * 31) % 400) / 1_000)) - 1
  const print = (amount: number) => (amount / 100).toFixed(2)
  const description =
    index % 2 === 0
      ? `Payment total (${print(paid)}) differs from store desired value (${print(expected)})`
      : `Item ${index % 100}(Shirt) is not available`
  const affiliateId = ['AMZ', 'MLB', 'MGL'][index % 3] ?? 'AMZ'
  const row = toRow(
    toRecord(
      { affiliateId, marketplaceOrderId: '1' },
      anObservation({ code: 'EOI000', errors: [{ description }] }),
    ),
  )
  // One in a thousand fails as no other does.
  return index === rare ? { ...row, errorType: 'DELIVERY_SLA' } : row
}

const knownKinds = new Map<number, OrderIntegrationRow>()

/** Made once for all accounts: it is their stores' work, not the replica's. */
const kindOf = (index: number): OrderIntegrationRow => {
  const kind = knownKinds.get(index) ?? aKindOfRow(index)
  knownKinds.set(index, kind)
  return kind
}

/** What marketplaces and connectors say of an order beside its failure. */
const detailsOf = (index: number) => ({
  salesChannel: `${1 + (index % 4)}`,
  skuIds: [`${1_000 + ((index * 31) % 5_000)}`],
  marketplaceSkuIds: [`MLB-${1_000 + ((index * 31) % 5_000)}`],
  carrier: { id: `c${index % 40}`, name: `Carrier ${index % 40}`, service: 'Standard' },
  postalArea: `${10_000 + ((index * 17) % 3_000)}`,
  isMarketplaceFulfillment: index % 7 === 0,
})

/** An order of its own: ids, times, value and deadline differ. One in five knows nothing beside its failure. */
const aRow = (kind: OrderIntegrationRow, index: number): OrderIntegrationRow => {
  const marketplaceOrderId = `70${index % 10}-${1_000_000 + index}-${index % 97}`
  const before = (minutes: number) =>
    new Date(Date.parse(start) - index * 60_000 - minutes * 60_000).toISOString()
  const at = before(0)
  const shipBy = new Date(Date.parse(start) + ((index * 31) % 240) * hour - 48 * hour).toISOString()
  const known = {
    value: { amount: (index * 7_919) % 90_000, currency: 'BRL' },
    shipBy,
    shipBySource: 'CONNECTOR' as const,
    createdAt: before(2),
    ...detailsOf(index),
  }
  return {
    ...kind,
    id: `${kind.affiliateId}-${marketplaceOrderId}`,
    marketplaceOrderId,
    alternateIds: index % 3 === 0 ? [`${2_000_000_000_000 + index}`] : [],
    firstSeenAt: at,
    lastSeenAt: index % 4 === 0 ? before(-90) : at,
    order: index % 5 === 0 ? kind.order : { ...kind.order, ...known },
  }
}

const anotherTurn = () => new Promise((resolve) => setImmediate(resolve))

/** A store that answers as the search index would, counts how often it is asked, and knows when it answered first. */
const aStoreOf = (orders: number) => {
  let calls = 0
  let answeredAt: number | undefined
  const documentOf = (index: number): string =>
    JSON.stringify({ revision: 1, row: aRow(kindOf(index % kinds), index) })
  const page = async (from: number, count: number): Promise<Iterable<VersionedRow>> => {
    const bytes: Buffer[] = []
    for (let index = from; index < Math.min(from + count, orders); index += 1) {
      bytes.push(Buffer.from(`${index === from ? '[' : ','}${documentOf(index)}`))
      // Another machine writes them.
      if (index % writtenAtOnce === 0) await anotherTurn()
    }
    const text = `${Buffer.concat(bytes).toString()}]`
    answeredAt ??= performance.now()
    return readRows(parseDocuments(JSON.parse(text)))
  }
  const store: Pick<OrderIntegrationStore, 'page' | 'scroll'> = {
    page: async ({ open }) => {
      calls += 1
      return success(
        open
          ? { rows: [...(await page(0, 100))], total: orders, isFull: orders >= 100 }
          : { rows: [], total: 0, isFull: false },
      )
    },
    scroll: async (_, token = '0') => {
      calls += 1
      const from = Number(token)
      const isLast = from + pageSize >= orders
      return success({
        rows: await page(from, pageSize),
        next: isLast ? undefined : `${from + pageSize}`,
      })
    },
  }
  return { store, calls: () => calls, answeredAt: () => answeredAt ?? Number.NaN }
}

/** What a page view of such an account works with. */
export const anAccountOf = (orders: number) => {
  const clock = aClock(start)
  const { store, calls, answeredAt } = aStoreOf(orders)
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations: { ...createMemoryOrderIntegrationStore(clock), ...store },
    people: { whoAsks: async () => success('demo') },
  } satisfies InboxDependencies
  return { dependencies, clock, calls, answeredAt }
}
