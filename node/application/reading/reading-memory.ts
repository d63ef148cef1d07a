import { HandlingTimes } from '../../domain/reading/handling-times'
import type { ReadingProgress } from '../../domain/reading/progress'
import type { OrderReader } from '../../ports/order-reader'
import { Recent } from '../memory/recent'
import { AskedInVain } from './asked-in-vain'
import { EventCalls } from './call-allowance'

/** One order that always fails must not stop the reading of all others. */
const mostTries = 5

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
  /** Reported orders of which Orders did not answer: the others are asked about first. */
  public readonly unconfirmed = new AskedInVain()
  /** Late orders that could not be read again. */
  public readonly unread = new AskedInVain()
  private readonly failedInARow = new Map<string, number>()
  private readAt: number | undefined

  /** This replica read something. */
  public noteRead(now: number): void {
    this.readAt = now
  }

  /** Whether orders of an affiliate that failed, as it seems for a while, are to be tried again before reading goes on. */
  public isTriedAgain(affiliateId: string, hasFailed: boolean): boolean {
    const times = hasFailed ? (this.failedInARow.get(affiliateId) ?? 0) + 1 : 0
    this.failedInARow.set(affiliateId, times % mostTries)
    return times > 0 && times < mostTries
  }

  public wasReadWithin(milliseconds: number, now: number): boolean {
    return this.readAt !== undefined && now - this.readAt < milliseconds
  }
}
