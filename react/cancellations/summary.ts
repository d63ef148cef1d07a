import type { IntlShape } from 'react-intl'

import type { Cancellation } from '../api/use-cancellation'
import { toKebab } from '../ui/labels'
import { summaryLine, summaryTime } from '../work/receipt-summary'
import { cancelOutcomesOf } from './outcomes'

const APP = 'admin/order-integrations.cancellation'

/** The receipt as a text for a ticket or a chat: what became of how many orders, and which are left to finish. */
export function toCancelSummary(intl: IntlShape, cancellation: Cancellation): string {
  const { formatMessage, formatNumber } = intl
  const { at, reason, orders } = cancellation
  const left = orders.filter(({ progress }) => progress === 'BY_HAND')
  return [
    [formatMessage({ id: `${APP}.name` }), summaryTime(intl, at)].join(' · '),
    ...(reason ? [formatMessage({ id: `${APP}.summary-reason` }, { reason })] : []),
    ...cancelOutcomesOf(cancellation).map((sum) =>
      summaryLine(
        intl,
        formatMessage({ id: `${APP}.outcome-${toKebab(sum.outcome)}` }, { count: sum.orderCount }),
        sum,
      ),
    ),
    summaryLine(intl, formatMessage({ id: `${APP}.as-prepared` }), cancellation),
    ...(left.length > 0
      ? [
          formatMessage({ id: `${APP}.ends-by-hand` }, { number: formatNumber(left.length) }),
          ...left.map(({ marketplaceOrderId, marketplace, ends }) =>
            [
              `${marketplace.name} ${marketplaceOrderId}:`,
              ...ends.filter(({ state }) => state === 'BY_HAND').map(({ text }) => text),
            ].join(' '),
          ),
        ]
      : []),
  ].join('\n')
}
