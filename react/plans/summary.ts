import type { IntlShape } from 'react-intl'

import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { toKebab } from '../ui/labels'
import { toMajorUnit } from '../ui/money'
import type { OrderValue } from '../work/order-value'
import { outcomesOf } from './outcomes'

const APP = 'admin/order-integrations.plan'

/** The receipt as a text for a ticket or a chat: what became of how many orders, and what they are worth. */
export function toSummary(intl: IntlShape, plan: ReprocessPlan): string {
  const { formatMessage, formatNumber, formatDate } = intl
  const lineOf = (text: string, { orderCount, value, ordersWithoutValue }: OrderValue) =>
    [
      `${formatNumber(orderCount)} ${text}`,
      ...value.map(({ currency, amount }) =>
        formatNumber(toMajorUnit(amount, currency), { style: 'currency', currency }),
      ),
      ...(ordersWithoutValue > 0
        ? [
            formatMessage(
              { id: 'admin/order-integrations.page.without-value' },
              { number: formatNumber(ordersWithoutValue) },
            ),
          ]
        : []),
    ].join(' · ')
  const time = formatDate(plan.at, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  const marketplaces = plan.marketplaces.map(({ name }) => name).join(', ')
  const outcomes = outcomesOf(plan).map((sum) =>
    lineOf(
      formatMessage({ id: `${APP}.outcome-${toKebab(sum.outcome)}` }, { count: sum.orderCount }),
      sum,
    ),
  )
  return [
    [formatMessage({ id: `${APP}.name` }), marketplaces, time].filter(Boolean).join(' · '),
    ...outcomes,
    lineOf(formatMessage({ id: `${APP}.as-planned` }), plan),
  ].join('\n')
}
