import React from 'react'
import { useIntl } from 'react-intl'

import { toElapsed } from './elapsed'
import { useNow } from './now'

interface Props {
  readonly at: string
}

/** How long ago, for a glance; the exact time in the title and for machines. */
export function RelativeTime({ at }: Props) {
  const { formatRelativeTime } = useIntl()
  const exact = useExactTime()
  const { value, unit } = toElapsed(Date.parse(at), useNow())

  return (
    <time dateTime={at} title={exact(at)}>
      {formatRelativeTime(value, unit, { numeric: 'auto' })}
    </time>
  )
}

export function ExactTime({ at }: Props) {
  const exact = useExactTime()
  return <time dateTime={at}>{exact(at)}</time>
}

function useExactTime() {
  const { formatDate } = useIntl()
  return (at: string) =>
    formatDate(at, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
}
