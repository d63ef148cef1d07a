import { csx, IconClock, IconWarningCircle } from '@vtex/admin-ui'
import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { toDeadline } from './deadline'
import { useNow } from './now'
import { NARROW } from './screen'
import { colors } from './colors'

const APP = 'admin/order-integrations.page'

const line = csx({
  display: 'inline-flex',
  verticalAlign: 'top',
  alignItems: 'flex-start',
  gap: '$space-1',
  text: '$body',
  color: '$primary',
  svg: { flexShrink: 0, marginTop: '0.125rem' },
  [NARROW]: { whiteSpace: 'nowrap' },
  // Beside an amount there is no room for one line.
  '@media (max-width: 24rem)': { whiteSpace: 'normal' },
  '&[data-urgency="soon"]': { fontWeight: 600, color: colors.warningText },
  '&[data-urgency="overdue"]': { fontWeight: 600, color: colors.alarm },
})

interface Props {
  readonly at: string
}

/** How long is left, in words. What is urgent differs by weight, icon and words too, not by colour alone. */
export function DeadlineText({ at }: Props) {
  const { formatNumber } = useIntl()
  const { urgency, count, unit } = toDeadline(Date.parse(at), useNow())
  const name = count === 0 ? 'now' : urgency === 'overdue' ? 'overdue' : 'left'

  return (
    <span className={line} data-urgency={urgency}>
      {urgency === 'overdue' && <IconWarningCircle size="small" aria-hidden />}
      {urgency === 'soon' && <IconClock size="small" aria-hidden />}
      <span>
        <FormattedMessage
          id={`${APP}.deadline-${name}`}
          values={{ count, number: formatNumber(count), unit }}
        />
      </span>
    </span>
  )
}
