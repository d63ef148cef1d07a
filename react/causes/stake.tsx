import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { MoneySums } from '../ui'

const APP = 'admin/order-integrations.cause'

interface Props {
  readonly cause: Pick<Cause, 'value' | 'ordersWithoutValue'>
}

/** What the orders of an action are worth, said before it is done. */
export function Stake({ cause: { value, ordersWithoutValue } }: Props) {
  const { formatNumber } = useIntl()
  if (value.length === 0) return <FormattedMessage id={`${APP}.worth-unknown`} />
  return (
    <FormattedMessage
      id={`${APP}.worth`}
      values={{
        sums: <MoneySums sums={value} />,
        count: ordersWithoutValue,
        number: formatNumber(ordersWithoutValue),
      }}
    />
  )
}
