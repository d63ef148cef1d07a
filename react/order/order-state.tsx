import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Order } from '../api/use-order-integration'
import { csx, line, StatusTag } from '../ui'
import { statusLineId } from '../ui/labels'

const APP = 'admin/order-integrations'

const row = line({ also: { columnGap: '$space-3', rowGap: '$space-1', minHeight: '2rem' } })
const small = csx({ text: '$detail', color: '$secondary' })

interface Props {
  readonly order: Order
}

/** In what state an order is, and where that leaves it, in one line. */
export function OrderState({ order }: Props) {
  return (
    <div className={row}>
      <StatusTag status={order.status} step={order.step} />
      <span className={small}>
        <Where order={order} />
        {order.unconfirmed && (
          <>
            {' · '}
            <FormattedMessage id={`${APP}.status.unconfirmed`} />
          </>
        )}
      </span>
    </div>
  )
}

function Where({ order }: Props) {
  const { status, diagnosis, marketplace } = order
  const word = status === 'UNAVAILABLE' ? wordOfMarketplace(order) : undefined
  if (word) {
    const values = { marketplace: marketplace.name, word }
    return <FormattedMessage id={`${APP}.page.marketplace-word`} values={values} />
  }
  // It is there, and nobody can ship it.
  if (diagnosis?.errorType === 'INCOMPLETE_ORDER') {
    return <FormattedMessage id={`${APP}.status.incomplete-order.line`} />
  }
  return <FormattedMessage id={statusLineId(status)} />
}

/** The status as the marketplace itself put it last. */
function wordOfMarketplace({ history }: Order): string | undefined {
  const said = history.find(({ reportedBy, status }) => reportedBy === 'MARKETPLACE' && status)
  return said?.status ?? undefined
}
