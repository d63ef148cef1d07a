import { HandlingTimes } from '../../domain/reading/handling-times'
import type { ReadingProgress } from '../../domain/reading/progress'
import type { OrderReader } from '../../ports/order-reader'
import { Recent } from '../memory/recent'
import { EventCalls } from './call-allowance'

/** What a replica knows of what it and others read of Orders. */
export class ReadingMemory {
  /** A page that is open asks every few seconds; while nothing is being read, most of that would be in vain. */
  public readonly progress = new Recent<ReadingProgress>({}, { freshForMs: 5_000 })
  /** How long the newest orders waited until handling began. */
  public readonly handlingTimes = new HandlingTimes()
  /** The calls that events caused lately. */
  public readonly eventCalls = new EventCalls()
  /** Those that events caused and that are under way, by VTEX order id. */
  public readonly questions = new Map<string, ReturnType<OrderReader['find']>>()
  private readAt: number | undefined

  /** This replica read something. */
  public noteRead(now: number): void {
    this.readAt = now
  }

  public wasReadWithin(milliseconds: number, now: number): boolean {
    return this.readAt !== undefined && now - this.readAt < milliseconds
  }
}
