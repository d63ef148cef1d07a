import { z } from 'zod'

import type { ErrorType } from '../diagnosis/diagnosis'
import { channelHealthSchema } from './channel-health'
import { usualPerHourOf } from './find-surge'

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

/** How many orders usually fail within an hour; undefined until enough history exists to say so. */
export type UsualPerHour = (affiliateId: string, errorType: ErrorType) => number | undefined

/** The same, as the channels were watched. */
export const usualPerHourIn =
  ({ channels }: ChannelStates): UsualPerHour =>
  (affiliateId, errorType) =>
    usualPerHourOf(channels[affiliateId]?.usualFailures, errorType)
