import type { AlertReason } from '../../domain/causes/issue-state'
import { acknowledgedUntil } from '../../domain/channels/alert-handling'
import type { Failure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import { keepPart } from '../causes/keep-part'
import { openInbox, type InboxDependencies } from '../inbox/open-inbox'
import type { DecisionDependencies } from '../orders/decide-on-orders'
import { noteActivity } from '../team/note-activity'
import { subjectOf } from '../../domain/channels/ranked-alerts'
import { alertsOf, type InboxAlert } from './alerts'

const alertOf = async (
  dependencies: InboxDependencies,
  alertId: string,
): Promise<Result<InboxAlert, Failure>> => {
  const inbox = await openInbox(dependencies, {})
  if (!inbox.ok) return inbox
  const alerts = await alertsOf(dependencies, inbox.value)
  const found = alerts.find(({ alert }) => alert.id === alertId)
  return found === undefined ? failure({ kind: 'not-found' }) : success(found)
}

/** Says why an alert needs nobody else for a while; without a reason, takes that back. Changes no order. */
export const acknowledgeAlert = async (
  dependencies: DecisionDependencies,
  { id, reason }: { readonly id: string; readonly reason?: AlertReason },
): Promise<Result<InboxAlert, Failure>> => {
  const found = await alertOf(dependencies, id)
  if (!found.ok) return found
  const { alert } = found.value
  const subject = { id: subjectOf(alert), orders: alert.rows.length }
  const kept = await keepPart(dependencies, subject, {
    tell: (issueId, decision) =>
      success({
        issueId,
        acknowledgement: {
          ...decision,
          ...(reason && { reason, until: acknowledgedUntil(reason, decision.at) }),
        },
      }),
  })
  if (!kept.ok) return kept
  await noteActivity(dependencies, {
    by: kept.value.by,
    kind: reason === undefined ? 'ALERT_OPENED' : 'ALERT_ACKNOWLEDGED',
    alertReason: reason,
    marketplace: alert.affiliateId,
  })
  return alertOf(dependencies, id)
}
