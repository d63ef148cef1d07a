import { LRUCache } from 'lru-cache'

import type { BroughtKind } from '../../domain/imports/brought-kind'
import type { ChannelBook } from '../../domain/channels/channel-book'
import type { Connector } from '../../domain/connectors/connector'
import type { KnownOfIssues } from '../../domain/causes/issue-standing'
import type { IssueState } from '../../domain/causes/issue-state'
import type { TaughtTemplate, TaughtTemplates } from '../../domain/unknown-messages/taught-template'
import { defaultReadingRules, type ReadingRules } from '../../domain/orders/lateness'
import type { OrderKey } from '../../domain/orders/order-key'
import { HandlingTimes } from '../../domain/reading/handling-times'
import type { ReadingProgress } from '../../domain/reading/progress'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { defaultSettings, type AccountSettings } from '../../domain/settings/account-settings'
import type { DayVolume } from '../../domain/channels/day-volume'
import type { LatestOfSource } from '../../domain/ingest/source-hours'
import type { Result } from '../../lib/result'
import type { Affiliate } from '../../ports/affiliate-directory'
import type { OrderReader } from '../../ports/order-reader'
import { OpenSet } from '../inbox/open-set'
import { EventCalls } from '../reading/call-allowance'
import { RefusedNotifications } from '../ingest/refused-notifications'
import { SourceCounts } from '../ingest/source-counts'

export type CachedConnector = {
  readonly connector: Connector | undefined
  readonly readAt: number
}

type MarketplaceNames = {
  byAffiliate: ReadonlyMap<string, string>
  readAt: number | undefined
  reading: Promise<void> | undefined
}

/** What people taught, and what this replica itself changed lately: the search index may not have that yet. */
type Taught = {
  byTemplate: TaughtTemplates
  readAt: number | undefined
  reading: Promise<Result<TaughtTemplates, UpstreamFailure>> | undefined
  readonly ownChanges: Map<string, { readonly to: TaughtTemplate | undefined; readonly at: number }>
}

/** What people decided about causes and when causes ended. Own decisions are here before the search index has them. */
type Issues = {
  known: KnownOfIssues
  statesReadAt: number | undefined
  historyReadAt: number | undefined
  reading: Promise<Result<KnownOfIssues, UpstreamFailure>> | undefined
  readonly ownChanges: Map<string, { readonly state: IssueState; readonly at: number }>
}

/** How many observations name no order, when that was counted, and when this replica last kept one. In milliseconds. */
type UnassignedCount = {
  count: number
  readAt: number | undefined
  keptAt: number | undefined
}

/** What the owner set, as of the last time that it could be read. In milliseconds. */
type CurrentSettings = {
  known: AccountSettings
  readAt: number | undefined
  reading: Promise<Result<AccountSettings, UpstreamFailure>> | undefined
}

type KnownAffiliates = {
  readonly known: readonly Affiliate[]
  readonly readAt: number
  /** Why VTEX's own list was not read, when it was not. */
  readonly failure: UpstreamFailure | undefined
}

type LatestBySource = Readonly<Record<string, LatestOfSource>>

/** When sources last succeeded and failed, when that was read, and when this replica last wrote it. In milliseconds. */
type RememberedSources = {
  writtenAt: number
  latest: { readonly bySource: LatestBySource; readonly readAt: number } | undefined
  reading: Promise<Result<LatestBySource, UpstreamFailure>> | undefined
}

/** How many orders there were in each hour, by the hour's beginning. In milliseconds. */
export type CachedCounts = {
  readonly byHour: Map<number, number>
  readonly readAt: number
}

/** How many orders came in on each day, by its date, and when that was last read. In milliseconds. */
type KnownVolume = {
  byDay: ReadonlyMap<string, DayVolume>
  /** Days are those of this time zone. */
  timeZone: string
  readAt: number | undefined
  reading: Promise<void> | undefined
}

/** What a replica knows of the app's own background work, so that requests need not ask. In milliseconds. */
type BackgroundMemory = {
  /** Hashes of the keys with which schedulers call. */
  keys:
    | {
        readonly of: Readonly<Record<'scheduler' | 'own-scheduler', readonly string[]>>
        readonly readAt: number
      }
    | undefined
  missNotedAt: number | undefined
  /** When it last ran somewhere, as far as this replica knows, or when this replica first thought of it. */
  ranAt: number | undefined
  /** When it was last looked whether the platform is asked to call. */
  scheduleSeenAt: number | undefined
  isCarryingOn: boolean
}

