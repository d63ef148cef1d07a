/** The first wait; each after it is twice as long. */
const firstWaitMs = 60_000
const mostWaitMs = 60 * 60_000

/** A bound for what is never looked at again; the oldest go first, and are asked about as if for the first time. */
const mostKept = 10_000

/** When an order was last asked about without an answer, in milliseconds, and how often in a row. */
type Asked = { readonly at: number; readonly times: number }

/**
 * Orders that were asked about without an answer, by id: each is asked about again after a minute, two, four … up to an
 * hour. What never answers must not burn the calls of each slice.
 */
export class AskedInVain {
  private readonly asked = new Map<string, Asked>()

  /** Asked about at a moment, without an answer. */
  public note(id: string, now: number): void {
    const times = (this.asked.get(id)?.times ?? 0) + 1
    this.asked.delete(id)
    this.asked.set(id, { at: now, times })
    const [oldest] = this.asked.keys()
    if (this.asked.size > mostKept && oldest !== undefined) this.asked.delete(oldest)
  }

  /** It answered. */
  public forget(id: string): void {
    this.asked.delete(id)
  }

  /** Forgets all but these. */
  public keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.asked.keys()) if (!ids.has(id)) this.asked.delete(id)
  }

  /** Whether its wait is over, if it has one. */
  public mayBeAsked(id: string, now: number): boolean {
    const { at, times } = this.asked.get(id) ?? { at: 0, times: 0 }
    return times === 0 || now - at >= Math.min(mostWaitMs, 2 ** (times - 1) * firstWaitMs)
  }

  /** When it was last asked about without an answer; 0 where it was not. */
  public askedAt(id: string): number {
    return this.asked.get(id)?.at ?? 0
  }
}
