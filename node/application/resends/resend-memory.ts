import type { ResendQueue } from '../../domain/resends/resend-queue'
import { RecentByKey } from '../memory/recent-by-key'

/** A queue as it was read or written last, and when. */
type SeenQueue = { readonly at: string; readonly queue: ResendQueue | undefined }

/** How long what is known of a queue may be told: a count that is older is not told at all. */
export const tellableForMs = 30_000

/** What a replica knows of what connectors are asked to send again, by affiliate. */
export class ResendMemory {
  public readonly queues = new RecentByKey<SeenQueue | undefined>(undefined, {
    freshForMs: tellableForMs,
    most: 200,
  })
}