/** What a replica remembers of one account and workspace between requests. */
export type AccountState = {
  readonly openSet: OpenSet
  /** How records are read: what the owner set, or the defaults until that was read. */
  rules: ReadingRules
  readonly refused: RefusedNotifications
  /** How much each source sent lately. */
  readonly sources: SourceCounts
  readonly sourcesRemembered: RememberedSources
  /** The store's affiliates, when they were last asked for. */
  affiliates: KnownAffiliates | undefined
  /** How far Orders is read, when that was last looked up. In milliseconds. */
  ordersReading: { readonly progress: ReadingProgress; readonly readAt: number } | undefined
  /** How long the newest orders waited until handling began. */
  readonly handlingTimes: HandlingTimes
  /** Whose orders those are whose id in VTEX has an ending that VTEX added, by that id. */
  readonly orderKeys: LRUCache<string, OrderKey>
  /** Questions about orders that are under way, by VTEX order id. */
  readonly detailReads: Map<string, ReturnType<OrderReader['find']>>
  /** The calls to Orders that events caused lately. */
  readonly eventCalls: EventCalls
  /** Whether a source ever spoke of an order, as far as this replica saw. */
  hadOrders: boolean
  /** When this replica last noted that something was brought, by what it was. In milliseconds. */
  readonly importsNotedAt: Map<BroughtKind, number>
  /** How many calls a slice of background work may make to Orders. */
  callsPerSlice: number
  /** When this replica last read something of Orders. In milliseconds. */
  ordersReadAt: number | undefined
  /** How many ticks this replica has run. */
  ticks: number
  readonly connectors: LRUCache<string, CachedConnector>
  /** Looks at connectors that are under way, by id. */
  readonly connectorReads: Map<string, Promise<Result<Connector | undefined, Failure>>>
  /** Ids that belong to no connector. */
  readonly unknownConnectors: LRUCache<string, CachedConnector>
  /** As this replica wrote them last: a list of all is searched, and the index follows later. */
  readonly writtenConnectors: LRUCache<string, CachedConnector>
  readonly names: MarketplaceNames
  readonly taught: Taught
  readonly issues: Issues
  readonly unassigned: UnassignedCount
  /** What the owner set, when it was last read. */
  readonly settings: CurrentSettings
  /** How the channels were at the last evaluation that this replica read. In milliseconds. */
  readonly channels: { book: ChannelBook | undefined; readAt: number | undefined }
  /** Hour counts by affiliate, and when all of them were read. In milliseconds. */
  readonly channelCounts: Map<string, CachedCounts>
  readonly volume: KnownVolume
  readonly background: BackgroundMemory
}

export const createAccountState = (replicaId: string): AccountState => ({
  openSet: new OpenSet(),
  rules: defaultReadingRules,
  refused: new RefusedNotifications(replicaId),
  sources: new SourceCounts(replicaId),
  sourcesRemembered: { writtenAt: 0, latest: undefined, reading: undefined },
  affiliates: undefined,
  ordersReading: undefined,
  handlingTimes: new HandlingTimes(),
  orderKeys: new LRUCache({ max: 10_000 }),
  detailReads: new Map(),
  eventCalls: new EventCalls(),
  hadOrders: false,
  importsNotedAt: new Map(),
  callsPerSlice: defaultSettings.callsPerSlice,
  ordersReadAt: undefined,
  ticks: 0,
  connectors: new LRUCache({ max: 1_000 }),
  connectorReads: new Map(),
  unknownConnectors: new LRUCache({ max: 1_000 }),
  writtenConnectors: new LRUCache({ max: 100 }),
  names: { byAffiliate: new Map(), readAt: undefined, reading: undefined },
  taught: { byTemplate: new Map(), readAt: undefined, reading: undefined, ownChanges: new Map() },
  issues: {
    known: { states: new Map(), history: {} },
    statesReadAt: undefined,
    historyReadAt: undefined,
    reading: undefined,
    ownChanges: new Map(),
  },
  unassigned: { count: 0, readAt: undefined, keptAt: undefined },
  settings: { known: defaultSettings, readAt: undefined, reading: undefined },
  channels: { book: undefined, readAt: undefined },
  channelCounts: new Map(),
  volume: { byDay: new Map(), timeZone: '', readAt: undefined, reading: undefined },
  background: {
    keys: undefined,
    missNotedAt: undefined,
    ranAt: undefined,
    scheduleSeenAt: undefined,
    isCarryingOn: false,
  },
})

/** An estimate: a key with its place in the cache. */
const bytesPerKey = 400

/** What everything else of an account comes to, at most. */
const otherBytes = 200_000

/** About how much memory an account takes. Its open orders are nearly all of it. */
export const stateBytes = ({ openSet, orderKeys }: AccountState): number =>
  openSet.bytes() + orderKeys.size * bytesPerKey + otherBytes
