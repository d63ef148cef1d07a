import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { IssueStanding } from '../__generated__/operations'
import { colors, csx, IconChartLineUp, IconClock, ShortTime } from '../ui'
import { toKebab } from '../ui/labels'

const chip = csx({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '$space-1',
  maxWidth: '100%',
  minHeight: '1.25rem',
  paddingX: '$space-2',
  border: '1px solid transparent',
  borderRadius: '$base',
  fontSize: '0.75rem',
  lineHeight: '1rem',
  fontWeight: 500,
  'span, time': { font: 'inherit', color: 'inherit' },
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  svg: { flexShrink: 0, width: '0.875rem' },
  '&[data-tone="plain"]': { borderColor: colors.edge, color: colors.quietText },
  '&[data-tone="red"]': { bg: colors.alarmShade, color: '#8F1710' },
  '&[data-tone="orange"]': { bg: '#FFE9CC', color: '#733A00' },
  '&[data-tone="blue"]': { bg: '#D8E3FA', color: colors.accentText },
  '&[data-tone="purple"]': { bg: '#E6DCF8', color: '#46298A' },
  // Where colours are the reader's own, a shape is left.
  '@media (forced-colors: active)': { border: '1px solid' },
})

const tones: Record<IssueStanding, string> = {
  OPEN: 'plain',
  RISING: 'orange',
  SURGING: 'red',
  DUE_WITHIN_HOUR: 'red',
  VERIFYING: 'blue',
  CAME_BACK: 'purple',
  SNOOZED: 'plain',
}
const signs: Partial<Record<IssueStanding, typeof IconClock>> = {
  RISING: IconChartLineUp,
  SURGING: IconChartLineUp,
  DUE_WITHIN_HOUR: IconClock,
}

interface Props {
  readonly standing: IssueStanding
  readonly snoozedUntil?: string | null
}

/** How a cause stands, in a word. */
export function StateChip({ standing, snoozedUntil }: Props) {
  const Sign = signs[standing]
  return (
    <span className={chip} data-tone={tones[standing]}>
      {Sign && <Sign size="small" aria-hidden />}
      <span>
        <FormattedMessage
          id={`admin/order-integrations.cause.standing-${toKebab(standing)}`}
          values={{ until: snoozedUntil ? <ShortTime at={snoozedUntil} /> : '' }}
        />
      </span>
    </span>
  )
}
