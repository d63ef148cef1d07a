import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { MoneyText } from '../../ui'
import type { Stake } from './ticked'

interface Props {
  readonly stake: Stake
}

/** What the chosen orders are worth, each currency by itself, and how many have no known value. */
export function StakeText({ stake: { value, ordersWithoutValue } }: Props) {
  const { formatNumber } = useIntl()
  return (
    <>
      {value.map(({ currency, amount }) => (
        <React.Fragment key={currency}>
          {' · '}
          <MoneyText currency={currency} amount={amount} />
        </React.Fragment>
      ))}
      {ordersWithoutValue > 0 && (
        <>
          {' · '}
          <FormattedMessage
            id="admin/order-integrations.bulk.without-value"
            values={{ number: formatNumber(ordersWithoutValue) }}
          />
        </>
      )}
    </>
  )
}
