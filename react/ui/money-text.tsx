import { csx } from '@vtex/admin-ui'
import React from 'react'
import { FormattedNumber, useIntl } from 'react-intl'

import { currencyDisplay, fractionDigits, toMajorUnit } from './money'

const figure = csx({ font: 'inherit', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' })

interface Props {
  /** In the currency's minor unit. */
  readonly amount: number
  readonly currency: string
}

export function MoneyText({ amount, currency }: Props) {
  const { formatNumberToParts } = useIntl()
  const digits = fractionDigits(currency)
  const parts = formatNumberToParts(0, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
  const ownSign = parts.find(({ type }) => type === 'currency')?.value

  return (
    <span className={figure}>
      <FormattedNumber
        value={toMajorUnit(amount, currency)}
        style="currency"
        currency={currency}
        currencyDisplay={currencyDisplay(ownSign)}
        minimumFractionDigits={digits}
        maximumFractionDigits={digits}
      />
    </span>
  )
}
