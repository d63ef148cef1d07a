import { z } from 'zod'

import {
  alarmChanges,
  alarmSchema,
  channelHealthSchema,
  type ChannelHealth,
} from './channel-health'

/** What has to be told about an alarm: one message when it starts, one when it ends. */
const alarmMessageSchema = z.object({
  /** Of the alarm and what happened: the receiver tells by it what came twice. */
  id: z.string(),
  event: z.enum(['started', 'ended']),
  alarm: alarmSchema,
  createdAt: z.string(),
  attempts: z.number().int(),
  nextAttemptAt: z.string(),
})

export type AlarmMessage = z.infer<typeof alarmMessageSchema>

export const channelBookSchema = z.object({
  evaluatedAt: z.string().optional(),
  /** Whether the past of every channel had been read by then. */
  isPastRead: z.boolean().default(true),
  /** By affiliate id. */
  channels: z.record(channelHealthSchema).default({}),
  /** Not yet taken by the receiver, in the order in which they happened. */
  messages: z.array(alarmMessageSchema).default([]),
})

/** How all channels of a store are, and what has not yet been told of it. */
export type ChannelBook = z.infer<typeof channelBookSchema>

export const emptyBook: ChannelBook = channelBookSchema.parse({})

/** More than these wait only where nobody takes them; the oldest are given up. */
const mostMessages = 200

type Evaluation = {
  readonly now: string
  readonly hasReceiver: boolean
  readonly isPastRead: boolean
}

/** The book after another evaluation. Messages are written down with it, so that none is lost or told twice. */
export const afterEvaluation = (
  book: ChannelBook,
  channels: readonly ChannelHealth[],
  { now, ...known }: Evaluation,
): ChannelBook => {
  const changes = channels.flatMap((after) => alarmChanges(book.channels[after.affiliateId], after))
  const messages = changes.map((alarm): AlarmMessage => {
    const event = alarm.endedAt === undefined ? 'started' : 'ended'
    return {
      id: `${alarm.id}-${event}`,
      event,
      alarm,
      createdAt: now,
      attempts: 0,
      nextAttemptAt: now,
    }
  })
  return {
    evaluatedAt: now,
    isPastRead: known.isPastRead,
    channels: Object.fromEntries(channels.map((channel) => [channel.affiliateId, channel])),
    messages: known.hasReceiver ? [...book.messages, ...messages].slice(-mostMessages) : [],
  }
}
