import { csx } from '@vtex/admin-ui'
import React from 'react'
import { FormattedNumber } from 'react-intl'

import { fractionDigits, toMajorUnit } from './money'

const figure = csx({ font: 'inherit', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' })

interface Props {
  /** In the currency's minor unit. */
  readonly amount: number
  readonly currency: string
}

export function MoneyText({ amount, currency }: Props) {
  const digits = fractionDigits(currency)

  return (
    <span className={figure}>
      <FormattedNumber
        value={toMajorUnit(amount, currency)}
        style="currency"
        currency={currency}
        minimumFractionDigits={digits}
        maximumFractionDigits={digits}
      />
    </span>
  )
}
