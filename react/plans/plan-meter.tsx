import React from 'react'
import { useIntl } from 'react-intl'

import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { toKebab } from '../ui/labels'
import { Meter } from '../work/meter'
import { outcomesOf, toneOf } from './outcomes'

/** What became of how many orders, at a glance. */
export function PlanMeter({ plan }: { readonly plan: ReprocessPlan }) {
  const { formatMessage, formatNumber } = useIntl()
  const outcomes = outcomesOf(plan)
  const textOf = (outcome: string, count: number) =>
    `${formatNumber(count)} ${formatMessage(
      { id: `admin/order-integrations.plan.outcome-${toKebab(outcome)}` },
      { count },
    )}`
  return (
    <Meter
      label={outcomes.map(({ outcome, orderCount }) => textOf(outcome, orderCount)).join(', ')}
      parts={outcomes.map(({ outcome, orderCount }) => ({
        name: outcome,
        tone: toneOf(outcome, plan.state !== 'READY'),
        count: orderCount,
      }))}
    />
  )
}
