import type { DayBounds } from '../inbox/deadline-bands'
import { arrivedAt, type OrderIntegrationRow } from '../inbox/row'
import { isDueWithinHour, type CauseRanking } from './cause-ranking'
import { surgeOf } from './cause-surge'
import type { IssueStatus } from './issue-status'

// The one thing to know of a cause at a glance: what people decided where that still holds, else what its orders show,
// the most urgent first.

/** The same words as the GraphQL enum. */
export type IssueSituation =
  'OPEN' | 'RISING' | 'SURGING' | 'DUE_WITHIN_HOUR' | 'VERIFYING' | 'CAME_BACK' | 'SNOOZED'

const hourMs = 3_600_000
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

/** More than twice as many in the last hour as in the busiest of the eight before it. */
const isRising = (rows: readonly OrderIntegrationRow[], now: string): boolean => {
  const counts = recentArrivals(rows, now)
  const last = counts.at(-1) ?? 0
  return last >= fewestRising && last > 2 * Math.max(...counts.slice(0, -1))
}

const isDueSoon = (rows: readonly OrderIntegrationRow[], bounds: DayBounds): boolean =>
  rows.some((row) => isDueWithinHour(row, bounds))

/** How a cause stands, in one word. */
export const situationOf = (
  rows: readonly OrderIntegrationRow[],
  status: IssueStatus,
  { bounds, surges }: Pick<CauseRanking, 'bounds' | 'surges'>,
): IssueSituation => {
  if (status.state === 'SNOOZED') return 'SNOOZED'
  const isFixed = status.state === 'RESOLVED'
  if (!isFixed && surgeOf(rows, surges) !== undefined) return 'SURGING'
  if (isDueSoon(rows, bounds)) return 'DUE_WITHIN_HOUR'
  if (isFixed) return 'VERIFYING'
  if (isRising(rows, bounds.now)) return 'RISING'
  return status.regression === undefined ? 'OPEN' : 'CAME_BACK'
}
