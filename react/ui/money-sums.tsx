import React, { Fragment } from 'react'

import { MoneyText } from './money-text'

interface Props {
  /** One for each currency. */
  readonly sums: readonly { readonly currency: string; readonly amount: number }[]
}

/** Amounts side by side in a sentence: never added across currencies. */
export function MoneySums({ sums }: Props) {
  return (
    <>
      {sums.map(({ currency, amount }, index) => (
        <Fragment key={currency}>
          {index > 0 && ', '}
          <MoneyText amount={amount} currency={currency} />
        </Fragment>
      ))}
    </>
  )
}
