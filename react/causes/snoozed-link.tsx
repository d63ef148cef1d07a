import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { csx, InnerLink, listHref, wordLink } from '../ui'
import type { ListView } from '../view/list-view'
import { narrowed, toQuery } from '../view/list-view'

const link = csx({ ...wordLink, fontSize: '0.8125rem', marginY: '$space-2' })

interface Props {
  readonly connection?: NonNullable<OrderInbox['causes']>
  readonly view: ListView
  readonly onShow: (view: ListView) => void
}

/** What is left out is counted, and leads there: a snoozed cause still loses its orders. */
export function SnoozedLink({ connection, view, onShow }: Props) {
  const { formatNumber } = useIntl()
  if (!connection || connection.snoozedCount === 0) return null
  const { snoozedCount: count, snoozedOrders: orders } = connection
  const to = narrowed(view, { issueStates: ['SNOOZED'] })
  return (
    <InnerLink className={link} href={listHref(toQuery(to))} onFollow={() => onShow(to)}>
      <FormattedMessage
        id="admin/order-integrations.cause.snoozed-count"
        values={{
          count,
          number: formatNumber(count),
          orders,
          ordersNumber: formatNumber(orders),
        }}
      />
    </InnerLink>
  )
}
