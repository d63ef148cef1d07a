import { LRUCache } from 'lru-cache'

import type { Connector } from '../domain/connector'
import { OpenSet } from './open-set'
import { RefusedNotifications } from './refused-notifications'

export type CachedConnector = {
  readonly connector: Connector | undefined
  readonly readAt: number
}

type MarketplaceNames = {
  byAffiliate: ReadonlyMap<string, string>
  readAt: number | undefined
  reading: Promise<void> | undefined
}

/** How many observations name no order, when that was counted, and when this replica last kept one. In milliseconds. */
type UnassignedCount = {
  count: number
  readAt: number | undefined
  keptAt: number | undefined
}

/** What a replica remembers of one account and workspace between requests. */
export type AccountState = {
  readonly openSet: OpenSet
  readonly refused: RefusedNotifications
  readonly connectors: LRUCache<string, CachedConnector>
  readonly names: MarketplaceNames
  readonly unassigned: UnassignedCount
  /** The hash of the scheduler's secret, and when it was read. */
  readonly tickSecret: { hash: string | undefined; readAt: number | undefined }
}

export const createAccountState = (replicaId: string): AccountState => ({
  openSet: new OpenSet(),
  refused: new RefusedNotifications(replicaId),
  connectors: new LRUCache({ max: 1_000 }),
  names: { byAffiliate: new Map(), readAt: undefined, reading: undefined },
  unassigned: { count: 0, readAt: undefined, keptAt: undefined },
  tickSecret: { hash: undefined, readAt: undefined },
})
