import type { IntlShape } from 'react-intl'

import type { ReprocessPlan } from '../api/use-reprocess-plan'
import type { SendingWay } from '../__generated__/operations'
import { toKebab } from '../ui/labels'
import { summaryLine, summaryTime } from '../work/receipt-summary'
import { outcomesOf } from './outcomes'

const APP = 'admin/order-integrations.plan'

/** The receipt as a text for a ticket or a chat: what became of how many orders, and what they are worth. */
export function toSummary(intl: IntlShape, plan: ReprocessPlan): string {
  const { formatMessage } = intl
  const marketplaces = plan.marketplaces.map(({ name }) => name).join(', ')
  const outcomes = outcomesOf(plan).map((sum) =>
    summaryLine(
      intl,
      formatMessage({ id: `${APP}.outcome-${toKebab(sum.outcome)}` }, { count: sum.orderCount }),
      sum,
    ),
  )
  return [
    [formatMessage({ id: `${APP}.name` }), marketplaces, summaryTime(intl, plan.at)]
      .filter(Boolean)
      .join(' · '),
    ...outcomes,
    ...waysLine(intl, plan),
    summaryLine(intl, formatMessage({ id: `${APP}.as-planned` }), plan),
  ].join('\n')
}

/** How many went which way, where a connector sent some. */
function waysLine({ formatMessage, formatNumber }: IntlShape, { batches }: ReprocessPlan) {
  const sumOf = (wanted: SendingWay) =>
    batches.reduce(
      (sum, { way, state, orderCount }) =>
        way === wanted && state !== 'READY' ? sum + orderCount : sum,
      0,
    )
  const byConnector = sumOf('CONNECTOR')
  if (byConnector === 0) return []
  const values = { byHand: formatNumber(sumOf('BY_HAND')), byConnector: formatNumber(byConnector) }
  return [formatMessage({ id: `${APP}.summary-ways` }, values)]
}
