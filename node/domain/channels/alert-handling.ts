import { hasOutgrown } from '../causes/issue-history'
import type { AlertReason, IssueAcknowledgement } from '../causes/issue-state'
import type { IssueStatus } from '../causes/issue-status'
import type { Alert } from './alert'
import { hourMs } from '../../lib/hours'

/** What was done about an alert. The same words as the GraphQL enum. */
export type AlertHandling = {
  readonly how: 'FIXED' | 'ASSIGNED' | 'SNOOZED' | 'ACKNOWLEDGED'
  /** The login of whoever did it, or takes care of it. */
  readonly by: string
  readonly at: string
  /** Only of what is acknowledged. */
  readonly reason?: AlertReason
  /** When it is asked again; undefined where only orders end it. */
  readonly until?: string
}

/** For how long nobody is asked again. Assumptions: a day's pause, an outage of a few hours, a coffee and some work. */
const acknowledgedForMs: Readonly<Record<AlertReason, number>> = {
  PAUSED_BY_US: 24 * hourMs,
  MARKETPLACE_OUTAGE: 4 * hourMs,
  WORKING_ON_IT: 2 * hourMs,
}

/** When an alert that is acknowledged now is asked of again. */
export const acknowledgedUntil = (reason: AlertReason, now: string): string =>
  new Date(Date.parse(now) + acknowledgedForMs[reason]).toISOString()

const byDecision = ({ decision, state, snoozedUntil }: IssueStatus): AlertHandling | undefined => {
  if (decision === undefined || state === 'OPEN') return undefined
  const { by, at } = decision
  return state === 'RESOLVED'
    ? { how: 'FIXED', by, at }
    : { how: 'SNOOZED', by, at, until: snoozedUntil }
}

const byAssignment = (
  { assignment }: IssueStatus,
  { rows, since }: Alert,
): AlertHandling | undefined => {
  if (assignment?.to === undefined) return undefined
  const { to, at, orders } = assignment
  // Whoever took care of it before it surged may not know that it does.
  const isOutgrown = orders === undefined ? at < since : hasOutgrown(rows.length, orders)
  return isOutgrown ? undefined : { how: 'ASSIGNED', by: to, at }
}

const byAcknowledgement = (
  acknowledgement: IssueAcknowledgement | undefined,
  { rows, since }: Alert,
  now: string,
): AlertHandling | undefined => {
  if (acknowledgement === undefined) return undefined
  const { reason, by, at, until, orders } = acknowledgement
  if (reason === undefined || until === undefined || until <= now || at < since) return undefined
  return hasOutgrown(rows.length, orders)
    ? undefined
    : { how: 'ACKNOWLEDGED', by, at, reason, until }
}

/** What people said that an alert depends on. */
export type SaidOfAlert = {
  /** How its cause stands; undefined where it has none. */
  readonly status?: IssueStatus
  readonly acknowledgement?: IssueAcknowledgement
}

/** What was done about an alert, while that holds. */
export const handlingOf = (
  alert: Alert,
  { status, acknowledgement }: SaidOfAlert,
  now: string,
): AlertHandling | undefined =>
  (status && (byDecision(status) ?? byAssignment(status, alert))) ??
  byAcknowledgement(acknowledgement, alert, now)
