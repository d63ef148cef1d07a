import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Order } from '../api/use-order-integration'
import { ExactTime, plainList, prose, ZoneName } from '../ui'
import { HistoryEntry } from './history-entry'

const summary = prose({ small: true, quiet: true, bottom: 3 })
const list = plainList({})

interface Props {
  readonly order: Order
}

export function History({ order }: Props) {
  const { formatNumber } = useIntl()

  return (
    <>
      <p className={summary}>
        <FormattedMessage
          id="admin/order-integrations.page.history-summary"
          values={{
            count: order.attempts,
            number: formatNumber(order.attempts),
            first: <ExactTime at={order.firstSeenAt} zone={false} />,
            zone: <ZoneName at={order.lastProcessedAt} />,
          }}
        />
      </p>
      <ol className={list} role="list">
        {order.history.map((observation, index) => (
          <HistoryEntry key={index} observation={observation} />
        ))}
      </ol>
    </>
  )
}
