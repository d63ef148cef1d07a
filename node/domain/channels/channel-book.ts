import { z } from 'zod'

import { channelHealthSchema } from './channel-health'

export const channelBookSchema = z.object({
  evaluatedAt: z.string().optional(),
  /** Whether the past of every channel had been read by then. */
  isPastRead: z.boolean().default(true),
  /** By affiliate id. */
  channels: z.record(channelHealthSchema).default({}),
})

/** How all channels of a store are. People are told of it by the notifications. */
export type ChannelBook = z.infer<typeof channelBookSchema>

export const emptyBook: ChannelBook = channelBookSchema.parse({})
