import React, { Fragment } from 'react'

import { MoneyText } from './money-text'

interface Props {
  /** One for each currency. */
  readonly sums: readonly { readonly currency: string; readonly amount: number }[]
  /** Rounded, where there is no room for all digits. */
  readonly isBrief?: boolean
}

/** Amounts side by side in a sentence: never added across currencies. */
export function MoneySums({ sums, isBrief }: Props) {
  return (
    <>
      {sums.map(({ currency, amount }, index) => (
        <Fragment key={currency}>
          {index > 0 && ', '}
          <MoneyText amount={amount} currency={currency} isBrief={isBrief} />
        </Fragment>
      ))}
    </>
  )
}
