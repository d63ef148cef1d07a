import { groupingSteps } from '../causes/group-issues'
import type { Issue } from '../causes/issue'
import { findGroup } from '../causes/issue-group'
import { issueSteps } from '../causes/issues-of'
import { surgeOf } from '../causes/cause-surge'
import type { OpenSurge } from '../channels/open-surge'
import { localTime } from '../../lib/zoned-time'
import { dayMs, hourMs } from '../../lib/hours'
import type { Steps } from '../../lib/in-slices'
import type { Divergence, DivergingOrder } from './divergence'
import { differenceOf, type Difference } from './decision'
import { toKnown, type KnownDivergence } from './replay'
import { whyLeftOut, type WhyLeftOut } from './surging-causes'

/** Divergences of one cause. */
export type DivergenceCause = {
  /** Of all orders of the cause, with a few of them only. */
  readonly issue: Issue
  /** Why no rule should let them pass; absent of everyday differences. */
  readonly leftOut?: WhyLeftOut
  /** How many of its orders have amounts that nobody reported, or no currency. */
  readonly withoutAmounts: number
  /** Those of them of which at least the percentage is known. Empty where the cause is an everyday one. */
  readonly unpriced: readonly Difference[]
}

export type KnownDivergences = {
  readonly divergences: readonly KnownDivergence[]
  /** Those of the most orders first. */
  readonly causes: readonly DivergenceCause[]
  /** Of all that diverged, with known amounts or without. */
  readonly affiliateIds: readonly string[]
  /** Since when all orders are kept, ISO 8601 UTC: before that only those that still need somebody are. */
  readonly keptFrom: string
  /** For how many of the days since then they are known; at least one. */
  readonly days: number
}

export const noDivergences: KnownDivergences = {
  ...{ divergences: [], causes: [], affiliateIds: [], keptFrom: '', days: 1 },
}

type Facts = {
  readonly orders: readonly DivergingOrder[]
  readonly surges: readonly OpenSurge[]
  readonly timeZone: string
  readonly keptFrom: string
  readonly now: string
}

/** Orders are held for as long as the answer is: of a cause a few are enough to say what it is. */
const withoutRows = (issue: Issue): Issue => ({ ...issue, rows: issue.samples })

/** Orders of one minute are of one month: asking a time zone thousands of times is slow. */
const createMonths = (timeZone: string): ((at: string) => string) => {
  const known = new Map<string, string>()
  return (at) => {
    const minute = at.slice(0, 16)
    const month = known.get(minute) ?? localTime(Date.parse(at), timeZone).date.slice(0, 7)
    known.set(minute, month)
    return month
  }
}

/** Since the first of them, of the time of which all orders are kept. */
const hoursKnown = (orders: readonly DivergingOrder[], keptFrom: string, now: string): number => {
  const since = orders
    .map(({ divergence }) => divergence.at)
    .filter((at) => at >= keptFrom)
    .reduce((first, at) => (at < first ? at : first), now)
  return (Date.parse(now) - Date.parse(since)) / hourMs
}

type OwnOrders = {
  readonly issue: Issue
  readonly own: readonly Divergence[]
  /** Those of them with known amounts. */
  readonly priced: readonly KnownDivergence[]
  readonly hasAlert: boolean
  readonly hours: number
}

const causeOf = ({ issue, own, priced, hasAlert, hours }: OwnOrders): DivergenceCause => {
  const unpriced = own.flatMap(({ known, printed }) =>
    known === undefined && printed !== undefined ? differenceOf(printed) : [],
  )
  const differences = [...priced.map(({ known }) => known), ...unpriced]
  const leftOut = whyLeftOut(
    {
      ...{ pattern: issue.pattern, hasAlert },
      arrivals: own.map(({ at }) => at),
      shares: differences.map(({ shares }) => shares.expected.high),
    },
    hours,
  )
  return {
    ...{ issue: withoutRows(issue), leftOut },
    withoutAmounts: own.length - priced.length,
    unpriced: leftOut === undefined ? [] : unpriced,
  }
}

/** The orders that diverged, each with its cause and month. In steps, since there may be many thousands. */
export function* knownDivergencesOf({
  orders,
  surges,
  timeZone,
  keptFrom,
  now,
}: Facts): Steps<KnownDivergences> {
  const groups = yield* groupingSteps(orders.map(({ row }) => row))
  const issues = yield* issueSteps(groups)
  const hours = hoursKnown(orders, keptFrom, now)
  const orderOf = new Map(orders.map(({ row, divergence }) => [row, divergence]))
  const monthOf = createMonths(timeZone)
  const divergences: KnownDivergence[] = []
  const causes: DivergenceCause[] = []
  for (const issue of issues) {
    yield undefined
    const own = issue.rows.flatMap((row) => orderOf.get(row) ?? [])
    const priced = own.flatMap(
      (each) => toKnown(each, { causeId: issue.id, month: monthOf(each.at) }) ?? [],
    )
    divergences.push(...priced)
    const hasAlert = surgeOf(issue.rows, surges) !== undefined
    causes.push(causeOf({ issue, own, priced, hasAlert, hours }))
  }
  causes.sort((left, right) => right.issue.orderCount - left.issue.orderCount)
  const affiliateIds = [...new Set(orders.map(({ divergence }) => divergence.affiliateId))]
  const days = Math.max(1, Math.ceil((hours * hourMs) / dayMs))
  return { divergences, causes, affiliateIds, keptFrom, days }
}

const fingerprintOf = (id: string): string =>
  id.replace(/:(?:scattered|same-(?:amount|percentage)=[\d.]+)$/, '')

/**
 * The cause of an id; for a percentage that moved a little since, the cause that it moved to. With what was closed before,
 * orders may form other patterns than open ones alone: where none is left of the id, all of what shares its fingerprint.
 */
export const divergenceCausesOf = (
  causes: readonly DivergenceCause[],
  id: string,
): readonly DivergenceCause[] => {
  const group = findGroup(
    causes.map(({ issue }) => issue),
    id,
  )
  return causes.filter(({ issue }) =>
    group === undefined ? fingerprintOf(issue.id) === fingerprintOf(id) : issue.id === group.id,
  )
}
