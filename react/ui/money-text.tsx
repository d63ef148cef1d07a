import { csx } from '@vtex/admin-ui'
import React from 'react'
import { FormattedNumber, useIntl } from 'react-intl'

import { currencyStyle, toMajorUnit } from './money'

const figure = csx({ font: 'inherit', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' })

interface Props {
  /** In the currency's minor unit. */
  readonly amount: number
  readonly currency: string
  /** Rounded to three digits, where there is no room for all: "R$1.81M". */
  readonly isBrief?: boolean
}

export function MoneyText({ amount, currency, isBrief = false }: Props) {
  const intl = useIntl()
  const { minimumFractionDigits, maximumFractionDigits, ...style } = currencyStyle(currency, intl)

  return (
    <span className={figure}>
      <FormattedNumber
        value={toMajorUnit(amount, currency)}
        {...style}
        {...(isBrief
          ? { notation: 'compact', maximumSignificantDigits: 3 }
          : { minimumFractionDigits, maximumFractionDigits })}
      />
    </span>
  )
}
