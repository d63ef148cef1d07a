import type { Observation } from '../../domain/orders/observation'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import { Recent } from '../memory/recent'

const freshForMs = 60_000
const freshAfterKeepingForMs = 2_000

/** How many observations name no order. */
export class UnassignedCount {
  private readonly counted = new Recent(0, { freshForMs })
  private keptAt: number | undefined

  /** This replica kept one. */
  public noteKept(at: string): void {
    this.keptAt = Date.parse(at)
  }

  /**
   * Counted at most once a minute, more often right after one was kept, since the index may lag behind it.
   * Where it cannot be counted, the last count stands.
   */
  public async count({ count }: Collection<Observation>, clock: Clock): Promise<number> {
    const { keptAt } = this
    const isJustKept = keptAt !== undefined && Date.parse(clock.now()) - keptAt < freshForMs
    await this.counted.read(clock, count, isJustKept ? freshAfterKeepingForMs : freshForMs)
    return this.counted.last
  }
}
