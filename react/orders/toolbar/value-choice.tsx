import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button } from '../../ui'
import { fractionDigits, toMajorUnit } from '../../ui/money'
import type { OrderFilter } from '../../view/order-filter'

const APP = 'admin/order-integrations.filters'

type Value = OrderFilter['value']

interface Props {
  readonly value: Value
  /** Those that open orders have. */
  readonly currencies: readonly string[]
  readonly onChange: (value: Value) => void
}

/** Amounts compare within one currency only, so one is always chosen with them. */
export function ValueChoice({ value, currencies, onChange }: Props) {
  const { formatMessage } = useIntl()
  const known = value && !currencies.includes(value.currency) ? [value.currency] : []
  const [currency, setCurrency] = useState(value?.currency ?? currencies[0] ?? '')
  const written = (amount: number | undefined) =>
    value && amount !== undefined ? String(toMajorUnit(amount, value.currency)) : ''
  const [min, setMin] = useState(written(value?.min))
  const [max, setMax] = useState(written(value?.max))
  const step = 10 ** -fractionDigits(currency)

  const apply = () => {
    const least = toMinorUnit(min, currency)
    const most = toMinorUnit(max, currency)
    onChange({
      currency,
      ...(least !== undefined && { min: least }),
      ...(most !== undefined && { max: most }),
    })
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (currency) apply()
      }}
    >
      <fieldset aria-label={formatMessage({ id: `${APP}.value` })}>
        <label>
          {formatMessage({ id: `${APP}.currency` })}
          <select value={currency} onChange={({ target }) => setCurrency(target.value)}>
            {[...known, ...currencies].map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <Amount id="at-least" amount={min} step={step} onChange={setMin} />
        <Amount id="at-most" amount={max} step={step} least={min} onChange={setMax} />
        <Button type="submit" variant="secondary">
          <FormattedMessage id={`${APP}.apply`} />
        </Button>
      </fieldset>
    </form>
  )
}

interface AmountProps {
  readonly id: 'at-least' | 'at-most'
  readonly amount: string
  readonly step: number
  readonly least?: string
  readonly onChange: (amount: string) => void
}

function Amount({ id, amount, step, least, onChange }: AmountProps) {
  const { formatMessage } = useIntl()
  return (
    <label>
      {formatMessage({ id: `${APP}.${id}` })}
      <input
        type="number"
        min={least || 0}
        step={step}
        value={amount}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}

/** Undefined where nothing was entered. Rounded: 311.77 times 100 is no whole number to a computer. */
function toMinorUnit(amount: string, currency: string): number | undefined {
  const major = Number(amount)
  if (amount === '' || Number.isNaN(major)) return undefined
  return Math.round(major * 10 ** fractionDigits(currency))
}
