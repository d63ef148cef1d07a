import type { Divergence } from './divergence'

/** Of the orders that a rule lets pass: they would have been in VTEX at once, where each of them failed. */
export type Saved = {
  /** They came in before they had to ship, and nothing else was wrong with them. */
  readonly inTime: number
  /** How many of those were canceled instead. */
  readonly wereLost: number
  /** How many of those went well, or are still open, after they had to ship. */
  readonly wereLate: number
  /** No source said by when they have to ship. */
  readonly withoutDeadline: number
  /** The same report names another error too: passing the rule alone saves none of them. */
  readonly withOtherErrors: number
}

/** Counts what would have been saved in time, of those that would have passed. */
export class SavedInTime {
  private inTime = 0
  private wereLost = 0
  private wereLate = 0
  private withoutDeadline = 0
  private withOtherErrors = 0

  public constructor(private readonly now: string) {}

  public add({ at, shipBy, fixedAt, outcome, hasOtherErrors }: Divergence): void {
    if (hasOtherErrors) this.withOtherErrors += 1
    else if (shipBy === undefined) this.withoutDeadline += 1
    else if (at <= shipBy) {
      this.inTime += 1
      if (outcome === 'LOST') this.wereLost += 1
      else if (fixedAt === undefined ? outcome === 'OPEN' && this.now > shipBy : fixedAt > shipBy) {
        this.wereLate += 1
      }
    }
  }

  public all(): Saved {
    const { inTime, wereLost, wereLate, withoutDeadline, withOtherErrors } = this
    return { inTime, wereLost, wereLate, withoutDeadline, withOtherErrors }
  }
}
