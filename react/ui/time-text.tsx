import { csx } from '@vtex/admin-ui'
import React from 'react'
import { useIntl } from 'react-intl'

import { toElapsed } from './elapsed'
import { useNow } from './now'

// The design system sets a size on every element; a time takes that of the sentence it stands in.
const asAround = csx({ font: 'inherit', color: 'inherit' })

interface Props {
  readonly at: string
}

/** How long ago, for a glance; the exact time in the title and for machines. */
export function RelativeTime({ at }: Props) {
  const { formatRelativeTime } = useIntl()
  const exact = useExactTime()
  const { value, unit } = toElapsed(Date.parse(at), useNow())

  return (
    <time className={asAround} dateTime={at} title={exact(at, true)}>
      {formatRelativeTime(value, unit, { numeric: 'auto' })}
    </time>
  )
}

interface ExactTimeProps extends Props {
  /** For looking the moment up in a log. */
  readonly seconds?: boolean
}

export function ExactTime({ at, seconds = false }: ExactTimeProps) {
  const exact = useExactTime()
  return (
    <time className={asAround} dateTime={at}>
      {exact(at, seconds)}
    </time>
  )
}

function useExactTime() {
  const { formatDate } = useIntl()
  return (at: string, seconds: boolean) =>
    formatDate(at, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      ...(seconds && { second: '2-digit' }),
    })
}
