import type { Failure, UpstreamFailure } from '../domain/failure'
import type { Period } from '../domain/inbox/row-filter'
import type { StoredFilter, StoredSort } from '../domain/inbox/stored-search'
import type { JudgedRecord } from '../domain/inbox/judged-record'
import type { OrderIntegrationRow } from '../domain/inbox/row'
import type { OrderKey } from '../domain/orders/order-key'
import type { OrderIntegrationRecord } from '../domain/orders/record'
import type { Result } from '../lib/result'

/** A row and the revision of its order, which grows with every write: of two rows of one order the greater is newer. */
export type VersionedRow = {
  readonly row: OrderIntegrationRow
  readonly revision: number
}

/** The whole order, read as of now: what is late is late also where nobody wrote it. */
export type StoredOrderIntegration = VersionedRow & JudgedRecord

/** Adds something to what is known. Called again on the newest record whenever another writer came between. */
export type Change = (current: OrderIntegrationRecord | undefined) => OrderIntegrationRecord

/** Which orders are meant: those to which all of it applies. Of any status, unless it says so. */
export type OrderQuery = StoredFilter & {
  readonly open?: boolean
  /** A person of the store said something of them. */
  readonly spoken?: true
  /** Their status changes by time alone, and that time is past: updating one writes what it has become. */
  readonly dueBy?: string
  readonly writtenSince?: string
  /** When they came in: when they were created or, where nobody said when, first spoken of. */
  readonly cameIn?: Period
  /** When they first did not go well, whatever became of them since. */
  readonly failed?: Period
  /** They last failed with a message of this template that no rule knew when they were written. */
  readonly template?: string
  /** Their carrier is known, this one (`carrierKeyOf`) or any, and they moved on from ready-for-handling. */
  readonly moved?: { readonly carrierKey?: string }
}

export type OrderSort = {
  readonly field: StoredSort['field'] | 'WRITTEN' | 'DUE' | 'FIRST_SEEN'
  readonly direction: StoredSort['direction']
}

export const lastWrittenFirst: OrderSort = { field: 'WRITTEN', direction: 'DESCENDING' }

export const mostRows = 100

/** From one place on and until before another: at most `mostRows`, which they are by default, none beyond `reachableRows`. */
export type OrderRange = {
  readonly sort: OrderSort
  readonly from?: number
  readonly to?: number
  /** Rows that whoever asks already has in this form, or in a newer one: they are passed over, which costs next to nothing. */
  readonly isKnown?: IsKnown
}

/** Whether a row is known, by its id and revision. */
export type IsKnown = (id: string, revision: number) => boolean

export type RowPage = {
  readonly rows: readonly VersionedRow[]
  /** How many rows there are in all pages. It may be too small: whether there are more, `isFull` tells. */
  readonly total: number
  /** As many were found as were asked for, with those that are known or cannot be read: there may be more, whatever the total says. */
  readonly isFull: boolean
  /** When the last of those found was written, also where it is known. */
  readonly lastWrittenAt?: string
}

export type RowScroll = {
  /** To be gone through once: a thousand are read one by one, as they are asked for. */
  readonly rows: Iterable<VersionedRow>
  /** Hand it to the next call; absent after the last rows. */
  readonly next?: string
}

export type RecordScroll = {
  readonly records: readonly OrderIntegrationRecord[]
  /** Hand it to the next call; absent after the last records. */
  readonly next?: string
}

export type IdScroll = {
  readonly ids: readonly string[]
  /** Hand it to the next call; absent after the last ids. */
  readonly next?: string
}

/**
 * Where order integrations are kept, for one account and workspace.
 * By id: never older than the last write. Lists: may lag behind writes by the search index.
 */
export type OrderIntegrationStore = {
  /** Absent is `undefined`; not being able to look is a failure. */
  readonly read: (
    key: OrderKey,
  ) => Promise<Result<StoredOrderIntegration | undefined, UpstreamFailure>>

  /**
   * Applies a change so that no other writer's change is lost. On success the change is stored.
   * `conflict`: others kept writing; nothing of this change is certain, and applying it again is safe.
   */
  readonly update: (
    key: OrderKey,
    change: Change,
  ) => Promise<Result<StoredOrderIntegration, Extract<Failure, { kind: 'conflict' | 'upstream' }>>>

  /** An order by a marketplace order id or a VTEX order id, whatever its affiliate. From the search index. */
  readonly find: (
    id: string,
  ) => Promise<Result<StoredOrderIntegration | undefined, UpstreamFailure>>

  /**
   * The orders that have one of these as their marketplace order id or VTEX order id, in no particular order. One call, so
   * only as many ids as a query takes. From the search index.
   */
  readonly findAll: (
    ids: readonly string[],
  ) => Promise<Result<readonly StoredOrderIntegration[], UpstreamFailure>>

  /** Orders as they were last written. From the search index. */
  readonly page: (query: OrderQuery, range: OrderRange) => Promise<Result<RowPage, UpstreamFailure>>

  /** How many there are. From the search index. */
  readonly count: (query: OrderQuery) => Promise<Result<number, UpstreamFailure>>

  /** All of them, in no particular order. From the search index. */
  readonly scroll: (
    query: OrderQuery,
    token?: string,
  ) => Promise<Result<RowScroll, UpstreamFailure>>

  /** The same with all that is known of each. */
  readonly scrollRecords: (
    query: OrderQuery,
    token?: string,
  ) => Promise<Result<RecordScroll, UpstreamFailure>>

  /** The ids of all orders, their own and those in Orders, and nothing else of them. From the search index. */
  readonly scrollIds: (token?: string) => Promise<Result<IdScroll, UpstreamFailure>>

  /**
   * Removes an order, where it still is as the caller knows it; tells whether it was removed. What is written meanwhile
   * stays, or is a `conflict` for whoever writes it.
   */
  readonly remove: (
    key: OrderKey,
    isStill: (row: OrderIntegrationRow) => boolean,
  ) => Promise<Result<boolean, UpstreamFailure>>
}
