import { medianOf } from '../../lib/median'
import { actorOf } from '../inbox/row-cause'
import {
  isEstimated,
  isShippedByMarketplace,
  saveByOf,
  urgencyBand,
  type DayBounds,
} from '../inbox/deadline-bands'
import { CurrencySums } from '../inbox/currency-sums'
import { descending } from '../inbox/ranking'
import { arrivedAt, type OrderIntegrationRow } from '../inbox/row'
import type { TypicalValues } from '../inbox/typical-values'
import type { Actor } from '../guidance/guidance'
import type { UsualPerHour } from '../channels/channel-states'
import type { OpenSurge } from '../channels/open-surge'
import { surgeOf } from './cause-surge'
import { hourMs } from '../../lib/hours'

// In which order causes stand: value times urgency times growth, in three tiers.
//
// 1. Pinned: at most two causes that surge and hold a tenth of all that is at risk.
// 2. The guard: causes with an order due within the hour that the store's own people can still save, the earliest first.
//    A small value never hides time. What is only estimated calls nobody.
// 3. All others by score.

type Cause = { readonly id: string; readonly rows: readonly OrderIntegrationRow[] }

/** What ranking causes depends on. */
export type CauseRanking = {
  readonly bounds: DayBounds
  readonly values: TypicalValues
  readonly surges: readonly OpenSurge[]
  readonly usualPerHour: UsualPerHour
  /** The ids of the pinned ones. */
  readonly pinned: ReadonlySet<string>
}

const urgencies: Readonly<Record<ReturnType<typeof urgencyBand>, number>> = {
  WITHIN_HOUR: 8,
  TODAY: 4,
  LATE_TODAY: 3,
  SHORT_OF_TIME: 3,
  TOMORROW: 2,
  UNKNOWN: 1,
  DAY_AFTER: 1,
  LATER: 0.5,
  LATE_BEFORE: 0.25,
}

const urgencyOf = (row: OrderIntegrationRow, bounds: DayBounds): number =>
  isShippedByMarketplace(row) ? urgencies.LATE_BEFORE : urgencies[urgencyBand(row, bounds)]

const mostGrowth = 4

/**
 * By how much a surge makes its cause more urgent: by the orders of its last hour against the usual ones. Where nobody
 * knows what is usual, nothing grows: the surge is pinned all the same.
 */
const growthOf = (
  rows: readonly OrderIntegrationRow[],
  { surges, usualPerHour, bounds: { now } }: Omit<CauseRanking, 'pinned' | 'values'>,
): number => {
  const surge = surgeOf(rows, surges)
  if (surge === undefined) return 1
  if (usualPerHour(surge.affiliateId, surge.errorType) === undefined) return 1
  const from = new Date(Date.parse(now) - hourMs).toISOString()
  const recent = rows.filter((row) => row.firstSeenAt > from && arrivedAt(row) > from).length
  const growth = 1 + Math.log10((recent + 1) / (surge.usualPerHour + 1))
  return Math.min(mostGrowth, Math.max(1, growth))
}

const medianIn = (rows: readonly OrderIntegrationRow[], currency: string | undefined) => {
  const known = rows.flatMap(({ order: { value } }) =>
    value?.currency === currency && value ? value.amount : [],
  )
  return known.length > 0 ? medianOf(known) : undefined
}

/** The values of the orders in the currency of most of them; the cause's median where a value is not known. */
const valuesOf = (rows: readonly OrderIntegrationRow[], { typical, factorOf }: TypicalValues) => {
  const sums = new CurrencySums()
  rows.forEach((row) => sums.add(row))
  const [sum] = sums.ranked()
  const currency = sum?.currency ?? typical?.currency
  // Where every value is known, nothing has to be sorted.
  const unknown = rows.some(({ order }) => order.value === undefined)
    ? (medianIn(rows, currency) ?? typical?.amount ?? 1)
    : 0
  const factor = currency === undefined ? 1 : factorOf(currency)
  return ({ order: { value } }: OrderIntegrationRow): number => {
    if (value === undefined) return Math.max(1, unknown) * factor
    return value.currency === currency ? value.amount * factor : 0
  }
}

/** What a cause is worth, unknown values as its median, laid beside other causes whatever its currency. */
export const worthOf = (rows: readonly OrderIntegrationRow[], values: TypicalValues): number => {
  const valueOf = valuesOf(rows, values)
  return rows.reduce((sum, row) => sum + valueOf(row), 0)
}

/** Value times urgency, summed over the orders, times growth. */
export const scoreOf = ({ rows }: Cause, ranking: Omit<CauseRanking, 'pinned'>): number => {
  const { bounds, values } = ranking
  const valueOf = valuesOf(rows, values)
  const sum = rows.reduce((total, row) => total + valueOf(row) * urgencyOf(row, bounds), 0)
  return sum * growthOf(rows, ranking)
}

/** Those who can act and are the store's own: nobody is called for what only others can correct. */
const ownPeople: ReadonlySet<Actor | undefined> = new Set([
  'CATALOG',
  'PRICING',
  'LOGISTICS',
  'ERP',
  'ORDERS_TEAM',
])

/** Whether an order is due within the hour and nothing but an estimate says so. */
export const isDueWithinHour = (row: OrderIntegrationRow, bounds: DayBounds): boolean =>
  row.status !== 'NOT_INTEGRABLE' &&
  urgencyBand(row, bounds) === 'WITHIN_HOUR' &&
  !isEstimated(row) &&
  !isShippedByMarketplace(row)

/** By when the first of its orders that the guard stands for must be saved; undefined without one. */
const guardedUntil = (
  rows: readonly OrderIntegrationRow[],
  bounds: DayBounds,
): string | undefined => {
  let first: string | undefined
  for (const row of rows) {
    if (!isDueWithinHour(row, bounds) || !ownPeople.has(actorOf(row))) continue
    const saveBy = saveByOf(row, bounds.handlingMs)
    if (saveBy !== undefined && (first === undefined || saveBy < first)) first = saveBy
  }
  return first
}

/** A text that compares as the rule above ranks; the least stands first. */
export const rankOfCause = (cause: Cause, ranking: CauseRanking): string => {
  const score = descending(Math.round(scoreOf(cause, ranking)))
  if (ranking.pinned.has(cause.id)) return `0${score}`
  const guarded = guardedUntil(cause.rows, ranking.bounds)
  return guarded === undefined ? `2${score}` : `1${guarded}${score}`
}

/** Part of all value at risk that a surging cause must hold to stand above everything. */
const leastPinnedShare = 0.1
const mostPinned = 2

/** The ids of the causes that stand above everything: at most two, whatever anybody filters by. */
export const pinnedCauses = (
  causes: readonly Cause[],
  ranking: Omit<CauseRanking, 'pinned'>,
): ReadonlySet<string> => {
  const { surges, values } = ranking
  if (surges.length === 0) return new Set()
  const large = causes.filter(
    ({ rows }) =>
      surgeOf(rows, surges) !== undefined &&
      worthOf(rows, values) >= leastPinnedShare * values.total,
  )
  if (large.length <= mostPinned) return new Set(large.map(({ id }) => id))
  const byScore = large
    .map((cause) => ({ id: cause.id, score: scoreOf(cause, ranking) }))
    .sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1))
  return new Set(byScore.slice(0, mostPinned).map(({ id }) => id))
}
