import { hourMs, hourOf } from '../../lib/hours'

// What a channel usually sells: its own orders in the same hour of the last four comparable days, which are the same
// days of the week. Their median, so that one Black Friday or one outage among them moves nothing.

/** How many orders were created in the hour that begins at a moment; undefined where it was never counted. */
export type CountOf = (hour: number) => number | undefined

const weekMs = 7 * 24 * hourMs
const weeks = [1, 2, 3, 4] as const

/** With fewer comparable days nothing is usual. */
const fewestDays = 3

const blockHours = 6

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** A stretch of time, in milliseconds. */
export type TimeSpan = { readonly from: number; readonly to: number }

/** One hour: when it begins in milliseconds, how many orders came, and how many usually do. */
export type HourOfOrders = {
  readonly from: number
  readonly seen: number
  readonly usual: number | undefined
}

/** Reads hour counts; what it worked out for an hour it remembers. */
export class ChannelHistory {
  private readonly usual = new Map<number, number | undefined>()
  private week: { readonly hour: number; readonly value: number | undefined } | undefined
  private shape: { readonly day: number; readonly value: number } | undefined

  public constructor(private readonly countOf: CountOf) {}

  /** How many orders there were in the whole hours of a stretch. */
  public seenIn({ from, to }: TimeSpan): number {
    let seen = 0
    for (let hour = hourOf(from); hour < to; hour += hourMs) seen += this.countOf(hour) ?? 0
    return seen
  }

  /** How many orders there usually are in a stretch; undefined where its hours have too little history. */
  public expectedIn({ from, to }: TimeSpan): number | undefined {
    let expected = 0
    for (let hour = hourOf(from); hour < to; hour += hourMs) {
      const usual = this.usualIn(hour)
      if (usual === undefined) return undefined
      const part = Math.min(to, hour + hourMs) - Math.max(from, hour)
      expected += (usual * part) / hourMs
    }
    return expected
  }

  /** The hours before a moment, and the one that it is in, the oldest first: what came, and what usually comes. */
  public hoursUntil(moment: number, count: number): readonly HourOfOrders[] {
    const last = hourOf(moment)
    return Array.from({ length: count }, (_, index) => {
      const hour = last - (count - 1 - index) * hourMs
      return { from: hour, seen: this.countOf(hour) ?? 0, usual: this.usualIn(hour) }
    })
  }

  /** How many orders there usually are in the week before a moment. */
  public expectedInWeek(moment: number): number | undefined {
    const hour = hourOf(moment)
    if (this.week?.hour !== hour) {
      this.week = { hour, value: this.expectedIn({ from: hour - weekMs, to: hour }) }
    }
    return this.week.value
  }

  /**
   * How steady the channel is, as the shape of the distribution of its rate: from how far six-hour blocks of the last
   * four weeks were from what their other weeks had, without what chance alone explains.
   */
  public shapeAt(moment: number): number {
    const day = Math.floor(moment / (24 * hourMs))
    if (this.shape?.day !== day) this.shape = { day, value: this.shapeOf(day * 24 * hourMs) }
    return this.shape.value
  }

  private usualIn(hour: number): number | undefined {
    if (!this.usual.has(hour)) {
      const comparable = weeks.flatMap((week) => this.countOf(hour - week * weekMs) ?? [])
      this.usual.set(hour, comparable.length < fewestDays ? undefined : medianOf(comparable))
    }
    return this.usual.get(hour)
  }

  private shapeOf(day: number): number {
    const deviations: number[] = []
    const means: number[] = []
    const blockMs = blockHours * hourMs
    for (let from = day - 4 * weekMs; from < day; from += blockMs) {
      const block = this.blockOf(from, day)
      if (block === undefined || block.expected < fewestInBlock) continue
      deviations.push(Math.abs(block.seen / block.expected - 1))
      means.push(block.expected)
    }
    if (deviations.length < fewestBlocks) return leastShape
    // 1.4826 turns the median of deviations into the standard deviation of a normal distribution.
    const variance = (1.4826 * medianOf(deviations)) ** 2 - 1 / medianOf(means)
    return Math.min(mostShape, Math.max(leastShape, 1 / Math.max(variance, 1 / mostShape)))
  }

  /** A block and what its other weeks within the last four had. */
  private blockOf(from: number, day: number) {
    const blockMs = blockHours * hourMs
    const others = [-3, -2, -1, 1, 2, 3]
      .map((week) => from + week * weekMs)
      .filter((start) => start >= day - 4 * weekMs && start < day)
      .filter((start) => this.countOf(start) !== undefined)
    if (this.countOf(from) === undefined || others.length < 2) return undefined
    const seen = this.seenIn({ from, to: from + blockMs })
    const totals = others.map((start) => this.seenIn({ from: start, to: start + blockMs }))
    return { seen, expected: medianOf(totals) }
  }
}

const fewestInBlock = 5
const fewestBlocks = 12

/** A rate that varies by half from day to day: what an unknown channel is granted. */
const leastShape = 4
const mostShape = 100
