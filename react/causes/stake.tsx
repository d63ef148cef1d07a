import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { MoneySums } from '../ui'

const APP = 'admin/order-integrations.cause'

interface Props {
  readonly cause: Pick<Cause, 'orderCount' | 'value' | 'ordersWithoutValue'>
}

/** What the orders of an action are worth, said before it is done. */
export function Stake({ cause: { orderCount, value, ordersWithoutValue } }: Props) {
  const { formatNumber } = useIntl()
  if (value.length === 0)
    return <FormattedMessage id={`${APP}.worth-unknown`} values={{ total: orderCount }} />
  return (
    <FormattedMessage
      id={`${APP}.worth`}
      values={{
        total: orderCount,
        sums: <MoneySums sums={value} />,
        count: ordersWithoutValue,
        number: formatNumber(ordersWithoutValue),
      }}
    />
  )
}
