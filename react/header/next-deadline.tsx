import React, { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { ExactTime, useNow } from '../ui'
import type { ListView } from '../view/list-view'
import { toCountdown } from './countdown'
import { Figure } from './figure'

const APP = 'admin/order-integrations.header'
const SECOND_MS = 1000
const LAST_HOUR_MS = 61 * 60 * SECOND_MS

interface Props {
  /** The earliest deadline that had not passed when the figures were told. */
  readonly at: string
  readonly to: ListView
}

/** Counts down to a deadline and says when it has passed: the figures stay as they are while the page is open. */
export function NextDeadline({ at, to }: Props) {
  const now = useSharpNow(Date.parse(at))
  const isOver = Date.parse(at) <= now

  return (
    <Figure
      to={to}
      isKnown={!isOver}
      value={
        isOver ? <FormattedMessage id={`${APP}.just-passed`} /> : <Countdown at={at} now={now} />
      }
      label={<FormattedMessage id={isOver ? `${APP}.next-deadline` : `${APP}.to-next-deadline`} />}
      detail={<ExactTime at={at} />}
    />
  )
}

function Countdown({ at, now }: { readonly at: string; readonly now: number }) {
  const { formatNumber } = useIntl()
  const { unit, count, rest } = toCountdown(Date.parse(at), now)

  return (
    <span role="timer">
      <FormattedMessage
        id={`${APP}.countdown`}
        values={{ unit, count: formatNumber(count), rest: formatNumber(rest) }}
      />
    </span>
  )
}

/** The time by the minute and, in the last hour before a moment, by the second. */
function useSharpNow(moment: number): number {
  const minute = useNow()
  const [second, setSecond] = useState(() => Date.now())
  const isSharp = moment > minute && moment - minute < LAST_HOUR_MS

  useEffect(() => {
    if (!isSharp) return undefined
    const timer = window.setInterval(() => setSecond(Date.now()), SECOND_MS)
    return () => window.clearInterval(timer)
  }, [isSharp])

  return Math.max(minute, second)
}
