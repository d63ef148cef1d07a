import { z } from 'zod'

import { hashOf } from '../../lib/hash'

const ways = ['get-order', 'event', 'list'] as const

const snapshotFields = {
  /** When it was so: the moment of the change for an event, of the question for the others. ISO 8601 UTC. */
  at: z.string(),
  digest: z.string(),
  found: z.boolean(),
  /** The workflow state by its API code; absent for an order whose flow never started. */
  state: z.string().optional(),
  /** When the order came into this state, where Orders says so. */
  since: z.string().optional(),
  /** Orders says that the flow stands still after an error. */
  isInError: z.boolean().optional(),
  /** Not found under any form of id that its marketplace uses. */
  triedAllIds: z.boolean().optional(),
}

/** What Orders said of an order: whether it is there, and in which state. */
export const snapshotSchema = z.object({
  kind: z.literal('sighting'),
  via: z.enum(ways),
  ...snapshotFields,
})

export type OrdersSnapshot = z.infer<typeof snapshotSchema>

/** As it is stored: the first records kept neither the kind nor the way, and every look was a get order. */
export const storedSnapshotSchema = z.object({
  kind: z.literal('sighting').default('sighting'),
  via: z.enum(ways).default('get-order'),
  ...snapshotFields,
})

/** A sighting with its digest: the same for every look at the same state, so that the history keeps one of them. */
export const toSnapshot = (seen: Omit<OrdersSnapshot, 'kind' | 'digest'>): OrdersSnapshot => ({
  kind: 'sighting',
  digest: hashOf([
    'sighting',
    seen.via,
    seen.found,
    seen.state,
    seen.since,
    seen.isInError,
    seen.triedAllIds,
  ]),
  ...seen,
})
