import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button } from '../../ui'
import type { Period } from '../../view/period'
import type { PeriodField } from '../../view/period-options'
import { optionOf, periodOptions } from '../../view/period-options'

const APP = 'admin/order-integrations.filters'
const ANY = 'any'
const CUSTOM = 'custom'

interface Props {
  readonly field: PeriodField
  readonly label: string
  readonly period: Period | undefined
  readonly onChange: (period: Period | undefined) => void
}

/** A period in words, or by its first and last day. */
export function PeriodChoice({ field, label, period, onChange }: Props) {
  const { formatMessage } = useIntl()
  const option = optionOf(field, period)
  const [custom, setCustom] = useState(period !== undefined && option === undefined)

  const choose = (name: string) => {
    setCustom(name === CUSTOM)
    if (name === ANY) onChange(undefined)
    const chosen = periodOptions[field].find((each) => each.name === name)
    if (chosen) onChange(chosen.period)
  }

  return (
    <>
      <label>
        {label}
        <select
          value={custom ? CUSTOM : (option?.name ?? (period ? CUSTOM : ANY))}
          onChange={({ target }) => choose(target.value)}
        >
          <option value={ANY}>{formatMessage({ id: `${APP}.any` })}</option>
          {periodOptions[field].map(({ name }) => (
            <option key={name} value={name}>
              {formatMessage({ id: `${APP}.period.${name}` })}
            </option>
          ))}
          <option value={CUSTOM}>{formatMessage({ id: `${APP}.custom` })}</option>
        </select>
      </label>
      {custom && <Days label={label} period={period} onChange={onChange} />}
    </>
  )
}

const asDay = (end: string | undefined) =>
  end && /^\d{4}-\d{2}-\d{2}/.test(end) ? end.slice(0, 10) : ''

function Days({ label, period, onChange }: Omit<Props, 'field'>) {
  const { formatMessage } = useIntl()
  const [from, setFrom] = useState(asDay(period?.from))
  const [to, setTo] = useState(asDay(period?.to))

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (from || to) onChange({ ...(from && { from }), ...(to && { to }) })
      }}
    >
      <fieldset aria-label={label}>
        <label>
          {formatMessage({ id: `${APP}.from` })}
          <input
            type="date"
            value={from}
            max={to || undefined}
            onChange={({ target }) => setFrom(target.value)}
          />
        </label>
        <label>
          {formatMessage({ id: `${APP}.through` })}
          <input
            type="date"
            value={to}
            min={from || undefined}
            onChange={({ target }) => setTo(target.value)}
          />
        </label>
        <Button type="submit" variant="secondary">
          <FormattedMessage id={`${APP}.apply`} />
        </Button>
      </fieldset>
    </form>
  )
}
