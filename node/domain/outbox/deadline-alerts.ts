import { z } from 'zod'

import { byIssue } from '../causes/issue-group'
import type { Issue } from '../causes/issue'
import type { IssueAcknowledgement } from '../causes/issue-state'
import type { IssueStatus } from '../causes/issue-status'
import type { OrderIntegrationRow } from '../inbox/row'
import { isPutAside, isStillDoable } from './still-doable'
import { hourMs } from '../../lib/hours'

// A cause is told of when the first of its orders comes near its deadline, and once more when none is near any more:
// done, or too late. Orders that come near meanwhile belong to the same alert.

export const deadlineAlertSchema = z.object({
  startedAt: z.string(),
  /** The cause as it was told. */
  title: z.string(),
})

export type DeadlineAlert = z.infer<typeof deadlineAlertSchema>

/** By issue id. */
export type DeadlineAlerts = Readonly<Record<string, DeadlineAlert>>

/** A cause with those of its orders that ship soon and can still be saved. */
export type NearDeadline = {
  readonly issue: Issue
  readonly rows: readonly OrderIntegrationRow[]
}

export type EndedAlert = {
  readonly issueId: string
  readonly alert: DeadlineAlert
  /** How many of its orders are still open though their time is over. */
  readonly missed: number
}

export type OpenIssues = {
  /** All that is open. */
  readonly issues: readonly Issue[]
  readonly standings: ReadonlyMap<string, IssueStatus>
  /** Who said that somebody sees to an alert, by the alert's subject. */
  readonly acknowledgementOf: (subject: string) => IssueAcknowledgement | undefined
}

/** The causes that have orders which must ship within so many hours. */
export const nearDeadlines = (
  { issues, standings }: OpenIssues,
  hours: number,
  now: string,
): readonly NearDeadline[] => {
  const end = new Date(Date.parse(now) + hours * hourMs).toISOString()
  return issues
    .filter(({ id }) => !isPutAside(standings.get(id)))
    .map((issue) => ({
      issue,
      rows: issue.rows.filter((row) => isStillDoable(row, now) && (row.order.shipBy ?? '~') <= end),
    }))
    .filter(({ rows }) => rows.length > 0)
}

export type DeadlineChanges = {
  readonly alerts: DeadlineAlerts
  readonly started: readonly NearDeadline[]
  readonly ended: readonly EndedAlert[]
}

const missedOf = (
  rows: readonly OrderIntegrationRow[],
  { startedAt }: DeadlineAlert,
  now: string,
): number =>
  rows.filter(
    ({ order: { shipBy } }) => shipBy !== undefined && shipBy > startedAt && shipBy <= now,
  ).length

/** What began and what ended since the alerts were told last. Pure. */
export const deadlineChanges = (
  before: DeadlineAlerts,
  { issues, near, now }: { issues: readonly Issue[]; near: readonly NearDeadline[]; now: string },
  titleOf: (issue: Issue) => string,
): DeadlineChanges => {
  const known = new Map(Object.entries(before))
  const alerts: Record<string, DeadlineAlert> = {}
  const started: NearDeadline[] = []
  for (const each of near) {
    const told = byIssue(known, each.issue.id)
    if (told === undefined) started.push(each)
    else known.delete(told.id)
    alerts[each.issue.id] = told?.value ?? { startedAt: now, title: titleOf(each.issue) }
  }
  const open = new Map(issues.map((issue) => [issue.id, issue]))
  const ended = [...known].map(([issueId, alert]) => {
    const rows = byIssue(open, issueId)?.value.rows ?? []
    return { issueId, alert, missed: missedOf(rows, alert, now) }
  })
  return { alerts, started, ended }
}
