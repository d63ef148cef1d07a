import { movedCarrierOf } from '../../domain/checks/unregistered-carriers'
import { filterRows } from '../../domain/inbox/filter'
import { comparePlaces, placeOf } from '../../domain/inbox/sort'
import {
  cameAt,
  isSettledBefore,
  readRecord,
  type OrderIntegrationRow,
} from '../../domain/inbox/row'
import { unclassifiedTemplateOf } from '../../domain/inbox/unclassified'
import { notInVtex } from '../../domain/orders/order-integration-status'
import { speakersOf } from '../../domain/orders/erased'
import { toOrderIntegrationId } from '../../domain/orders/order-key'
import { defaultReadingRules, type ReadingRules } from '../../domain/orders/lateness'
import { success } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type {
  OrderIntegrationStore,
  RowPage,
  StoredOrderIntegration,
} from '../../ports/order-integration-store'

type Entry = StoredOrderIntegration & { readonly updatedAt: string }

const pageSize = 100

const saidIn =
  (template: string) =>
  ({ record, row }: Entry): boolean =>
    unclassifiedTemplateOf(record, row) === template

const idsOf = ({ id, orderId, marketplaceOrderId }: OrderIntegrationRow) => [
  id,
  orderId,
  marketplaceOrderId,
]

/** Keeps order integrations in memory: for tests, and as the plainest form of the contract. */
export const createMemoryOrderIntegrationStore = (
  clock: Clock,
  rules: () => ReadingRules = () => defaultReadingRules,
): OrderIntegrationStore => {
  const entries = new Map<string, Entry>()

  const newestWrittenFirst = () =>
    [...entries.values()].sort((left, right) => (left.updatedAt < right.updatedAt ? 1 : -1))
  const readingNow = () => ({ ...rules(), now: clock.now() })
  const asOfNow = (entry: Entry | undefined): Entry | undefined =>
    entry && { ...entry, ...readRecord(entry.record, readingNow()) }
  return {
    read: async (key) => success(asOfNow(entries.get(toOrderIntegrationId(key)))),

    update: async (key, change) => {
      const id = toOrderIntegrationId(key)
      const current = entries.get(id)
      const entry: Entry = {
        ...readRecord(change(current?.record), readingNow()),
        revision: (current?.revision ?? 0) + 1,
        updatedAt: clock.now(),
      }
      entries.set(id, entry)
      return success(entry)
    },

    removeSettled: async (key, before) => {
      const id = toOrderIntegrationId(key)
      const stored = asOfNow(entries.get(id))
      if (stored === undefined || !isSettledBefore(stored.row, before)) return success(false)
      return success(entries.delete(id))
    },

    find: async (id) =>
      success(asOfNow(newestWrittenFirst().find(({ row }) => idsOf(row).includes(id)))),

    ...createLists(newestWrittenFirst),
    ...createScrolls(newestWrittenFirst),
    ...createCounts(newestWrittenFirst),
  }
}

type Counts = Pick<OrderIntegrationStore, 'countTemplate' | 'countMoved' | 'countFailed'>

type Scrolls = Pick<OrderIntegrationStore, 'scrollOpen' | 'scrollSpoken'>

type Lists = Omit<
  OrderIntegrationStore,
  'read' | 'update' | 'removeSettled' | 'find' | keyof Counts | keyof Scrolls
>

const createScrolls = (newestWrittenFirst: () => readonly Entry[]): Scrolls => ({
  scrollSpoken: async () =>
    success({
      records: newestWrittenFirst()
        .map(({ record }) => record)
        .filter((record) => speakersOf(record).length > 0),
    }),

  scrollOpen: async () => success({ rows: newestWrittenFirst().filter(({ row }) => row.open) }),
})

const createLists = (newestWrittenFirst: () => readonly Entry[]): Lists => {
  const newest = (isWanted: (row: OrderIntegrationRow) => boolean): RowPage => {
    const rows = newestWrittenFirst().filter(({ row }) => isWanted(row))
    return { rows: rows.slice(0, pageSize), total: rows.length }
  }

  return {
    search: async ({ filter: { search, ...filter }, sort, from, to }) => {
      const id = search?.trim() ?? ''
      const { direction } = sort
      const found = newestWrittenFirst()
        .filter(({ row }) => filterRows([row], filter).length > 0)
        .filter(({ row }) => id === '' || idsOf(row).includes(id))
        .sort((left, right) =>
          comparePlaces(placeOf(left.row, sort), placeOf(right.row, sort), direction),
        )
      return success({ rows: found.slice(from, to), total: found.length })
    },

    newestOpen: async () => success(newest(({ open }) => open)),

    newestHealthy: async () => success(newest(({ open }) => !open)),

    due: async (now) => {
      const due = newestWrittenFirst()
        .filter(({ row }) => row.dueAt !== undefined && row.dueAt <= now)
        .sort((left, right) => ((left.row.dueAt ?? '') < (right.row.dueAt ?? '') ? -1 : 1))
      return success({ rows: due.slice(0, pageSize), total: due.length })
    },

    settledBefore: async (moment) => {
      const old = newestWrittenFirst()
        .filter(({ row }) => isSettledBefore(row, moment))
        .sort((left, right) => (left.row.lastSeenAt < right.row.lastSeenAt ? -1 : 1))
      return success({ rows: old.slice(0, pageSize), total: old.length })
    },

    changedSince: async (since, page) => {
      const changed = newestWrittenFirst()
        .filter(({ updatedAt }) => updatedAt >= since)
        .reverse()
      const from = (page - 1) * pageSize
      const rows = changed.slice(from, from + pageSize)
      return success({ rows, total: changed.length, lastWrittenAt: rows.at(-1)?.updatedAt })
    },
  }
}

const createCounts = (newestWrittenFirst: () => readonly Entry[]): Counts => ({
  countTemplate: async (template) => success(newestWrittenFirst().filter(saidIn(template)).length),

  countMoved: async ({ carrierKey, since = '' }) => {
    const moved = newestWrittenFirst().filter(({ row, updatedAt }) => {
      const key = movedCarrierOf(row)
      return key !== undefined && key === (carrierKey ?? key) && updatedAt >= since
    })
    return success(moved.length)
  },

  countFailed: async ({ from, to }) => {
    const failed = newestWrittenFirst().filter(({ row }) => {
      const at = cameAt(row)
      return notInVtex.includes(row.status) && at >= from && at < to
    })
    return success(failed.length)
  },
})
