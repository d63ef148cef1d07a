import { z } from 'zod'

import { chatServiceIds } from '../outbox/chat-services'
import type { DocumentKind } from '../document-kind'
import { divergenceRuleSchema } from '../price-divergence/bands'
import { defaultReadingRules } from '../orders/reading-rules'
import { shipByRuleSchema, timeZoneSchema } from './ship-by'

// What the store's people set: one document. Each part has a default, so that an account without one works.

const minuteMs = 60_000
const minutes = z.number().int().min(1).max(100_000)

const { stuckAfter } = defaultReadingRules

/** How long an order may stay in a state before it is stuck, in minutes. */
const stuckAfterSchema = z.object({
  enqueued: minutes.default(stuckAfter.enqueued / minuteMs),
  processing: minutes.default(stuckAfter.processing / minuteMs),
  waitingForMarketplace: minutes.default(stuckAfter.waitingForMarketplace / minuteMs),
  handlingBeforeShipBy: minutes.default(stuckAfter.handlingBeforeShipBy / minuteMs),
})

const label = z.string().trim().min(1).max(60)

/** Three letters or digits: openapi Marketplace APIs, affiliates. */
const affiliateIdSchema = z.string().regex(/^[A-Z0-9]{3}$/)

/** Longer than two weeks nobody prepares a parcel. */
const mostHandlingMinutes = 14 * 24 * 60

const percentage = z.number().min(0).max(100)

/** What a problem is called where the page has words of its own for it. */
const notHttps = { params: { reason: 'not-an-https-address' } } as const

/** Of a page that people open: with https and without a password, so that nothing but a page can open. */
const pageAddressSchema = z
  .string()
  .trim()
  .max(500)
  .refine((text) => {
    if (!URL.canParse(text)) return false
    const { protocol, username, password } = new URL(text)
    return protocol === 'https:' && username === '' && password === ''
  }, notHttps)

/** What a person says of an affiliate, over what VTEX lists. */
const affiliateCorrectionSchema = z.object({
  id: affiliateIdSchema,
  name: label.optional(),
  /** The trade policy, by its id. */
  salesChannel: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional(),
  /** ISO 4217: for sources that report amounts without one. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** How long it takes from an order's integration until it can leave: what the store needs to save one. */
  handlingMinutes: z.number().int().min(1).max(mostHandlingMinutes).optional(),
  /** How many of a store's orders the marketplace lets be late, and be canceled by the store, in percent. */
  lateLimit: percentage.optional(),
  cancellationLimit: percentage.optional(),
  /** Where its connector has a page of its own on which people send orders to VTEX again. */
  resendPage: pageAddressSchema.optional(),
})

/** A chat that is told. Its address is a secret: whoever has it can write there. */
const chatSchema = z.object({
  id: z.string(),
  name: label,
  service: z.enum(chatServiceIds),
  url: z.string(),
  createdAt: z.string(),
})

export type Chat = z.infer<typeof chatSchema>

export const mostChats = 10

/** The same words as the GraphQL enum. */
const notificationLanguages = ['EN', 'PT', 'ES'] as const

/** HH:mm. */
const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/**
 * What people are told without looking, and when, in the store's time zone. Nobody is told before an owner asks for it.
 */
const notificationsSchema = z.object({
  /** Of the store's staff. */
  emails: z.array(z.string().trim().toLowerCase().max(254).email()).max(20).default([]),
  language: z.enum(notificationLanguages).default('EN'),
  /** The hour from which on the day's digest is due. Absent: no digest. */
  digestHour: z.number().int().min(0).max(23).optional(),
  /** How long before its orders must ship a cause is told of. Absent: never. */
  deadlineHours: z.number().int().min(1).max(72).optional(),
  /** At which hours it is said that what was imported is old. Empty: never. */
  reminderHours: z.array(z.number().int().min(0).max(23)).max(8).default([]),
  /** When neither digest nor deadlines are told. It may go over midnight. */
  quietHours: z
    .object({ from: timeOfDaySchema, to: timeOfDaySchema })
    .refine(({ from, to }) => from !== to, { path: ['to'] })
    .optional(),
})

const longestColumnMap = 4_000
/** How many kinds of files are remembered: those that somebody corrected last. */
export const mostColumnMaps = 30

/** By the name of the file's kind, the last corrected last; the page that imports files writes and reads them. */
const columnMapsSchema = z
  .record(z.string().min(1).max(60), z.string().max(longestColumnMap))
  .refine((maps) => Object.keys(maps).length <= mostColumnMaps)

/** For how long orders that need nobody may be kept, in days. */
const retention = { least: 30, most: 365 }

export const accountSettingsSchema = z.object({
  timeZone: timeZoneSchema.default('America/Sao_Paulo'),
  affiliates: z.array(affiliateCorrectionSchema).max(200).default([]),
  shipByRules: z.array(shipByRuleSchema).max(200).default([]),
  stuckAfter: stuckAfterSchema.default({}),
  /**
   * How many calls to Orders one slice of background work may make: 5 a second by default while a tick works; VTEX
   * allows 100 a second of get order alone.
   */
  callsPerSlice: z.number().int().min(10).max(1_000).default(100),
  /**
   * For how many days an order that needs nobody is kept after the last word about it; open orders are kept whatever their
   * age. VTEX bills each document that is kept.
   */
  retentionDays: z.number().int().min(retention.least).max(retention.most).default(90),
  /** How many hours of work what a person imported counts for the present. */
  knownForHours: z.number().int().min(1).max(72).default(4),
  /** Nothing documented reads the store's Price Divergence rule: a copy that a person typed in. */
  divergenceRule: divergenceRuleSchema.optional(),
  chats: z.array(chatSchema).max(mostChats).default([]),
  notifications: notificationsSchema.default({}),
  columnMaps: columnMapsSchema.default({}),
})

export type AccountSettings = z.infer<typeof accountSettingsSchema>

export const defaultSettings: AccountSettings = accountSettingsSchema.parse({})

/** Where an earlier version let an owner ask for more. */
const withinRetention = (days: unknown): unknown =>
  typeof days === 'number' ? Math.min(Math.max(days, retention.least), retention.most) : days

const storedSchema = z.object({
  settings: z.preprocess(
    (stored) =>
      typeof stored === 'object' && stored !== null && 'retentionDays' in stored
        ? { ...stored, retentionDays: withinRetention(stored.retentionDays) }
        : stored,
    accountSettingsSchema,
  ),
})

/** Where they are kept. */
export const settingsDocuments: DocumentKind<AccountSettings, 'account-settings'> = {
  entity: { name: 'orderops_settings' },
  label: 'settings',
  mark: 'settings',
  parse: (document) => storedSchema.parse(document).settings,
  fieldsOf: (settings) => ({ settings }),
  isForGood: true,
}
