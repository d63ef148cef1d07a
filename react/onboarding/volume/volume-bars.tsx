import React from 'react'

import { colors, csx } from '../../ui'
import type { DayColumn } from './columns'

const WIDTH = 8
const MIDDLE = 36
const HEIGHT = 56
const HATCH = 'order-integrations-hatch'

const chart = csx({
  display: 'block',
  width: '100%',
  height: '2.25rem',
  '[data-part="day"]': { cursor: 'pointer' },
  '[data-part="day"]:hover [data-part="back"]': { fill: colors.line },
})

interface Props {
  readonly columns: readonly DayColumn[]
  /** All of it in a sentence. The table beside it says the same day by day, and is how a keyboard gets to a day. */
  readonly label: string
  readonly onPick: (day: string) => void
}

/** Integrated above the line and filled, failed below it and hatched: where and how they stand says what they are. */
export function VolumeBars({ columns, label, onPick }: Props) {
  return (
    <svg
      className={chart}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${columns.length * WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <defs>
        <pattern id={HATCH} width="3" height="3" patternUnits="userSpaceOnUse">
          <rect width="3" height="3" fill="#FFFFFF" />
          <path d="M0 3 L3 0" stroke={colors.alarm} strokeWidth="1.4" />
        </pattern>
      </defs>
      {columns.map(({ day, integrated, failed }, index) => (
        <g key={day} data-part="day" onClick={() => onPick(day)}>
          <rect
            data-part="back"
            x={index * WIDTH}
            width={WIDTH}
            height={HEIGHT}
            fill="transparent"
          />
          <Bar
            x={index * WIDTH}
            share={integrated}
            from={MIDDLE}
            room={-MIDDLE}
            fill={colors.quietText}
          />
          <Bar
            x={index * WIDTH}
            share={failed}
            from={MIDDLE}
            room={HEIGHT - MIDDLE}
            fill={`url(#${HATCH})`}
            stroke={colors.alarm}
          />
        </g>
      ))}
      <line x2={columns.length * WIDTH} y1={MIDDLE} y2={MIDDLE} stroke={colors.shape} />
    </svg>
  )
}

interface BarProps {
  readonly x: number
  readonly share?: number
  readonly from: number
  /** How far the highest reaches; upwards where it is negative. */
  readonly room: number
  readonly fill: string
  readonly stroke?: string
}

/** Dashes where nobody knows: not the same as no order. */
function Bar({ x, share, from, room, fill, stroke }: BarProps) {
  if (share === undefined) {
    const y = from + room / 4
    return <line x1={x + 2} x2={x + 6} y1={y} y2={y} stroke={colors.shape} strokeDasharray="1 1" />
  }
  const length = Math.abs(room) * share
  return (
    <rect
      x={x + 1}
      y={room < 0 ? from - length : from}
      width={WIDTH - 2}
      height={length}
      fill={fill}
      stroke={share > 0 ? stroke : undefined}
      strokeWidth="0.5"
    />
  )
}
