import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { MoneyText } from '../ui'
import { useListView } from '../view/use-list-view'
import { dearestFirst } from './destinations'
import { Figure } from './figure'

const APP = 'admin/order-integrations.header'

interface Props {
  readonly open: OrderInbox['open']
}

/** What open orders are worth, each currency by itself, and of how many nobody knows. */
export function ValueAtRisk({ open: { valueAtRisk, ordersWithoutValue } }: Props) {
  const { formatNumber } = useIntl()
  const { view } = useListView()
  const [first, ...others] = valueAtRisk
  const isUnknown = !first && ordersWithoutValue > 0

  return (
    <Figure
      to={dearestFirst(view)}
      isKnown={Boolean(first)}
      value={
        first ? (
          <MoneyText amount={first.amount} currency={first.currency} />
        ) : (
          <FormattedMessage id={`${APP}.${isUnknown ? 'value-unknown' : 'value-none'}`} />
        )
      }
      label={
        <>
          <FormattedMessage id={`${APP}.at-risk`} />
          {others.map(({ currency, amount }) => (
            <React.Fragment key={currency}>
              {' + '}
              <MoneyText amount={amount} currency={currency} />
            </React.Fragment>
          ))}
        </>
      }
      detail={
        first &&
        ordersWithoutValue > 0 && (
          <FormattedMessage
            id="admin/order-integrations.page.without-value"
            values={{ number: formatNumber(ordersWithoutValue) }}
          />
        )
      }
    />
  )
}
