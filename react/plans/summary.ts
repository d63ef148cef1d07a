import type { IntlShape } from 'react-intl'

import type { ReprocessPlan } from '../api/use-reprocess-plan'
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
    summaryLine(intl, formatMessage({ id: `${APP}.as-planned` }), plan),
  ].join('\n')
}
