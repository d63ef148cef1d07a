import { AliasMemory } from './alias-memory'
import { EnqueuedOrders } from './enqueued-orders'
import { KeptIds } from './kept-ids'
import { RecentObservations } from './recent-observations'

/** What a replica knows of which orders have a record. */
export class KeptMemory {
  public readonly ids = new KeptIds()
  public readonly recent = new RecentObservations()
  public readonly enqueued = new EnqueuedOrders()
  public readonly aliases = new AliasMemory()
  private caughtUpAt = Number.NEGATIVE_INFINITY

  /** Whether it is time to ask what other replicas kept: then whoever asked does it. */
  public takeCatchUp(now: number, everyMs: number): boolean {
    if (now - this.caughtUpAt < everyMs) return false
    this.caughtUpAt = now
    return true
  }

  /** About how much memory it takes. */
  public bytes(): number {
    return this.ids.bytes() + this.recent.bytes() + this.aliases.bytes()
  }
}
