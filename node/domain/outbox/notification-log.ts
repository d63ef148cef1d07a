import { z } from 'zod'

import { alarmSchema, type ChannelAlarm } from '../channels/channel-health'
import { upstreamReasons } from '../failure'
import { deadlineAlertSchema } from './deadline-alerts'

// What was told to whom, and what still has to be. Written down before anything is sent: each is told once.

const events = [
  'digest',
  'deadline-started',
  'deadline-ended',
  'channel-started',
  'channel-ended',
  'import-reminder',
] as const

const messageSchema = z.object({
  /** Of what happened: the same for every receiver and attempt. */
  id: z.string(),
  event: z.enum(events),
  title: z.string(),
  lines: z.array(z.string()),
  /** What it is about is worth, a total for each currency, in words. */
  stake: z.string().optional(),
  /** Where it can be acted on. */
  link: z.string(),
  linkText: z.string(),
})

/** An e-mail address, or a chat by its id: what a chat's address is stands in the settings alone. */
const receiverSchema = z.object({ by: z.enum(['mail', 'chat']), to: z.string() })

export type Receiver = z.infer<typeof receiverSchema>

/** What one receiver has not taken yet. */
const waitingSchema = messageSchema.extend({
  receiver: receiverSchema,
  createdAt: z.string(),
  attempts: z.number().int(),
  nextAttemptAt: z.string(),
})

export type NotificationMessage = z.infer<typeof messageSchema>
export type WaitingNotification = z.infer<typeof waitingSchema>

/** Why a chat did not take the last message that it was sent. */
const chatFailureSchema = z.object({
  at: z.string(),
  reason: z.enum(upstreamReasons),
  status: z.number().int().optional(),
})

export type ChatFailure = z.infer<typeof chatFailureSchema>

export const notificationLogSchema = z.object({
  /** The day, in the store's time zone, whose digest was told. */
  digestDate: z.string().optional(),
  /** The hour, in the store's time zone, at which it was looked last whether to remind of an import: `2026-11-23T09`. */
  remindedAt: z.string().optional(),
  /** By issue id. */
  deadlines: z.record(deadlineAlertSchema).default({}),
  /** Alarms of channels whose beginning was told, by their id. */
  alarms: z.record(alarmSchema).default({}),
  waiting: z.array(waitingSchema).default([]),
  /** By the id of the chat; none of one that took its last message. */
  chatFailures: z.record(chatFailureSchema).default({}),
})

export type NotificationLog = z.infer<typeof notificationLogSchema>

export const emptyNotificationLog: NotificationLog = notificationLogSchema.parse({})

/** More than these wait only where nobody takes them; the oldest are given up. */
const mostWaiting = 500

/** The book with messages for receivers. */
export const withMessages = (
  book: NotificationLog,
  messages: readonly NotificationMessage[],
  { receivers, now }: { receivers: readonly Receiver[]; now: string },
): NotificationLog => ({
  ...book,
  waiting: [
    ...book.waiting,
    ...messages.flatMap((message) =>
      receivers.map((receiver) => ({
        ...message,
        receiver,
        createdAt: now,
        attempts: 0,
        nextAttemptAt: now,
      })),
    ),
  ].slice(-mostWaiting),
})

type AlarmChanges = {
  readonly started: readonly ChannelAlarm[]
  readonly ended: readonly ChannelAlarm[]
}

/** Which alarms nobody was told of, and which of those told are over. */
export const alarmsToTell = (
  told: NotificationLog['alarms'],
  lasting: readonly ChannelAlarm[],
): AlarmChanges => {
  const ids = new Set(lasting.map(({ id }) => id))
  return {
    started: lasting.filter(({ id }) => told[id] === undefined),
    ended: Object.values(told).filter(({ id }) => !ids.has(id)),
  }
}
