import type { Issue } from '../causes/issue'
import { overviewOf } from '../inbox/overview'
import type { CurrencySum } from '../inbox/currency-sums'
import { rankOfCause } from '../causes/cause-ranking'
import { isDueToday, type DayBounds } from '../inbox/deadline-bands'
import { typicalValuesOf } from '../inbox/typical-values'
import type { OpenIssues } from './deadline-alerts'
import { isPutAside, isStillDoable } from './still-doable'

/** What a person should know in the morning of a day. */
export type Digest = {
  readonly orders: number
  /** A source first spoke of them in the last 24 hours. */
  readonly fresh: number
  readonly value: readonly CurrencySum[]
  readonly ordersWithoutValue: number
  /** They must still ship today. */
  readonly today: number
  readonly passed: number
  /** What is lost first, at most 5. */
  readonly causes: readonly Issue[]
  /** How many causes somebody put aside: they are not among the others. */
  readonly snoozed: number
}

const mostCauses = 5
const dayMs = 86_400_000

/** Undefined where nobody can do anything: there is nothing to tell. Orders of snoozed causes are counted all the same. */
export const digestOf = (
  { issues, standings }: OpenIssues,
  bounds: DayBounds,
): Digest | undefined => {
  const { now } = bounds
  const rows = issues.flatMap((issue) => issue.rows)
  if (!rows.some((row) => isStillDoable(row, now))) return undefined
  const yesterday = new Date(Date.parse(now) - dayMs).toISOString()
  const overview = overviewOf(rows, now)
  const ranking = { bounds, values: typicalValuesOf(rows), surges: [], pinned: new Set<string>() }
  const shown = issues.filter(({ id }) => !isPutAside(standings.get(id)))
  const ranked = shown
    .map((issue) => ({ issue, rank: rankOfCause(issue, ranking) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
  return {
    orders: overview.total,
    fresh: rows.filter(({ firstSeenAt }) => firstSeenAt > yesterday).length,
    value: overview.valueAtRisk,
    ordersWithoutValue: overview.ordersWithoutValue,
    today: rows.filter((row) => isDueToday(row, bounds)).length,
    passed: overview.deadlinesPassed,
    causes: ranked.slice(0, mostCauses).map(({ issue }) => issue),
    snoozed: issues.length - shown.length,
  }
}
