import type { KnownUntil } from '../../domain/imports/failures-known'
import { Recent } from '../memory/recent'
import { RecentByKey } from '../memory/recent-by-key'
import { ListedDays } from './listed-days'

/** A file comes in many parts, and its hour is exact enough. */
const notedForMs = 60 * 60_000

/** What a replica knows of what people imported. */
export class ImportMemory {
  /** Which kinds this replica noted lately. */
  public readonly noted = new RecentByKey<void>(undefined, { freshForMs: notedForMs, most: 10 })
  /** Until when the failures of marketplaces are known. */
  public readonly known = new Recent<KnownUntil>({}, { freshForMs: 30_000 })
  public readonly days = new ListedDays()

  private matchedAt = Number.NEGATIVE_INFINITY

  /** Whether reports may be matched besides what the tick does: at most so often. */
  public takeMatch(now: number, everyMs: number): boolean {
    if (now - this.matchedAt < everyMs) return false
    this.matchedAt = now
    return true
  }

  /** About how much memory it takes. */
  public bytes(): number {
    return this.days.bytes()
  }
}
