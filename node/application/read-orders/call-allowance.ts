/**
 * How many calls of one slice of background work may go to Orders. VTEX warns that exceeding its limits can make the
 * account's Admin unavailable (orders feed guide), so background reads stay far below them.
 */
export class CallAllowance {
  public constructor(private left: number) {}

  /** Takes one call; false when none is left. */
  public take(): boolean {
    if (this.left <= 0) return false
    this.left -= 1
    return true
  }
}
