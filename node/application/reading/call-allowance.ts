/**
 * How many calls of one slice of background work may go to Orders. VTEX warns that exceeding its limits can make the
 * account's Admin unavailable (orders feed guide), so background reads stay far below them.
 */
export class CallAllowance {
  public constructor(
    private left: number,
    /** What these calls are a part of. */
    private readonly whole?: CallAllowance,
  ) {}

  /** Takes so many calls; none and false when fewer are left. */
  public take(calls = 1): boolean {
    if (this.left < calls || this.whole?.take(calls) === false) return false
    this.left -= calls
    return true
  }

  /** Half of what is left, for work that must leave the rest to others; what it takes is taken here too. */
  public half(): CallAllowance {
    return new CallAllowance(Math.ceil(this.left / 2), this)
  }

  public get isSpent(): boolean {
    return this.left < 1
  }
}

const minuteMs = 60_000

/**
 * The calls that events of orders may cause in this replica: half of a slice's in each minute, and the slice of that
 * minute has so many fewer. Events come by the thousand on a good day; the reader, which finds what they leave, must
 * always have calls left.
 */
export class EventCalls {
  private minute = 0
  private used = 0

  public take(now: number, callsPerSlice: number): boolean {
    if (this.usedAt(now) >= Math.floor(callsPerSlice / 2)) return false
    this.used += 1
    return true
  }

  /** How many were made in the minute that is running. */
  public usedAt(now: number): number {
    const minute = Math.floor(now / minuteMs)
    if (minute !== this.minute) {
      this.minute = minute
      this.used = 0
    }
    return this.used
  }
}
