import type { ChannelHistory, TimeSpan } from './channel-history'
import { dayMs, hourMs } from '../../lib/hours'
import { chanceOfAtMost, type Distribution } from './negative-binomial'

// A channel is silent when so few orders would have come by chance on less than one day in a thousand. Not on one look
// in a thousand: a busy channel has hundreds of pauses a day, and each of them is looked at.

const mostChance = 1 / 1_000

/** Fewer missing orders than this are nothing to call anybody for. */
const fewestExpected = 5

/** What the hours before say about today: a holiday or a campaign moves the whole day. */
const evidenceMs = 12 * hourMs

/** How much those hours may weigh against the four weeks: days change while they last. */
const mostEvidence = 3

/** The stretches in which few orders, instead of none, are looked for: so many whole hours before the current one. */
const stretchHours = [0, 1, 2, 3] as const

/** A channel that still sells more than this part of what is expected has a bad day; it is not silent. */
const mostShare = 0.1

/** A channel that sells less a week cannot be told from one that sells nothing. */
const fewestAWeek = 20

export type ChannelMoment = {
  /** The newest order that is known. In milliseconds, like all here. */
  readonly lastOrderAt: number | undefined
  /** Until when every order that VTEX lists is known. */
  readonly countedUntil: number
}

export type Silence =
  | { readonly kind: 'too-little-history' }
  | { readonly kind: 'heard' }
  | {
      readonly kind: 'silent'
      readonly since: number
      readonly expected: number
      readonly seen: number
    }

/** What to expect in a stretch, by the last four weeks and by how the hours before it went. */
const distributionOf = (
  history: ChannelHistory,
  { from, to }: TimeSpan,
  evidenceTo: number,
): Distribution | undefined => {
  const usual = history.expectedIn({ from, to })
  if (usual === undefined || usual < fewestExpected) return undefined
  const evidence = { from: evidenceTo - evidenceMs, to: evidenceTo }
  const expected = history.expectedIn(evidence)
  if (expected === undefined) return undefined
  const steadiness = history.shapeAt(to)
  const weight = Math.min(1, (mostEvidence * steadiness) / Math.max(expected, 1e-9))
  const shape = steadiness + weight * history.seenIn(evidence)
  const level = shape / (steadiness + weight * expected)
  // A good day promises nothing for the hours after it: the evening of Black Friday is no silence.
  const mean = usual * Math.min(1, level)
  return mean < fewestExpected ? undefined : { shape, mean }
}

const sinceLastOrder = (
  history: ChannelHistory,
  { lastOrderAt, countedUntil }: ChannelMoment,
  perDay: number,
): Silence | undefined => {
  // Without any order in the counted hours, the silence is at least as long as what is compared.
  const since = Math.max(lastOrderAt ?? 0, countedUntil - 7 * dayMs)
  const hour = Math.floor(since / hourMs) * hourMs
  // The moment of the newest order may be lost or never learned; where later hours had orders, it was not the newest.
  if (history.seenIn({ from: hour + hourMs, to: countedUntil }) > 0) return undefined
  const distribution = distributionOf(history, { from: since, to: countedUntil }, hour)
  if (distribution === undefined) return undefined
  const isSilent = chanceOfAtMost(0, distribution) < mostChance / Math.max(1, perDay)
  return isSilent ? { kind: 'silent', since, expected: distribution.mean, seen: 0 } : undefined
}

const inLastHours = (
  history: ChannelHistory,
  { countedUntil }: ChannelMoment,
  hours: number,
): Silence | undefined => {
  const from = Math.floor(countedUntil / hourMs) * hourMs - hours * hourMs
  const distribution = distributionOf(history, { from, to: countedUntil }, from)
  if (distribution === undefined) return undefined
  const seen = history.seenIn({ from, to: countedUntil })
  if (seen > distribution.mean * mostShare) return undefined
  const isSilent = chanceOfAtMost(seen, distribution) < mostChance / (24 * stretchHours.length)
  return isSilent ? { kind: 'silent', since: from, expected: distribution.mean, seen } : undefined
}

/** Whether a channel that should sell does not: nothing since its last order, or next to nothing in the last hours. */
export const findSilence = (history: ChannelHistory, moment: ChannelMoment): Silence => {
  const { countedUntil } = moment
  const week = history.expectedInWeek(countedUntil)
  if (week === undefined || week < fewestAWeek) return { kind: 'too-little-history' }
  return (
    sinceLastOrder(history, moment, week / 7) ??
    stretchHours
      .map((hours) => inLastHours(history, moment, hours))
      .find((silence) => silence !== undefined) ?? { kind: 'heard' }
  )
}

/**
 * Whether a channel that was silent sells again: an order came, and the last hour is nothing unusual by the four
 * weeks alone. The hours before do not count: they were the silence.
 */
export const sellsAgain = (history: ChannelHistory, moment: ChannelMoment): boolean => {
  const { countedUntil, lastOrderAt } = moment
  if (lastOrderAt === undefined || countedUntil - lastOrderAt > hourMs) return false
  const from = Math.floor(countedUntil / hourMs) * hourMs - hourMs
  const mean = history.expectedIn({ from, to: countedUntil })
  if (mean === undefined) return false
  const seen = history.seenIn({ from, to: countedUntil })
  return chanceOfAtMost(seen, { mean, shape: history.shapeAt(countedUntil) }) > 1 / 20
}
