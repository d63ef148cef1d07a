import type { UpstreamFailure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { eachInSteps, inSlices } from '../../lib/in-slices'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import {
  lastWrittenFirst,
  mostRows,
  type OrderIntegrationStore,
  type OrderSort,
  type VersionedRow,
} from '../../ports/order-integration-store'
import type { KeptIds } from '../kept/kept-ids'
import { Recent } from '../memory/recent'
import { OpenRows } from './open-rows'

/**
 * How far a refresh looks back behind the one before it: the search index lags behind writes, and the clocks
 * of replicas differ. An assumption; a larger value costs a few rows more per refresh, a smaller one loses some.
 */
const overlapMs = 30_000

/**
 * How often everything is read again behind the answers, for what the index showed so late that every refresh had looked
 * past it; and how soon again where that did not succeed.
 */
const readAgainAfterMs = 60 * 60_000
const retriedAfterMs = 5 * 60_000

/**
 * How long an open row stays that the index does not show, at least, and an older form of a closed one is not taken in: it
 * may have been written here a moment ago.
 */
const youngForMs = 5 * 60_000

/** More changes than these are not read one by one: everything is read again. */
const mostChangedPages = 100

/** How soon changes are read again; after very many, of which reading took long, no sooner than this many times as long. */
const freshForMs = 2_000
const restShare = 3

/** Reading and taking in so many takes a few milliseconds. */
const takenAtOnce = 50

const firstWrittenFirst: OrderSort = { field: 'WRITTEN', direction: 'ASCENDING' }

export type OpenSetView = {
  readonly rows: readonly OrderIntegrationRow[]
  /** When the rows were last read with success. */
  readonly asOf: string
  /** Only the newest rows are loaded so far. */
  readonly partial: boolean
  /** How many open orders there are; more than `rows` while partial. */
  readonly total: number
  /** The store could not be read just now: the rows are the last good ones. */
  readonly stale: boolean
  /** Changes since `asOf` are being read behind this answer. */
  readonly catchingUp: boolean
}

/** The store of whoever asks: requests come and go, the set outlives them. */
export type OpenSetSource = { readonly store: OrderIntegrationStore; readonly clock: Clock }

/**
 * Everything of one account and workspace that needs a person, in memory: lists, filters and counts are answered
 * from here. It refreshes when asked and older than two seconds, never by a timer.
 */
export class OpenSet {
  private readonly rows = new OpenRows()
  /** The moment of the last good refresh. */
  private readonly refreshed: Recent<string | undefined>
  /** How long the last good refresh took. */
  private tookMs = 0
  private loaded = false
  private total = 0
  private stale = false
  private loading: Promise<unknown> | undefined
  private readAgainAt = ''
  private turnedOverAt = ''

  public constructor(
    /** Every row that is read tells that its order has a record. */
    private readonly kept: KeptIds,
    startPatience?: () => Promise<void>,
  ) {
    const keeping = { freshForMs, lastStands: true }
    this.refreshed = new Recent<string | undefined>(undefined, keeping, startPatience)
  }

  /**
   * What is known now, for whoever looks. Where it is old, changes are read first, but nobody waits for them long: then
   * it is the last good state, and they are read behind it. A failure only while nothing was ever read.
   */
  public async view(source: OpenSetSource): Promise<Result<OpenSetView, UpstreamFailure>> {
    const read = await this.read(source, Math.max(freshForMs, restShare * this.tookMs))
    return read.ok ? success(this.current(source.clock)) : read
  }

  /** The same with all changes, however long they take to be read. */
  public async upToDate(source: OpenSetSource): Promise<Result<OpenSetView, UpstreamFailure>> {
    const read = await this.read(source, freshForMs)
    await this.refreshed.pending
    return read.ok ? success(this.current(source.clock)) : read
  }

  /** The same once all are loaded: partial only where they cannot be. For work, which must not take a part for all. */
  public async whole(source: OpenSetSource): Promise<Result<OpenSetView, UpstreamFailure>> {
    const viewed = await this.upToDate(source)
    if (!viewed.ok || !viewed.value.partial) return viewed
    await this.loading
    return this.upToDate(source)
  }

  /** Takes in a row, unless a newer form of it is already here. Own writes come this way and are visible at once. */
  public readonly apply: OpenRows['apply'] = (versioned) => {
    const { id, orderId = id, affiliateId, alternateIds } = versioned.row
    const others = alternateIds.flatMap((other) => [other, `${affiliateId}-${other}`])
    for (const each of [id, orderId, ...others]) this.kept.add(each)
    this.rows.apply(versioned)
  }

  /** The key of an order by one of its ids, without asking the store; undefined where it is not known here. */
  public readonly keyOf: OpenRows['keyOf'] = (id) => this.rows.keyOf(id)

  /** The keys of orders that closed a moment ago, by those of these ids that are theirs. */
  public readonly closedKeysOf: OpenRows['closedKeysOf'] = (ids) => this.rows.closedKeysOf(ids)

  /** Whether an order is open, by its own id, as far as this replica knows. */
  public readonly isOpen: OpenRows['isOpen'] = (id) => this.rows.isOpen(id)

  /** The open orders of one affiliate, as far as they are loaded. */
  public readonly rowsOf: OpenRows['rowsOf'] = (affiliateId) => this.rows.rowsOf(affiliateId)

  /** About how much memory it takes. */
  public bytes(): number {
    return this.rows.bytes()
  }

  /** The load that is under way behind a first answer, if one is. */
  public get pending(): Promise<unknown> | undefined {
    return this.loading
  }

  private get asOf(): string | undefined {
    return this.refreshed.last
  }

  private current(clock: Clock): OpenSetView {
    const rows = this.rows.all()
    const asOf = this.asOf ?? ''
    const isOld = Date.parse(clock.now()) - Date.parse(asOf) >= freshForMs
    return {
      rows,
      asOf,
      partial: !this.loaded,
      total: this.loaded ? rows.length : Math.max(this.total, rows.length),
      stale: this.stale,
      catchingUp: this.refreshed.pending !== undefined || isOld,
    }
  }

  private read(source: OpenSetSource, freshFor: number) {
    return this.refreshed.read(source.clock, () => this.refresh(source), freshFor)
  }

  private async refresh(source: OpenSetSource): Promise<Result<string, UpstreamFailure>> {
    const { clock } = source
    const startedAt = clock.now()
    const result = this.asOf === undefined ? await this.start(source) : await this.catchUp(source)
    this.stale = !result.ok
    if (!result.ok) return result
    this.tookMs = Date.parse(clock.now()) - Date.parse(startedAt)
    if (this.turnedOverAt < earlier(startedAt, youngForMs)) {
      this.rows.turnOver()
      this.turnedOverAt = startedAt
    }
    return success(startedAt)
  }

  /** The first answer comes from one search; the rest is loaded behind it. */
  private async start(source: OpenSetSource): Promise<Result<void, UpstreamFailure>> {
    const page = await source.store.page({ open: true }, { sort: lastWrittenFirst })
    if (!page.ok) return page
    page.value.rows.forEach(this.apply)
    this.total = page.value.total
    this.loaded = !page.value.isFull
    this.readAgainAt = later(source.clock.now(), readAgainAfterMs)
    if (!this.loaded) this.loadInBackground(source)
    return success(undefined)
  }

  private loadInBackground(source: OpenSetSource): void {
    this.loading ??= this.loadAll(source).finally(() => {
      this.loading = undefined
    })
  }

  private async loadAll({ store, clock }: OpenSetSource): Promise<void> {
    this.readAgainAt = later(clock.now(), retriedAfterMs)
    const seen = new Set<string>()
    let token: string | undefined
    do {
      const scroll = await store.scroll({ open: true }, token)
      // Not loaded: the next request that catches up begins again, and until then the page says partial.
      if (!scroll.ok) return
      const take = (versioned: VersionedRow) => {
        seen.add(versioned.row.id)
        this.apply(versioned)
        this.rows.noteIndexed(versioned)
      }
      await inSlices(eachInSteps(scroll.value.rows, take, takenAtOnce))
      token = scroll.value.next
    } while (token !== undefined)
    // What is open in the store was seen; what is too young to be in its index is kept.
    this.rows.keepOnly(seen)
    this.loaded = true
    this.readAgainAt = later(clock.now(), readAgainAfterMs)
  }

  private async catchUp(source: OpenSetSource): Promise<Result<void, UpstreamFailure>> {
    if (!this.loaded || this.readAgainAt <= source.clock.now()) this.loadInBackground(source)
    let since = earlier(this.asOf ?? '', overlapMs)
    let page = 1
    for (let read = 0; read < mostChangedPages; read += 1) {
      const changed = await source.store.page(
        { writtenSince: since },
        { sort: firstWrittenFirst, from: (page - 1) * mostRows, isKnown: this.rows.isKnown },
      )
      if (!changed.ok) return changed
      const { rows, isFull, lastWrittenAt } = changed.value
      rows.forEach(this.apply)
      if (!isFull || lastWrittenAt === undefined) return success(undefined)
      // Going on from the last one's moment, not from a place in the list, which shifts while rows are written.
      page = lastWrittenAt === since ? page + 1 : 1
      since = lastWrittenAt
    }
    this.loaded = false
    this.kept.doubt()
    this.loadInBackground(source)
    return success(undefined)
  }
}

const earlier = (moment: string, milliseconds: number): string =>
  new Date(Date.parse(moment) - milliseconds).toISOString()

const later = (moment: string, milliseconds: number): string => earlier(moment, -milliseconds)
