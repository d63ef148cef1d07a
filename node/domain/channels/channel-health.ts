import { z } from 'zod'

import { hashOf } from '../../lib/hash'
import { errorTypes } from '../diagnosis/diagnosis'
import type { OrderIntegrationRow } from '../inbox/row'
import type { ChannelHistory } from './channel-history'
import { findSilence, sellsAgain, type ChannelMoment } from './find-silence'
import {
  usualAfter,
  findSurges,
  isCalmAgain,
  recentFailures,
  usualFailuresSchema,
  type Failures,
  type Surge,
} from './find-surge'
import { typicalValueSchema, type TypicalValue } from '../reading/value-sample'
import { openSurgeSchema, surgesAfter } from './open-surge'
import { reasonsOf, channelReasons } from './likely-reasons'

/** The same words as the GraphQL enum ChannelState. */
const channelStates = ['HEALTHY', 'SILENT', 'SURGING', 'TOO_LITTLE_HISTORY', 'UNKNOWN'] as const

export type ChannelState = (typeof channelStates)[number]

/** How many hours a silence is shown with: some before it, to see what was usual. */
const hoursShown = 12

const hourOfOrdersSchema = z.object({
  /** When it begins. */
  from: z.string(),
  seen: z.number().int(),
  /** How many orders usually come in it, where that is known. */
  usual: z.number().optional(),
})

export const alarmSchema = z.object({
  /** The same for the same trouble, whoever finds it. */
  id: z.string(),
  kind: z.enum(['SILENT', 'SURGING']),
  affiliateId: z.string(),
  /** When the trouble began, as far as orders show. */
  since: z.string(),
  raisedAt: z.string(),
  endedAt: z.string().optional(),
  /** How many orders, or failures, there usually are in that time. */
  expected: z.number(),
  seen: z.number(),
  cause: z.enum(errorTypes).optional(),
  /** The most likely first. */
  reasons: z.array(z.enum(channelReasons)),
  /** The last hours, the oldest first. Only of a silence. */
  hours: z.array(hourOfOrdersSchema).optional(),
})

/** One trouble of one channel. */
export type ChannelAlarm = z.infer<typeof alarmSchema>

export const channelHealthSchema = z.object({
  affiliateId: z.string(),
  state: z.enum(channelStates),
  evaluatedAt: z.string(),
  lastOrderAt: z.string().optional(),
  usualFailures: usualFailuresSchema.optional(),
  /** While the trouble lasts. */
  alarm: alarmSchema.optional(),
  /** What surged, as long as its orders are open. */
  surges: z.array(openSurgeSchema).optional(),
  /** What its orders are typically worth, where that is known. */
  typical: z.array(typicalValueSchema).optional(),
})

export type ChannelHealth = z.infer<typeof channelHealthSchema>

/** What is known of a channel at a moment. */
export type ChannelView = {
  readonly affiliateId: string
  /** ISO 8601 UTC. */
  readonly now: string
  readonly history: ChannelHistory
  readonly moment: ChannelMoment
  /** Its open orders. */
  readonly rows: readonly OrderIntegrationRow[]
  /** Not all of them are loaded. */
  readonly isPartial?: boolean
  readonly typical?: readonly TypicalValue[]
}

/** Orders are listed again every few minutes; when they were not for this long, nobody knows what the channel does. */
const blindAfterMs = 30 * 60_000

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()

const tenths = (number: number): number => Math.round(number * 10) / 10

const toAlarm = (
  view: ChannelView,
  trouble: Pick<ChannelAlarm, 'kind' | 'since' | 'expected' | 'seen' | 'cause'>,
): ChannelAlarm => ({
  id: hashOf([view.affiliateId, trouble.kind, trouble.since, trouble.cause]),
  affiliateId: view.affiliateId,
  raisedAt: view.now,
  ...trouble,
  expected: tenths(trouble.expected),
  reasons: reasonsOf({ ...trouble, rows: view.rows, now: view.now }),
})

const lasts = (alarm: ChannelAlarm, view: ChannelView, failures: Failures): boolean => {
  if (alarm.kind === 'SILENT') return !sellsAgain(view.history, view.moment)
  return alarm.cause !== undefined && !isCalmAgain(alarm.cause, failures, alarm.expected)
}

