import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { csx, DeadlineText, Figure, FigureRow, ShortTime, UnknownText } from '../ui'
import { actorLabelId } from '../ui/labels'
import { CauseAssignee } from '../work/cause-assignee'
import { ValueLines } from '../work/order-value'

const APP = 'admin/order-integrations.cause'

const small = csx({ text: '$detail', color: '$secondary' })

interface Props {
  readonly cause: Cause
}

/** How many orders, what they are worth, until when, and whose turn it is. */
export function CauseFigures({ cause }: Props) {
  const { formatNumber } = useIntl()
  const { nextDeadline } = cause
  const label = (name: string) => <FormattedMessage id={`${APP}.column-${name}`} />

  return (
    <FigureRow>
      <Figure label={label('orders')}>{formatNumber(cause.orderCount)}</Figure>
      <Figure label={label('value')}>
        <ValueLines of={cause} quiet={small} />
      </Figure>
      <Figure label={label('deadline')}>
        {nextDeadline ? (
          <>
            <DeadlineText at={nextDeadline} estimated={cause.deadlineEstimated} />{' '}
            <span className={small}>
              <ShortTime at={nextDeadline} />
            </span>
          </>
        ) : (
          <UnknownText />
        )}
      </Figure>
      <Figure label={label('actor')}>
        <FormattedMessage id={actorLabelId(cause.actor)} />
      </Figure>
      <Figure label={<FormattedMessage id="admin/order-integrations.team.assignee" />}>
        <CauseAssignee cause={cause} />
      </Figure>
    </FigureRow>
  )
}
