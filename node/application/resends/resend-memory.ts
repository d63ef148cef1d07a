import { LRUCache } from 'lru-cache'

import type { ResendQueue } from '../../domain/resends/resend-queue'
import { RecentByKey } from '../memory/recent-by-key'

/** A queue as it was read or written last, and when. */
type SeenQueue = { readonly at: string; readonly queue: ResendQueue | undefined }

/** How long what is known of a queue may be told: a count that is older is not told at all. */
export const tellableForMs = 30_000

/** An open page asks every few seconds while a connector sends. */
const watchedForMs = 60_000

const mostWatched = 200

/** What a replica knows of what connectors are asked to send again, by affiliate. */
export class ResendMemory {
  public readonly queues = new RecentByKey<SeenQueue | undefined>(undefined, {
    freshForMs: tellableForMs,
    most: 200,
  })

  /** When somebody's page last went on with a plan here. */
  private readonly watchedAt = new LRUCache<string, number>({ max: mostWatched })

  /** Somebody's page goes on with a plan. */
  public noteWatched(plan: string, now: string): void {
    this.watchedAt.set(plan, Date.parse(now))
  }

  /** Whether a page did so lately, as far as this replica knows. */
  public isWatched(plan: string, now: string): boolean {
    const at = this.watchedAt.peek(plan)
    return at !== undefined && Date.parse(now) - at < watchedForMs
  }
}
