import { hasOutgrown } from '../causes/issue-history'
import type { IssueStatus } from '../causes/issue-status'
import type { Alert } from './alert'

/** What was done about an alert. The same words as the GraphQL enum. */
export type AlertHandling = {
  readonly how: 'FIXED' | 'ASSIGNED' | 'SNOOZED'
  /** The login of whoever did it, or takes care of it. */
  readonly by: string
  readonly at: string
  /** When it is asked again; undefined where only orders end it. */
  readonly until?: string
}

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

/** What was done about an alert, while that holds. */
export const handlingOf = (
  alert: Alert,
  status: IssueStatus | undefined,
): AlertHandling | undefined => status && (byDecision(status) ?? byAssignment(status, alert))
