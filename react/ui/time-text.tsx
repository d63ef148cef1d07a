import { csx } from '@vtex/admin-ui'
import React from 'react'
import { useIntl } from 'react-intl'

import { toElapsed } from './elapsed'
import { useNow } from './now'

// The design system sets a size on every element; a time takes that of the sentence it stands in.
const asAround = csx({ font: 'inherit', color: 'inherit' })

// A line may end before "GMT-3", not after its hyphen.
const unbroken = csx({ font: 'inherit', color: 'inherit', whiteSpace: 'nowrap' })

interface Props {
  readonly at: string
}

/** How long ago, for a glance; the exact time in the title and for machines. */
export function RelativeTime({ at }: Props) {
  const { formatRelativeTime } = useIntl()
  const exact = useExactTime()
  const { value, unit } = toElapsed(Date.parse(at), useNow())

  return (
    <time className={asAround} dateTime={at} title={exact(at, { seconds: true })}>
      {formatRelativeTime(value, unit, { numeric: 'auto' })}
    </time>
  )
}

interface ExactTimeOptions {
  /** For looking the moment up in a log. */
  readonly seconds?: boolean
  /** Left out where the text around says which zone all its times are in. */
  readonly zone?: boolean
}

export function ExactTime({ at, ...options }: Props & ExactTimeOptions) {
  const exact = useExactTime()
  const text = exact(at, options)
  const zoneAt = options.zone === false ? text.length : text.lastIndexOf(' ') + 1

  return (
    <time className={asAround} dateTime={at}>
      {text.slice(0, zoneAt)}
      <span className={unbroken}>{text.slice(zoneAt)}</span>
    </time>
  )
}

/** The time of day, with the day where it is not today's; the exact time in the title and for machines. */
export function ShortTime({ at }: Props) {
  const { formatDate } = useIntl()
  const exact = useExactTime()
  const now = useNow()
  const isToday = formatDate(at) === formatDate(now)

  return (
    <time className={asAround} dateTime={at} title={exact(at, { seconds: true })}>
      {formatDate(at, {
        ...(!isToday && { day: 'numeric', month: 'short' }),
        hour: '2-digit',
        minute: '2-digit',
      })}
    </time>
  )
}

/** The time zone of the store, as times are shown in it: "GMT-3". */
export function ZoneName({ at }: Props) {
  const { formatDateToParts } = useIntl()
  const parts = formatDateToParts(new Date(at), { timeZoneName: 'short' })
  return <>{parts.find(({ type }) => type === 'timeZoneName')?.value}</>
}

function useExactTime() {
  const { formatDate } = useIntl()
  const yearOf = (at: string | number) => formatDate(at, { year: 'numeric' })
  const thisYear = yearOf(useNow())

  return (at: string, { seconds = false, zone = true }: ExactTimeOptions) =>
    formatDate(at, {
      day: 'numeric',
      month: 'short',
      // Near dates are read faster without it.
      ...(yearOf(at) !== thisYear && { year: 'numeric' }),
      hour: '2-digit',
      minute: '2-digit',
      ...(seconds && { second: '2-digit' }),
      ...(zone && { timeZoneName: 'short' }),
    })
}
