import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Order } from '../api/use-order-integration'
import { csx, ExactTime, Notice, usePersonText } from '../ui'
import { closeReasonLabelId } from '../ui/labels'

const APP = 'admin/order-integrations.work'

const above = csx({ marginBottom: '$space-4' })

interface Props {
  readonly order: Order
}

/** That somebody closed the order and why, or that it came back since. */
export function ClosedNotice({ order: { closing, cameBack } }: Props) {
  const { formatMessage } = useIntl()
  const personText = usePersonText()
  if (!closing && !cameBack) return null
  return (
    <div className={above}>
      <Notice tone={closing ? 'info' : 'warning'}>
        {closing ? (
          <>
            <FormattedMessage
              id={`${APP}.closed`}
              values={{
                reason: formatMessage({ id: closeReasonLabelId(closing.reason) }),
                by: personText(closing.by),
                time: <ExactTime at={closing.at} />,
              }}
            />
            {closing.note && ` “${closing.note}”`}
          </>
        ) : (
          <FormattedMessage id={`${APP}.came-back`} />
        )}
      </Notice>
    </div>
  )
}
