import { z } from 'zod'

import { channelHealthSchema } from './channel-health'

export const channelStatesSchema = z.object({
  evaluatedAt: z.string().optional(),
  /** Whether the past of every channel had been read by then. */
  isPastRead: z.boolean().default(true),
  /** By affiliate id. */
  channels: z.record(channelHealthSchema).default({}),
})

/** How all channels of a store are. People are told of it by the notifications. */
export type ChannelStates = z.infer<typeof channelStatesSchema>

export const noChannelStates: ChannelStates = channelStatesSchema.parse({})
