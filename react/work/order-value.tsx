import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { MoneySums, MoneyText, UnknownText } from '../ui'

const APP = 'admin/order-integrations'

/** What orders are worth together. */
export interface OrderValue {
  readonly orderCount: number
  /** Never added across currencies; in minor units. */
  readonly value: readonly { readonly currency: string; readonly amount: number }[]
  readonly ordersWithoutValue: number
}

interface Props {
  readonly of: OrderValue
}

/** What orders are worth, as a sentence before something is done to them. */
export function ValueSentence({ of: { orderCount, value, ordersWithoutValue } }: Props) {
  const { formatNumber } = useIntl()
  if (value.length === 0)
    return <FormattedMessage id={`${APP}.work.worth-unknown`} values={{ total: orderCount }} />
  return (
    <FormattedMessage
      id={`${APP}.work.worth`}
      values={{
        total: orderCount,
        sums: <MoneySums sums={value} />,
        count: ordersWithoutValue,
        number: formatNumber(ordersWithoutValue),
      }}
    />
  )
}

/** What orders are worth, after what is said of them in the same line. */
export function ValueInLine({ of: { value, ordersWithoutValue } }: Props) {
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
          <OfUnknownValue orders={ordersWithoutValue} />
        </>
      )}
    </>
  )
}

interface LinesProps extends Props {
  /** How an amount looks. */
  readonly className?: string
  /** How it looks of how many orders it is unknown. */
  readonly quiet: string
}

/** What orders are worth, each currency in a line of its own. */
export function ValueLines({ of: { value, ordersWithoutValue }, className, quiet }: LinesProps) {
  if (value.length === 0) return <UnknownText />
  return (
    <>
      {value.map(({ currency, amount }) => (
        <div key={currency} className={className}>
          <MoneyText amount={amount} currency={currency} />
        </div>
      ))}
      {ordersWithoutValue > 0 && (
        <div className={quiet}>
          <OfUnknownValue orders={ordersWithoutValue} />
        </div>
      )}
    </>
  )
}

function OfUnknownValue({ orders }: { readonly orders: number }) {
  const { formatNumber } = useIntl()
  return (
    <FormattedMessage id={`${APP}.page.without-value`} values={{ number: formatNumber(orders) }} />
  )
}
