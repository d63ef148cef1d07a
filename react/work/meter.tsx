import React from 'react'

import { colors, csx } from '../ui'

const meter = csx({
  display: 'flex',
  gap: '2px',
  height: '0.625rem',
  borderRadius: '0.3125rem',
  overflow: 'hidden',
  span: { minWidth: '2px', bg: colors.line },
  '& [data-tone="bad"]': { bg: colors.alarm },
  '& [data-tone="good"]': { bg: colors.success },
  '& [data-tone="unknown"]': {
    backgroundImage: `repeating-linear-gradient(135deg, ${colors.shape} 0 3px, ${colors.line} 3px 6px)`,
  },
  '@media (forced-colors: active)': { border: '1px solid', span: { borderRight: '1px solid' } },
})

/** How good it is; `rest` is what nothing is said of yet. */
export type MeterTone = 'good' | 'bad' | 'unknown' | 'rest'

interface Props {
  /** What it shows, in words. */
  readonly label: string
  readonly parts: readonly {
    readonly name: string
    readonly tone: MeterTone
    readonly count: number
  }[]
}

/** How many orders came to what, as lengths side by side. The words beside it say the same. */
export function Meter({ label, parts }: Props) {
  return (
    <div className={meter} role="img" aria-label={label}>
      {parts.map(({ name, tone, count }) => (
        <span key={name} data-tone={tone} style={{ flex: count }} />
      ))}
    </div>
  )
}
