import { LRUCache } from 'lru-cache'

import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import { Recent, type Keeping } from './recent'

type ListKeeping<Value> = Keeping & {
  readonly keyOf: (value: Value) => string
  /** How long the search index may lag behind a write of this replica's own at most, in milliseconds. */
  readonly indexedWithinMs: number
  /** What stands where both are known. Unless told otherwise, the own one. */
  readonly join?: (known: Value | undefined, own: Value) => Value
}

/** Undefined: removed. */
type Own<Value> = { readonly to: Value | undefined; readonly at: number }

const mostOwn = 1_000

/** A list that is read from a search index, with what this replica itself wrote until the index has it. */
export class WithOwnWrites<Value> {
  private readonly listed: Recent<ReadonlyMap<string, Value>>
  private readonly own = new LRUCache<string, Own<Value>>({ max: mostOwn })

  public constructor(private readonly keeping: ListKeeping<Value>) {
    this.listed = new Recent<ReadonlyMap<string, Value>>(new Map(), keeping)
  }

  /** By key. The same map until something changes. */
  public read(
    clock: Clock,
    list: () => Promise<Result<readonly Value[], UpstreamFailure>>,
  ): Promise<Result<ReadonlyMap<string, Value>, UpstreamFailure>> {
    const now = Date.parse(clock.now())
    return this.listed.read(clock, async () => {
      const listed = await list()
      if (!listed.ok) return listed
      this.forgetOld(now)
      const byKey = listed.value.map((value) => [this.keeping.keyOf(value), value] as const)
      return success(this.over(new Map(byKey)))
    })
  }

  /** Makes what was just stored visible at once. */
  public note(value: Value, clock: Clock): void {
    const key = this.keeping.keyOf(value)
    const to = this.join(this.own.get(key)?.to, value)
    this.noteOf(key, { to, at: Date.parse(clock.now()) })
  }

  public noteRemoved(key: string, clock: Clock): void {
    this.noteOf(key, { to: undefined, at: Date.parse(clock.now()) })
  }

  private noteOf(key: string, own: Own<Value>): void {
    this.own.set(key, own)
    this.listed.change((known) => this.over(known))
  }

  private join(known: Value | undefined, own: Value): Value {
    return this.keeping.join?.(known, own) ?? own
  }

  private over(known: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
    const byKey = new Map(known)
    for (const [key, { to }] of this.own.entries()) {
      if (to === undefined) byKey.delete(key)
      else byKey.set(key, this.join(byKey.get(key), to))
    }
    return byKey
  }

  private forgetOld(now: number): void {
    const { indexedWithinMs } = this.keeping
    for (const [key, { at }] of this.own.entries()) {
      if (now - at >= indexedWithinMs) this.own.delete(key)
    }
  }
}
