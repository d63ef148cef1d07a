import type { Failure, UpstreamFailure } from '../domain/failure'
import type { StoredFilter, StoredSort } from '../domain/inbox/stored-filter'
import type { OrderIntegrationRow, ReadRecord } from '../domain/inbox/row'
import type { OrderKey } from '../domain/orders/order-key'
import type { OrderIntegrationRecord } from '../domain/orders/record'
import type { Result } from '../lib/result'

/** A row and the revision of its order, which grows with every write: of two rows of one order the greater is newer. */
export type VersionedRow = {
  readonly row: OrderIntegrationRow
  readonly revision: number
}

/** The whole order, read as of now: what is late is late also where nobody wrote it. */
export type StoredOrderIntegration = VersionedRow & ReadRecord

/** Adds something to what is known. Called again on the newest record whenever another writer came between. */
export type Change = (current: OrderIntegrationRecord | undefined) => OrderIntegrationRecord

export type RowPage = {
  readonly rows: readonly VersionedRow[]
  /** How many rows there are in all pages. */
  readonly total: number
}

export type ChangedPage = RowPage & { readonly lastWrittenAt?: string }

export type RowScroll = {
  readonly rows: readonly VersionedRow[]
  /** Hand it to the next call; absent after the last rows. */
  readonly next?: string
}

export type RecordScroll = {
  readonly records: readonly OrderIntegrationRecord[]
  /** Hand it to the next call; absent after the last records. */
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
   * Orders of any status that match, as they were last written, from one place on and until before another: at most 100,
   * none beyond `reachableRows`. From the search index.
   */
  readonly search: (wanted: {
    readonly filter: StoredFilter
    readonly sort: StoredSort
    readonly from: number
    readonly to: number
  }) => Promise<Result<RowPage, UpstreamFailure>>

  /** Open orders, most recently written first, at most 100. */
  readonly newestOpen: () => Promise<Result<RowPage, UpstreamFailure>>

  /** Orders that need nobody, most recently written first, at most 100: what failing ones are compared with. */
  readonly newestHealthy: () => Promise<Result<RowPage, UpstreamFailure>>

  /**
   * How many orders, open or not, last failed with a message of this template that no rule knew when they were written.
   * From the search index.
   */
  readonly countTemplate: (template: string) => Promise<Result<number, UpstreamFailure>>

  /**
   * How many orders whose carrier is known moved on from ready-for-handling: of one carrier (`carrierKeyOf`) or of all,
   * ever or written since a moment. From the search index.
   */
  readonly countMoved: (of: {
    readonly carrierKey?: string
    readonly since?: string
  }) => Promise<Result<number, UpstreamFailure>>

  /**
   * How many orders that came in from a moment on and until before another are not in VTEX and were not cancelled, open
   * or closed by a person. They came in when they were created or, where nobody said when, first spoken of. From the
   * search index.
   */
  readonly countFailed: (came: {
    readonly from: string
    readonly to: string
  }) => Promise<Result<number, UpstreamFailure>>

  /**
   * Orders whose status time alone has changed since they were written (`dueAt` has passed), the longest first, at most
   * 100. Updating one writes what it has become. From the search index.
   */
  readonly due: (now: string) => Promise<Result<RowPage, UpstreamFailure>>

  /** Orders that need nobody and of which no source spoke since a moment, the oldest first, at most 100. From the search index. */
  readonly settledBefore: (moment: string) => Promise<Result<RowPage, UpstreamFailure>>

  /**
   * Removes an order, where it still needs nobody and no source spoke of it since a moment; tells whether it was removed.
   * What is written in the instant between looking and removing is lost with it.
   */
  readonly removeSettled: (
    key: OrderKey,
    before: string,
  ) => Promise<Result<boolean, UpstreamFailure>>

  /** All open orders, in no particular order. */
  readonly scrollOpen: (token?: string) => Promise<Result<RowScroll, UpstreamFailure>>

  /** Orders of any status of which a person of the store said something, in no particular order. From the search index. */
  readonly scrollSpoken: (token?: string) => Promise<Result<RecordScroll, UpstreamFailure>>

  /**
   * Orders of any status written at or after a moment, oldest first, 100 a page, pages from 1. `lastWrittenAt` is
   * when the last of them was written: going on from there, nothing is skipped when rows are written meanwhile.
   */
  readonly changedSince: (
    since: string,
    page: number,
  ) => Promise<Result<ChangedPage, UpstreamFailure>>
}
