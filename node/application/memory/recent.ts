import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'

export type Keeping = {
  /** How old it may be before it is read anew, in milliseconds. */
  readonly freshForMs: number
  /**
   * Where it cannot be read anew, or not soon, whoever asks has what was known last, if anything ever was; else the
   * failure.
   */
  readonly lastStands?: boolean
}

/** For how long whoever asks waits where what was known last stands. One question of Master Data mostly takes less. */
const patienceMs = 250

/** For how long a slow answer tells of the next one. */
const slowForMs = 60_000

const patience = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, patienceMs).unref()
  })

/**
 * What is read elsewhere and remembered for a while: one question at a time, however many ask. What is set while a
 * question is under way is newer than its answer.
 */
export class Recent<Value, Unread = UpstreamFailure> {
  private readAt: number | undefined
  private reading: Promise<Result<Value, Unread>> | undefined
  private timesSet = 0
  /** When an answer came that took longer than anybody waits, where the last one did. */
  private slowAt = Number.NEGATIVE_INFINITY
  /** When those who ask wait no longer for the question that is under way. */
  private enough: Promise<void> = Promise.resolve()

  public constructor(
    private known: Value,
    private readonly keeping: Keeping,
    private readonly startPatience = patience,
  ) {}

  /** As it was read or set last, however long ago; before the first time, what it began with. */
  public get last(): Value {
    return this.known
  }

  public get wasEverRead(): boolean {
    return this.readAt !== undefined
  }

  /** The question that is under way, if one is: for whoever does not wait for its answer. */
  public get pending(): Promise<unknown> | undefined {
    return this.reading
  }

  public async read(
    clock: Clock,
    ask: () => Promise<Result<Value, Unread>>,
    freshForMs = this.keeping.freshForMs,
  ): Promise<Result<Value, Unread>> {
    const now = Date.parse(clock.now())
    if (this.readAt !== undefined && now - this.readAt < freshForMs) return success(this.known)
    const { reading = this.begin(clock, ask) } = this
    const stands = this.keeping.lastStands === true && this.wasEverRead
    if (!stands) return reading
    await Promise.race([reading, this.enough])
    return success(this.known)
  }

  private begin(
    clock: Clock,
    ask: () => Promise<Result<Value, Unread>>,
  ): Promise<Result<Value, Unread>> {
    // What will hardly come in time is not waited for: in a burst all answers take long.
    const isSlow = Date.parse(clock.now()) - this.slowAt < slowForMs
    this.enough = isSlow ? Promise.resolve() : this.startPatience()
    const reading = this.readAnew(clock, ask).finally(() => {
      this.reading = undefined
    })
    this.reading = reading
    return reading
  }

  private async readAnew(
    clock: Clock,
    ask: () => Promise<Result<Value, Unread>>,
  ): Promise<Result<Value, Unread>> {
    const { timesSet } = this
    const now = Date.parse(clock.now())
    const read = await ask()
    const answeredAt = Date.parse(clock.now())
    // A replica that wakes asks much at once: its first question tells nothing of the next.
    const isSlow = this.wasEverRead && answeredAt - now >= patienceMs
    this.slowAt = isSlow ? answeredAt : Number.NEGATIVE_INFINITY
    if (this.timesSet !== timesSet) return success(this.known)
    if (read.ok) {
      this.known = read.value
      this.readAt = now
    }
    return read
  }

  /** What was written just now, or read on another way. */
  public set(value: Value, clock: Clock): void {
    this.known = value
    this.readAt = Date.parse(clock.now())
    this.timesSet += 1
  }

  /** Changes what is known and leaves it as old as it is. */
  public change(to: (known: Value) => Value): void {
    this.known = to(this.known)
  }

  /** From now on it is too old, whatever its age. */
  public expire(): void {
    if (this.wasEverRead) this.readAt = Number.NEGATIVE_INFINITY
  }
}
