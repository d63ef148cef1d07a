import { csx } from '@vtex/admin-ui'
import React from 'react'
import { useIntl } from 'react-intl'

import type { TrendUnit } from '../__generated__/operations'
import { toKebab } from './labels'
import { colors } from './colors'

const HEIGHT = 56
const STEP = 10

// As wide as its place.
const svg = csx({ display: 'block', width: '100%', height: HEIGHT })

interface Props {
  readonly trend: {
    readonly unit: TrendUnit
    readonly points: readonly { readonly from: string; readonly orders: number }[]
  }
}

/** Whether a cause grows: a bar for each hour or day, the oldest first. Height says it, not colour. */
export function TrendBars({ trend: { unit, points } }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const highest = Math.max(1, ...points.map(({ orders }) => orders))
  const label = formatMessage(
    { id: `admin/order-integrations.cause.trend-${toKebab(unit)}` },
    {
      total: formatNumber(points.reduce((sum, { orders }) => sum + orders, 0)),
      last: formatNumber(points[points.length - 1]?.orders ?? 0),
    },
  )
  const width = Math.max(1, points.length * STEP - 2)

  return (
    <svg
      className={svg}
      role="img"
      aria-label={label}
      preserveAspectRatio="none"
      viewBox={`0 0 ${width} ${HEIGHT}`}
    >
      <title>{label}</title>
      {points.map(({ from, orders }, index) => {
        const height = orders === 0 ? 1 : Math.max(3, Math.round((orders / highest) * HEIGHT))
        return (
          <rect
            key={from}
            x={index * STEP}
            y={HEIGHT - height}
            width={STEP - 2}
            height={height}
            fill={orders === 0 ? colors.edge : colors.bar}
          />
        )
      })}
    </svg>
  )
}
