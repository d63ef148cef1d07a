import type { Issue } from '../causes/issue'
import { overviewOf } from '../inbox/overview'
import type { CurrencySum } from '../inbox/currency-sums'
import { rankOfCause } from '../causes/cause-ranking'
import { pinnedAmong, rankingBefore } from '../causes/pinned-ranking'
import type { Alert } from '../channels/alert'
import type { ChannelStates } from '../channels/channel-states'
import { rankedAlerts } from '../channels/ranked-alerts'
import { isDueToday, type DayBounds } from '../inbox/deadline-bands'
import { typicalValuesOf, type TypicalValues } from '../inbox/typical-values'
import type { OpenIssues } from './deadline-alerts'
import { isPutAside, isStillDoable } from './still-doable'
import { dayMs } from '../../lib/hours'

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
  /** What is being lost now and nobody handles, the greatest loss first: what the page shows above all. At most 2. */
  readonly alerts: readonly Alert[]
  /** How many more of them there are. */
  readonly moreAlerts: number
  /** In the page's order, at most 5. */
  readonly causes: readonly Issue[]
  /** How many causes somebody put aside: they are not among the others. */
  readonly snoozed: number
}

const mostCauses = 5
const mostAlerts = 2

/** What an order of the page and of the digest depends on besides the orders. */
export type DigestView = { readonly states: ChannelStates; readonly bounds: DayBounds }

const inPageOrder = (
  { issues, standings }: OpenIssues,
  { states, bounds, values }: DigestView & { readonly values: TypicalValues },
): readonly Issue[] => {
  const before = rankingBefore({ states, bounds, values })
  const ranking = { ...before, pinned: pinnedAmong(issues, standings, before) }
  return issues
    .filter(({ id }) => !isPutAside(standings.get(id)))
    .map((issue) => ({ issue, rank: rankOfCause(issue, ranking) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .map(({ issue }) => issue)
}

/** Undefined where nobody can do anything: there is nothing to tell. Orders of snoozed causes are counted all the same. */
export const digestOf = (open: OpenIssues, view: DigestView): Digest | undefined => {
  const { issues, standings, acknowledgementOf } = open
  const { states, bounds } = view
  const { now, handlingMs } = bounds
  const rows = issues.flatMap((issue) => issue.rows)
  if (!rows.some((row) => isStillDoable(row, now))) return undefined
  const yesterday = new Date(Date.parse(now) - dayMs).toISOString()
  const overview = overviewOf(rows, now, handlingMs)
  const values = typicalValuesOf(rows)
  const said = (subject: string) => ({
    status: standings.get(subject),
    acknowledgement: acknowledgementOf(subject),
  })
  const alerts = rankedAlerts({ rows, groups: issues }, { states, values, said, now })
    .filter(({ handled }) => handled === undefined)
    .map(({ alert }) => alert)
  const causes = inPageOrder(open, { ...view, values })
  return {
    orders: overview.total,
    fresh: rows.filter(({ firstSeenAt }) => firstSeenAt > yesterday).length,
    value: overview.valueAtRisk,
    ordersWithoutValue: overview.ordersWithoutValue,
    today: rows.filter((row) => isDueToday(row, bounds)).length,
    passed: overview.deadlinesPassed,
    alerts: alerts.slice(0, mostAlerts),
    moreAlerts: Math.max(0, alerts.length - mostAlerts),
    causes: causes.slice(0, mostCauses),
    snoozed: issues.length - causes.length,
  }
}
