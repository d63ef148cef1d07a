/** How many of the newest times are kept. */
const most = 1_000

/** Fewer do not say what is usual. */
const fewest = 50

/** The time within which 95 of 100 orders moved on; undefined while too few are known to say. */
export const usualOf = (times: readonly number[]): number | undefined => {
  if (times.length < fewest) return undefined
  const sorted = [...times].sort((left, right) => left - right)
  return sorted[Math.ceil(sorted.length * 0.95) - 1]
}

/** The newest times from ready-for-handling to the next state, in milliseconds. */
export class HandlingTimes {
  private readonly times: number[] = []

  public add(milliseconds: number): void {
    this.times.push(milliseconds)
    if (this.times.length > most) this.times.shift()
  }

  /** What is usual by these. */
  public usual(): number | undefined {
    return usualOf(this.times)
  }

  public all(): readonly number[] {
    return this.times
  }
}
