import { createMemoryOrderIntegrationStore } from '../node/adapters/memory/memory-order-integration-store'
import type { InboxDependencies } from '../node/application/inbox/open-inbox'
import { rowSchema, type OrderIntegrationRow } from '../node/domain/inbox/row'
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
  return toRow(
    toRecord(
      { affiliateId, marketplaceOrderId: '1' },
      anObservation({ code: 'EOI000', errors: [{ description }] }),
    ),
  )
}

/** An order of its own: id, times, value and deadline differ, and one in five knows neither. */
const aRow = (kind: OrderIntegrationRow, index: number): OrderIntegrationRow => {
  const marketplaceOrderId = `70${index % 10}-${1_000_000 + index}-${index % 97}`
  const at = new Date(Date.parse(start) - index * 60_000).toISOString()
  const known =
    index % 5 === 0 ? {} : { value: { amount: (index * 7_919) % 90_000, currency: 'BRL' } }
  const shipBy = new Date(Date.parse(start) + ((index * 31) % 240) * hour - 48 * hour).toISOString()
  return {
    ...kind,
    id: `${kind.affiliateId}-${marketplaceOrderId}`,
    marketplaceOrderId,
    firstSeenAt: at,
    lastSeenAt: at,
    order: { ...kind.order, ...known, ...(index % 5 === 0 ? {} : { shipBy, createdAt: at }) },
  }
}

/** A store that answers as the search index would, and counts how often it is asked. */
const aStoreOf = (orders: number) => {
  const kept = Array.from({ length: kinds }, (_, index) => aKindOfRow(index))
  let calls = 0
  const page = (from: number, count: number): readonly VersionedRow[] =>
    Array.from({ length: Math.max(0, Math.min(count, orders - from)) }, (_, offset) => {
      const index = from + offset
      const text = JSON.stringify(aRow(kept[index % kinds] ?? aKindOfRow(index), index))
      return { row: rowSchema.parse(JSON.parse(text)), revision: 1 }
    })
  const store: Pick<OrderIntegrationStore, 'page' | 'scroll'> = {
    page: async ({ open }) => {
      calls += 1
      return success(open ? { rows: page(0, 100), total: orders } : { rows: [], total: 0 })
    },
    scroll: async (_, token = '0') => {
      calls += 1
      // An answer comes in a turn of its own, as from the network.
      await new Promise((resolve) => setImmediate(resolve))
      const from = Number(token)
      const isLast = from + pageSize >= orders
      return success({
        rows: page(from, pageSize),
        next: isLast ? undefined : `${from + pageSize}`,
      })
    },
  }
  return { store, calls: () => calls }
}

/** What a page view of such an account works with. */
export const anAccountOf = (orders: number) => {
  const clock = aClock(start)
  const { store, calls } = aStoreOf(orders)
  const dependencies: InboxDependencies = {
    ...memoryAccount(clock),
    orderIntegrations: { ...createMemoryOrderIntegrationStore(clock), ...store },
    people: { whoAsks: async () => success('demo') },
  }
  return { dependencies, clock, calls }
}
