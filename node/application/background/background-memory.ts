import type { Failure } from '../../domain/failure'
import { Recent } from '../memory/recent'

/** Who calls the app for its background work. */
export type TickCaller = 'scheduler' | 'own-scheduler'

/** Hashes of the keys with which each calls. */
export type SchedulerKeys = Readonly<Record<TickCaller, readonly string[]>>

/** What a replica knows of the app's own background work, so that requests need not ask. */
export class BackgroundMemory {
  public readonly keys = new Recent<SchedulerKeys, Failure>(
    { scheduler: [], 'own-scheduler': [] },
    { freshForMs: 60_000 },
  )
  private ranAt: number | undefined
  private isCarriedOn = false
  private missNotedAt: number | undefined
  private scheduleSeenUntil: number | undefined
  private ticks = 0

  /** When it last ran somewhere, as far as this replica knows, or when this replica first thought of it. */
  public lastRun(now: number): number {
    return (this.ranAt ??= now)
  }

  public noteRun(at: number): void {
    this.ranAt = at
  }

  public get isCarryingOn(): boolean {
    return this.isCarriedOn
  }

  public async whileCarryingOn<Value>(carryOn: () => Promise<Value>): Promise<Value> {
    this.isCarriedOn = true
    try {
      return await carryOn()
    } finally {
      this.isCarriedOn = false
    }
  }

  /** Whether it is to be written down that a call came without a key that is known: at most so often. */
  public takeMiss(now: number, everyMs: number): boolean {
    const isNoted = this.missNotedAt !== undefined && now - this.missNotedAt < everyMs
    if (!isNoted) this.missNotedAt = now
    return !isNoted
  }

  /** Whether it was looked a while ago that the platform is asked to call. */
  public isScheduleSeen(now: number): boolean {
    return this.scheduleSeenUntil !== undefined && now < this.scheduleSeenUntil
  }

  public noteScheduleSeen(until: number): void {
    this.scheduleSeenUntil = until
  }

  /** How many ticks this replica has run; whose turn it is to be first follows from it. */
  public get turn(): number {
    return this.ticks
  }

  public takeTurn(): void {
    this.ticks += 1
  }
}
