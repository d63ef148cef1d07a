import React from 'react'
import { FormattedMessage, FormattedTime, useIntl } from 'react-intl'

import type { Failure } from '../api/failure'
import type { OrderInbox } from '../api/use-order-inbox'
import { CountText, ExactTime, Notice, stack } from '../ui'

const list = stack({ gap: 2, top: 4, also: { '&:empty': { display: 'none' } } })

const APP = 'admin/order-integrations.page'

interface Props {
  readonly inbox: OrderInbox
  readonly failure?: Failure
}

/** What keeps the list from being the whole truth. */
export function Notices({ inbox, failure }: Props) {
  const { formatNumber } = useIntl()
  const { asOf, partial, stale, refused, unassigned } = inbox

  return (
    <div className={list} role="status">
      {stale && (
        <Notice tone="warning">
          {asOf ? (
            <FormattedMessage
              id={`${APP}.stale`}
              values={{ time: <FormattedTime value={asOf} /> }}
            />
          ) : (
            <FormattedMessage id={`${APP}.never-read`} />
          )}
        </Notice>
      )}
      {failure && (
        <Notice tone="warning">
          <FormattedMessage id={`${APP}.not-refreshed`} />
        </Notice>
      )}
      {refused && (
        <Notice tone="warning">
          <FormattedMessage
            id={`${APP}.refused`}
            values={{
              count: refused.count,
              number: formatNumber(refused.count),
              from: <ExactTime at={refused.from} />,
              to: <ExactTime at={refused.to} />,
            }}
          />
        </Notice>
      )}
      {partial && (
        <Notice tone="info">
          <FormattedMessage id={`${APP}.partial`} />
        </Notice>
      )}
      {unassigned > 0 && (
        <Notice tone="info">
          <CountText id={`${APP}.unassigned`} count={unassigned} />
        </Notice>
      )}
    </div>
  )
}