type Found = { readonly state: ChannelState; readonly alarm?: ChannelAlarm }

const findTrouble = (view: ChannelView, [surge]: readonly Surge[]): Found => {
  const { history, moment, now } = view
  if (surge !== undefined) {
    return { state: 'SURGING', alarm: toAlarm(view, { ...surge, kind: 'SURGING', since: now }) }
  }
  const silence = findSilence(history, moment)
  if (silence.kind === 'too-little-history') return { state: 'TOO_LITTLE_HISTORY' }
  if (silence.kind === 'heard') return { state: 'HEALTHY' }
  const { since, expected, seen } = silence
  const alarm = toAlarm(view, { kind: 'SILENT', since: iso(since), expected, seen })
  return { state: 'SILENT', alarm: { ...alarm, hours: lastHours(view) } }
}

const lastHours = ({ history, moment }: ChannelView): NonNullable<ChannelAlarm['hours']> =>
  history.hoursUntil(moment.countedUntil, hoursShown).map(({ from, seen, usual }) => ({
    from: iso(from),
    seen,
    ...(usual !== undefined && { usual: tenths(usual) }),
  }))

/** How a silence looks by now: it grows while it lasts. */
const grown = (alarm: ChannelAlarm, view: ChannelView): ChannelAlarm => {
  if (alarm.kind !== 'SILENT') return alarm
  const { history, moment } = view
  const stretch = { from: Date.parse(alarm.since), to: moment.countedUntil }
  const expected = history.expectedIn(stretch) ?? alarm.expected
  return {
    ...alarm,
    expected: Math.max(alarm.expected, tenths(expected)),
    hours: lastHours(view),
  }
}

/**
 * How a channel is, given how it was: a trouble that began lasts until it is over, so that there is one alarm for it.
 * Where its orders cannot be read it is unknown, and a trouble stays what it was. Pure.
 */
export const evaluateChannel = (
  view: ChannelView | (Pick<ChannelView, 'affiliateId' | 'now'> & { readonly history?: undefined }),
  before: ChannelHealth | undefined,
): ChannelHealth => {
  const known = { ...before, affiliateId: view.affiliateId, evaluatedAt: view.now }
  const isBlind =
    view.history === undefined || Date.parse(view.now) - view.moment.countedUntil > blindAfterMs
  if (isBlind) return { ...known, state: 'UNKNOWN' }
  const { lastOrderAt } = view.moment
  const failures = recentFailures(view.rows, Date.parse(view.now))
  const seen = {
    ...known,
    lastOrderAt: lastOrderAt === undefined ? known.lastOrderAt : iso(lastOrderAt),
    usualFailures: usualAfter(before?.usualFailures, failures, view.now),
  }
  const { history, moment } = view
  const found = findSurges(failures, before?.usualFailures, {
    history,
    countedUntil: moment.countedUntil,
  })
  const surges = surgesAfter(before?.surges ?? [], {
    ...view,
    found,
    failures,
  })
  const told = {
    ...seen,
    surges: surges.length > 0 ? [...surges] : undefined,
    typical: view.typical ? [...view.typical] : known.typical,
  }
  const { alarm } = known
  if (alarm !== undefined && lasts(alarm, view, failures)) {
    return { ...told, state: alarm.kind, alarm: grown(alarm, view) }
  }
  const trouble = findTrouble(view, found)
  return { ...told, state: trouble.state, alarm: trouble.alarm }
}

const rankOf: Readonly<Record<ChannelState, number>> = {
  SILENT: 0,
  SURGING: 1,
  UNKNOWN: 2,
  TOO_LITTLE_HISTORY: 3,
  HEALTHY: 4,
}

/** Channels as people should see them: those in trouble first. */
export const troubledFirst = (channels: readonly ChannelHealth[]): readonly ChannelHealth[] =>
  [...channels].sort(
    (left, right) =>
      rankOf[left.state] - rankOf[right.state] || (left.affiliateId < right.affiliateId ? -1 : 1),
  )
