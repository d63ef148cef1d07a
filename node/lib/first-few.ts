/** Keeps the first few of many values by an order, sorted: one pass, where sorting all of them would be most of the work. */
export class FirstFew<Value> {
  private readonly kept: Value[] = []

  public constructor(
    private readonly count: number,
    private readonly compare: (left: Value, right: Value) => number,
  ) {}

  public add(value: Value): void {
    const last = this.kept.at(-1)
    const isFull = this.kept.length === this.count
    if (isFull && (last === undefined || this.compare(last, value) <= 0)) return
    if (isFull) this.kept.pop()
    this.kept.splice(this.placeOf(value), 0, value)
  }

  /** Behind its equals, by halves: a page of an export is long. */
  private placeOf(value: Value): number {
    let [from, to] = [0, this.kept.length]
    while (from < to) {
      const middle = (from + to) >> 1
      const each = this.kept[middle]
      if (each !== undefined && this.compare(value, each) < 0) to = middle
      else from = middle + 1
    }
    return from
  }

  /** What every further value must come before; undefined while there is room. */
  public last(): Value | undefined {
    return this.kept.length === this.count ? this.kept.at(-1) : undefined
  }

  public all(): readonly Value[] {
    return this.kept
  }
}
