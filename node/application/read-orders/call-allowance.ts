/**
 * How many calls of one slice of background work may go to Orders. VTEX warns that exceeding its limits can make the
 * account's Admin unavailable (orders feed guide), so background reads stay far below them.
 */
export class CallAllowance {
  public constructor(private left: number) {}

  /** Takes so many calls; none and false when fewer are left. */
  public take(calls = 1): boolean {
    if (this.left < calls) return false
    this.left -= calls
    return true
  }
}
