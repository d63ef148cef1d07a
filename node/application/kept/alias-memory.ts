import { LRUCache } from 'lru-cache'

import {
  aliasesName,
  aliasesOf,
  joinAliases,
  ledToBy,
  type IdentifiedOrder,
  type OrderAliases,
} from '../../domain/orders/order-aliases'
import { toKeptId, type OrderKey } from '../../domain/orders/order-key'
import type { KnownBucket } from '../memory/numbered-buckets'

/** How long they may stay unwritten. */
const writtenAfterMs = 5 * 60_000

/** How long what is repeated is not written again: by far shorter than it is kept. */
const toldForMs = 24 * 60 * 60_000

/** As many as a document holds are written at once. */
const writtenFrom = 250

/** A bound for a store that does not answer: the oldest go first. */
const mostWaiting = 20_000

/** The aliases that this replica was told of and has not written yet. */
export class AliasMemory implements KnownBucket {
  public bucket: number | undefined
  private readonly waiting = new Map<string, OrderAliases>()
  private waitingSince: number | undefined
  /** What was told lately, and when: sources repeat the ids of an order with each of its states. */
  private readonly told = new LRUCache<string, number>({ max: 10_000 })
  /** When some were last dropped unwritten: what was told until then may be among them. */
  private droppedAt = Number.NEGATIVE_INFINITY

  public note(order: IdentifiedOrder, now: number): void {
    const aliases = aliasesOf(order)
    if (aliases === undefined) return
    const name = aliasesName(aliases)
    const toldAt = this.told.get(name) ?? Number.NEGATIVE_INFINITY
    if (toldAt > this.droppedAt && now - toldAt < toldForMs) return
    this.told.set(name, now)
    this.keep([aliases], now)
    this.waitingSince ??= now
  }

  /** Whether it is time to write them. */
  public isDue(now: number): boolean {
    const { waitingSince: since, waiting } = this
    return since !== undefined && (waiting.size >= writtenFrom || now - since >= writtenAfterMs)
  }

  /** Those that wait; from now on they are in the hands of whoever took them. */
  public take(): readonly OrderAliases[] {
    const taken = [...this.waiting.values()]
    this.waiting.clear()
    this.waitingSince = undefined
    return taken
  }

  /** They could not be written: they wait again. */
  public putBack(aliases: readonly OrderAliases[], now: number): void {
    if (aliases.length === 0) return
    this.keep(aliases, now)
    this.waitingSince = now
  }

  /** The orders that an id leads to, among those that wait. */
  public find(id: string): readonly OrderAliases[] {
    return ledToBy(id, [...this.waiting.values()])
  }

  public forget(key: OrderKey): void {
    this.waiting.delete(toKeptId(key))
    // A later report begins it anew.
    this.told.clear()
  }

  /** About how much memory they take. */
  public bytes(): number {
    return this.waiting.size * 600 + this.told.size * 250
  }

  private keep(all: readonly OrderAliases[], now: number): void {
    for (const aliases of all) {
      const known = this.waiting.get(toKeptId(aliases))
      const [joined = aliases] = joinAliases(known ? [known, aliases] : [aliases])
      this.waiting.set(toKeptId(aliases), joined)
    }
    for (const oldest of this.waiting.keys()) {
      if (this.waiting.size <= mostWaiting) break
      this.waiting.delete(oldest)
      this.droppedAt = now
    }
  }
}
