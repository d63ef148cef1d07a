import React, { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useNow } from '../ui'
import { toCountdown } from './countdown'

const SECOND_MS = 1000
const LAST_HOUR_MS = 61 * 60 * SECOND_MS

interface Props {
  readonly at: string
}

/** Counts down to a moment: by the minute and, in the last hour, by the second. */
export function DeadlineCountdown({ at }: Props) {
  const { formatNumber } = useIntl()
  const minute = useNow()
  const second = useSecond(Date.parse(at) - minute < LAST_HOUR_MS)
  const { unit, count, rest } = toCountdown(Date.parse(at), Math.max(minute, second))

  return (
    <span role="timer">
      <FormattedMessage
        id="admin/order-integrations.header.countdown"
        values={{ unit, count: formatNumber(count), rest: formatNumber(rest) }}
      />
    </span>
  )
}

function useSecond(wanted: boolean): number {
  const [now, setNow] = useState(() => Date.now())

  useEffect(() => {
    if (!wanted) return undefined
    const timer = window.setInterval(() => setNow(Date.now()), SECOND_MS)
    return () => window.clearInterval(timer)
  }, [wanted])

  return now
}
