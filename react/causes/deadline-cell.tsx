import React from 'react'
import { FormattedMessage } from 'react-intl'

import { CountText, csx, DeadlineText, NARROW, ShortTime, UnknownText } from '../ui'
import type { CauseRow } from '../api/use-order-inbox'

const APP = 'admin/order-integrations.cause'

const small = csx({
  fontSize: '0.75rem',
  lineHeight: '1rem',
  color: '$secondary',
  'span, time': { font: 'inherit', color: 'inherit' },
})
const oneLine = csx({ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' })
const onCard = csx({ display: 'none', [NARROW]: { display: 'inline', font: 'inherit' } })

interface Props {
  readonly row: CauseRow
}

/** Until when the first of its orders must ship, and how many on that day. */
export function DeadlineCell({ row }: Props) {
  const { nextDeadline: at, deadlineOrders, deadlineEstimated } = row
  if (!at) {
    return (
      <span className={small}>
        <span className={onCard} aria-hidden>
          <FormattedMessage id={`${APP}.column-deadline`} />
          {': '}
        </span>
        <UnknownText />
      </span>
    )
  }
  return (
    <>
      <DeadlineText at={at} estimated={deadlineEstimated} />
      <div className={`${small} ${oneLine}`}>
        <ShortTime at={at} />
        {' · '}
        {deadlineEstimated ? (
          <FormattedMessage id="admin/order-integrations.page.estimated" />
        ) : (
          <CountText id={`${APP}.deadline-orders`} count={deadlineOrders} />
        )}
      </div>
    </>
  )
}
