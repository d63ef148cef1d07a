import type { UsualPerHour } from '../channels/channel-states'
import type { DayBounds } from '../inbox/deadline-bands'
import { arrivedAt, type OrderIntegrationRow } from '../inbox/row'
import { isDueWithinHour, type CauseRanking } from './cause-ranking'
import { surgeOf } from './cause-surge'
import type { IssueStatus } from './issue-status'
import { hourMs } from '../../lib/hours'

// The one thing to know of a cause at a glance: what people decided where that still holds, else what its orders show,
// the most urgent first.

/** The same words as the GraphQL enum. */
export type IssueSituation =
  'OPEN' | 'RISING' | 'SURGING' | 'DUE_WITHIN_HOUR' | 'VERIFYING' | 'CAME_BACK' | 'SNOOZED'

const hours = 9

/** How many orders came in each of the last nine hours, the last of which ends now. */
export const recentArrivals = (
  rows: readonly OrderIntegrationRow[],
  now: string,
): readonly number[] => {
  const end = Date.parse(now)
  const starts = Array.from({ length: hours }, (_, index) =>
    new Date(end - (hours - index) * hourMs).toISOString(),
  )
  const counts = starts.map(() => 0)
  for (const row of rows) {
    // What was first seen long ago came long ago.
    if (row.firstSeenAt <= (starts[0] ?? '')) continue
    const at = arrivedAt(row)
    if (at > now || at <= (starts[0] ?? '')) continue
    const hour = starts.filter((start) => start < at).length - 1
    counts[hour] = (counts[hour] ?? 0) + 1
  }
  return counts
}

const fewestRising = 5

type Known = Pick<CauseRanking, 'bounds' | 'surges' | 'usualPerHour'>

/** What usually fails within an hour for the same, where the orders are; undefined unless it is known of everywhere. */
const usualOf = (
  rows: readonly OrderIntegrationRow[],
  usualPerHour: UsualPerHour,
): number | undefined => {
  const errorType = rows[0]?.errorType
  if (errorType === undefined) return undefined
  let sum = 0
  for (const affiliateId of new Set(rows.map((row) => row.affiliateId))) {
    const usual = usualPerHour(affiliateId, errorType)
    if (usual === undefined) return undefined
    sum += usual
  }
  return sum
}

/** More than twice as many in the last hour as usual. Of a store that is new here nobody knows what is usual. */
const isRising = (
  rows: readonly OrderIntegrationRow[],
  { bounds: { now }, usualPerHour }: Known,
): boolean => {
  const last = recentArrivals(rows, now).at(-1) ?? 0
  if (last < fewestRising) return false
  const usual = usualOf(rows, usualPerHour)
  return usual !== undefined && last > 2 * usual
}

const isDueSoon = (rows: readonly OrderIntegrationRow[], bounds: DayBounds): boolean =>
  rows.some((row) => isDueWithinHour(row, bounds))

/** How a cause stands, in one word. */
export const situationOf = (
  rows: readonly OrderIntegrationRow[],
  status: IssueStatus,
  known: Known,
): IssueSituation => {
  const { bounds, surges } = known
  if (status.state === 'SNOOZED') return 'SNOOZED'
  const isFixed = status.state === 'RESOLVED'
  if (!isFixed && surgeOf(rows, surges) !== undefined) return 'SURGING'
  if (isDueSoon(rows, bounds)) return 'DUE_WITHIN_HOUR'
  if (isFixed) return 'VERIFYING'
  if (isRising(rows, known)) return 'RISING'
  return status.regression === undefined ? 'OPEN' : 'CAME_BACK'
}
