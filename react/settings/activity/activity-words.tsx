import type { IntlShape } from 'react-intl'
import { useIntl } from 'react-intl'

import type { ActivityLine } from '../../api/use-activities'
import { usePersonText } from '../../ui'
import { closeReasonLabelId, errorTypeLabelId, toKebab } from '../../ui/labels'

const APP = 'admin/order-integrations.activity'

const detailOf = (
  { formatMessage, formatDate }: IntlShape,
  { closeReason, errorType, issueId, snoozedUntil, view }: ActivityLine,
): string | undefined => {
  if (closeReason) return formatMessage({ id: closeReasonLabelId(closeReason) })
  if (snoozedUntil)
    return formatDate(snoozedUntil, {
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
    })
  // Of an act on a cause its type stands beside it.
  if (errorType && !issueId) return formatMessage({ id: errorTypeLabelId(errorType) })
  return view ?? undefined
}

/** What somebody did, and of what kind, in words. */
export function useActivityWords() {
  const intl = useIntl()
  const personText = usePersonText()
  return {
    what: (activity: ActivityLine): string => {
      const act = intl.formatMessage({ id: `${APP}.kind-${toKebab(activity.kind)}` })
      const detail = activity.assignee ? personText(activity.assignee) : detailOf(intl, activity)
      return detail ? intl.formatMessage({ id: `${APP}.with-detail` }, { act, detail }) : act
    },
    subject: ({ issueId, errorType, orderCount, orders }: ActivityLine): string => {
      if (issueId) {
        const type = errorType ? intl.formatMessage({ id: errorTypeLabelId(errorType) }) : ''
        return intl.formatMessage({ id: `${APP}.cause` }, { type })
      }
      const names = orders.map(({ marketplaceOrderId }) => marketplaceOrderId).join(', ')
      const more = (orderCount ?? 0) - orders.length
      return more > 0
        ? intl.formatMessage({ id: `${APP}.and-more` }, { names, count: more })
        : names
    },
  }
}
