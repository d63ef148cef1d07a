import { LRUCache } from 'lru-cache'

import type { Connector } from '../../domain/connectors/connector'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import type { Clock } from '../../ports/clock'
import type { Affiliate } from '../../ports/affiliate-directory'
import { Recent } from '../memory/recent'
import { WithOwnWrites } from '../memory/with-own-writes'

/** Undefined: there is none of this id. */
export type RecentConnector = Recent<Connector | undefined, Failure>

export type ListedAffiliates = {
  readonly listed: readonly Affiliate[]
  /** Why VTEX's own list was not read, when it was not. */
  readonly failure: UpstreamFailure | undefined
}

/** How long a replica may trust what it read of a connector: revocation takes effect within this. */
const freshForMs = 60_000

/** How long Master Data's index may lag behind a write at most; after it, the list is right by itself. */
const indexedWithinMs = 60_000

/** What a replica knows of a store's connectors and of the marketplaces that they stand for. */
export class ConnectorMemory {
  private readonly known = new LRUCache<string, RecentConnector>({ max: 1_000 })
  /** Guesses have a memory of their own: they may not push real connectors out of theirs. */
  private readonly guessed = new LRUCache<string, RecentConnector>({ max: 1_000 })
  /** Read whenever it is asked for. */
  public readonly all = new WithOwnWrites<Connector>({
    freshForMs: 0,
    indexedWithinMs,
    keyOf: ({ id }) => id,
  })
  /** Of marketplaces, by affiliate id. */
  public readonly names = new Recent<ReadonlyMap<string, string>>(new Map(), {
    freshForMs: 60_000,
    lastStands: true,
  })
  public readonly affiliates = new Recent<ListedAffiliates>(
    { listed: [], failure: undefined },
    { freshForMs: 10 * 60_000 },
  )

  public of(id: string): RecentConnector {
    const known = this.known.get(id) ?? this.guessed.get(id)
    if (known !== undefined) return known
    const unknown: RecentConnector = new Recent(undefined, { freshForMs })
    this.guessed.set(id, unknown)
    return unknown
  }

  /** An id that turned out to be a connector's. */
  public keep(id: string, connector: RecentConnector): void {
    this.guessed.delete(id)
    this.known.set(id, connector)
  }

  /** A connector as it was written just now. */
  public note(connector: Connector, clock: Clock): void {
    const { id, affiliateId, marketplaceName } = connector
    const recent = this.of(id)
    recent.set(connector, clock)
    this.keep(id, recent)
    this.all.note(connector, clock)
    // Its affiliate may be a marketplace that nobody knew.
    this.affiliates.expire()
    this.names.change((names) => new Map([...names, [affiliateId, marketplaceName]]))
  }
}
