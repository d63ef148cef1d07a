import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { line, useNow } from '../ui'
import { selectStyle } from '../ui/select-style'
import { clockAt } from '../ui/zone-clock'

const APP = 'admin/order-integrations.week'

const field = line({
  gap: 2,
  top: 3,
  also: { text: '$body', input: selectStyle, '@media print': { display: 'none' } },
})

/** Nothing is kept for longer, whatever the owner set. */
const LONGEST_KEPT_MS = 730 * 86_400_000

const dayOf = (clock: number) => new Date(clock).toISOString().slice(0, 10)

interface Props {
  /** YYYY-MM-DD; empty while nothing was chosen or answered. */
  readonly last: string
  readonly onChoose: (last: string) => void
}

/** Which week: by its last day, today at the latest. */
export function WeekChoice({ last, onChoose }: Props) {
  const { timeZone = 'UTC' } = useIntl()
  const now = useNow()
  const today = dayOf(clockAt(now, timeZone))
  const earliest = dayOf(now - LONGEST_KEPT_MS)

  return (
    <label className={field}>
      <FormattedMessage id={`${APP}.choose`} />
      <input
        type="date"
        value={last}
        min={earliest}
        max={today}
        onChange={({ target }) => {
          if (target.value >= earliest && target.value <= today) onChoose(target.value)
        }}
      />
    </label>
  )
}
