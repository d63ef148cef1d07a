import React from 'react'
import { FormattedMessage, FormattedNumber } from 'react-intl'

import type { DecidedOrders } from '../api/use-price-divergence'
import { MoneyText } from '../ui'
import { APP } from './texts'

/** So many orders, with what was paid less and what was paid more, never set off. */
export function DecidedCell({ decided: { orders, sums } }: { readonly decided: DecidedOrders }) {
  return (
    <>
      <FormattedNumber value={orders} />
      {sums.map(({ currency, less, more }) => (
        <React.Fragment key={currency}>
          {less > 0 && <Sum name="less" amount={less} currency={currency} />}
          {more > 0 && <Sum name="more" amount={more} currency={currency} />}
        </React.Fragment>
      ))}
    </>
  )
}

interface SumProps {
  readonly name: 'less' | 'more'
  readonly amount: number
  readonly currency: string
}

function Sum({ name, amount, currency }: SumProps) {
  return (
    <small>
      <FormattedMessage
        id={`${APP}.${name}`}
        values={{ amount: <MoneyText amount={amount} currency={currency} /> }}
      />
    </small>
  )
}
