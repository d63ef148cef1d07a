import { movedCarrierOf } from '../../domain/checks/unregistered-carriers'
import { filterRows } from '../../domain/inbox/filter'
import type { Period } from '../../domain/inbox/row-filter'
import { comparePlaces } from '../../domain/inbox/sort'
import { cameAt, type OrderIntegrationRow } from '../../domain/inbox/row'
import { readRecord } from '../../domain/inbox/read-record'
import { unclassifiedTemplateOf } from '../../domain/inbox/unclassified'
import { speakersOf } from '../../domain/orders/speakers'
import { firstFailureAt } from '../../domain/orders/first-failure'
import { inOneCase, toKeptId } from '../../domain/orders/order-key'
import { defaultReadingRules, type ReadingRules } from '../../domain/orders/reading-rules'
import { success } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import {
  lastWrittenFirst,
  mostRows,
  type OrderIntegrationStore,
  type OrderQuery,
  type OrderRange,
  type OrderSort,
  type StoredOrderIntegration,
} from '../../ports/order-integration-store'

type Entry = StoredOrderIntegration & { readonly updatedAt: string }

const idsOf = ({ id, orderId = id, marketplaceOrderId }: OrderIntegrationRow) =>
  [id, orderId, marketplaceOrderId].map(inOneCase)

/** Keeps order integrations in memory: for tests, and as the plainest form of the contract. */
export const createMemoryOrderIntegrationStore = (
  clock: Clock,
  rules: () => ReadingRules = () => defaultReadingRules,
): OrderIntegrationStore => {
  const entries = new Map<string, Entry>()
  const readingNow = () => ({ ...rules(), now: clock.now() })
  const asOfNow = (entry: Entry | undefined): Entry | undefined =>
    entry && { ...entry, ...readRecord(entry.record, readingNow()) }
  return {
    read: async (key) => success(asOfNow(entries.get(toKeptId(key)))),

    update: async (key, change) => {
      const id = toKeptId(key)
      const current = entries.get(id)
      const entry: Entry = {
        ...readRecord(change(current?.record), readingNow()),
        revision: (current?.revision ?? 0) + 1,
        updatedAt: clock.now(),
      }
      entries.set(id, entry)
      return success(entry)
    },

    remove: async (key, isStill) => {
      const id = toKeptId(key)
      const stored = asOfNow(entries.get(id))
      if (stored === undefined || !isStill(stored.row)) return success(false)
      return success(entries.delete(id))
    },

    find: async (id) => {
      const { rows } = pageOf([...entries.values()], { sort: lastWrittenFirst, to: entries.size })
      return success(asOfNow(rows.find(({ row }) => idsOf(row).includes(inOneCase(id)))))
    },

    findAll: async (ids) =>
      success(
        [...entries.values()]
          .filter(({ row }) => ids.some((id) => idsOf(row).includes(inOneCase(id))))
          .map((entry) => ({ ...entry, ...readRecord(entry.record, readingNow()) })),
      ),

    ...searchesOf(entries),
  }
}

const searchesOf = (
  entries: ReadonlyMap<string, Entry>,
): Pick<OrderIntegrationStore, 'page' | 'count' | 'scroll' | 'scrollRecords' | 'scrollIds'> => {
  const matching = (query: OrderQuery) =>
    [...entries.values()].filter((entry) => isMeant(entry, query))
  return {
    page: async (query, range) => success(pageOf(matching(query), range)),

    count: async (query) => success(matching(query).length),

    scroll: async (query) => success({ rows: matching(query) }),

    scrollRecords: async (query) =>
      success({ records: matching(query).map(({ record }) => record) }),

    scrollIds: async () =>
      success({
        ids: [...entries.values()].flatMap(({ row }) => [row.id, row.orderId ?? []].flat()),
      }),
  }
}

const keyIn = ({ row, updatedAt }: Entry, { field }: OrderSort): string | undefined => {
  switch (field) {
    case 'WRITTEN':
      return updatedAt
    case 'DUE':
      return row.dueAt
    case 'FIRST_SEEN':
      return row.firstSeenAt
    case 'LAST_PROCESSED':
      return row.lastSeenAt
    case 'MARKETPLACE_ORDER_ID':
      return row.marketplaceOrderId
  }
}

const placeIn = (entry: Entry, sort: OrderSort) => ({ key: keyIn(entry, sort), id: entry.row.id })

const pageOf = (
  entries: readonly Entry[],
  { sort, from = 0, to = from + mostRows, isKnown = () => false }: OrderRange,
) => {
  const sorted = [...entries].sort((left, right) =>
    comparePlaces(placeIn(left, sort), placeIn(right, sort), sort.direction),
  )
  const found = sorted.slice(from, to)
  return {
    rows: found.filter(({ row, revision }) => !isKnown(row.id, revision)),
    total: entries.length,
    isFull: found.length >= to - from,
    lastWrittenAt: found.at(-1)?.updatedAt,
  }
}

const isWithin = (moment: string, { from = '', to }: Period): boolean =>
  moment >= from && (to === undefined || moment < to)

const isMeant = (entry: Entry, query: OrderQuery): boolean => {
  const { record, row, updatedAt, judgement } = entry
  const {
    search = '',
    open,
    spoken,
    dueBy,
    writtenSince = '',
    cameIn,
    failed,
    template,
    moved,
  } = query
  const id = inOneCase(search.trim())
  const carrierKey = movedCarrierOf(row)
  return (
    filterRows([row], { ...query, search: undefined }).length > 0 &&
    (id === '' || idsOf(row).includes(id)) &&
    (open === undefined || row.open === open) &&
    (spoken === undefined || speakersOf(record).length > 0) &&
    (dueBy === undefined || (row.dueAt !== undefined && row.dueAt <= dueBy)) &&
    updatedAt >= writtenSince &&
    (failed === undefined || isWithin(firstFailureAt(record, judgement) ?? '', failed)) &&
    (cameIn === undefined || isWithin(cameAt(row), cameIn)) &&
    (template === undefined || unclassifiedTemplateOf(record, row) === template) &&
    (moved === undefined ||
      (carrierKey !== undefined && carrierKey === (moved.carrierKey ?? carrierKey)))
  )
}
