import React from 'react'
import { useIntl } from 'react-intl'

import { colors, csx } from '../ui'

const WIDTH = 64
const HEIGHT = 24
const GAP = 1.5
// So that single orders stay low.
const LOWEST_SCALE = 5

const svg = csx({ display: 'block', maxWidth: '100%' })

interface Props {
  /** Orders that came in each hour, the oldest first. */
  readonly recent: readonly number[]
  readonly isPinned: boolean
}

/** Whether a cause grows. Height says it, not colour, and a sentence says the numbers. */
export function RecentBars({ recent, isPinned }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const scale = Math.max(LOWEST_SCALE, ...recent)
  const step = (WIDTH + GAP) / Math.max(1, recent.length)
  const label = formatMessage(
    { id: 'admin/order-integrations.cause.recent' },
    { hours: recent.length, numbers: recent.map((orders) => formatNumber(orders)).join(', ') },
  )

  return (
    <svg
      className={svg}
      role="img"
      aria-label={label}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <title>{label}</title>
      {recent.map((orders, index) => {
        const height = Math.max(1, (orders / scale) * (HEIGHT - 2))
        return (
          <rect
            key={index}
            x={index * step}
            y={HEIGHT - height}
            width={step - GAP}
            height={height}
            fill={isPinned ? colors.alarm : colors.bar}
          />
        )
      })}
    </svg>
  )
}
