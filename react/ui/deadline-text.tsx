import { csx } from '@vtex/admin-ui'
import React from 'react'
import { useIntl } from 'react-intl'

import { colors } from './colors'
import { toUrgency } from './deadline'
import { useDurationText } from './duration-text'
import { useNow } from './now'

const APP = 'admin/order-integrations.page'

const text = csx({
  font: 'inherit',
  fontWeight: 600,
  whiteSpace: 'nowrap',
  color: '$primary',
  '&[data-urgency="today"]': { color: colors.warningText },
  '&[data-urgency="hour"]': { color: colors.alarm },
  '&[data-urgency="late"]': { color: colors.alarm },
})

interface Props {
  readonly at: string
  /** True where nobody reported it: an estimate is never red. */
  readonly estimated: boolean | undefined
}

/** How long is left, or how late it is. What is late says so in words, not by colour alone. */
export function DeadlineText({ at, estimated = false }: Props) {
  const { formatDate, formatMessage } = useIntl()
  const durationText = useDurationText()
  const now = useNow()
  const moment = Date.parse(at)
  const isToday = formatDate(moment) === formatDate(now)
  const duration = durationText(moment - now)

  return (
    <span className={text} data-urgency={toUrgency({ at: moment, now, isToday, estimated })}>
      {moment < now ? formatMessage({ id: `${APP}.deadline-late` }, { duration }) : duration}
    </span>
  )
}
