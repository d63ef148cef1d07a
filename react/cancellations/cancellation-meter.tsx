import React from 'react'
import { useIntl } from 'react-intl'

import type { Cancellation } from '../api/use-cancellation'
import { toKebab } from '../ui/labels'
import { Meter } from '../work/meter'
import { isBegun, cancelOutcomesOf, cancelToneOf } from './outcomes'

/** What became of how many orders, at a glance. */
export function CancellationMeter({ cancellation }: { readonly cancellation: Cancellation }) {
  const { formatMessage, formatNumber } = useIntl()
  const outcomes = cancelOutcomesOf(cancellation)
  const textOf = (outcome: string, count: number) =>
    `${formatNumber(count)} ${formatMessage(
      { id: `admin/order-integrations.cancellation.outcome-${toKebab(outcome)}` },
      { count },
    )}`
  return (
    <Meter
      label={outcomes.map(({ outcome, orderCount }) => textOf(outcome, orderCount)).join(', ')}
      parts={outcomes.map(({ outcome, orderCount }) => ({
        name: outcome,
        tone: cancelToneOf(outcome, isBegun(cancellation)),
        count: orderCount,
      }))}
    />
  )
}
