import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button, colors, csx, IconX, line, selectStyle } from '../../ui'

const APP = 'admin/order-integrations.settings.deadline'

const box = csx({
  border: 'none',
  margin: 0,
  marginTop: '$space-4',
  padding: 0,
  text: '$body',
  maxWidth: '36rem',
  legend: { padding: 0, marginBottom: '$space-1' },
  small: { display: 'block', text: '$detail', color: '$secondary' },
  'small[role="alert"]': { color: colors.criticalText },
  input: selectStyle,
})
const row = line({ gap: 2 })
const days = line({
  gap: 2,
  align: 'stretch',
  top: 2,
  also: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    li: {
      display: 'flex',
      alignItems: 'center',
      gap: '$space-1',
      paddingLeft: '$space-2',
      bg: '$secondary',
      borderRadius: '$base',
    },
  },
})

interface Props {
  readonly name: string
  readonly value: readonly string[]
  readonly error?: string
  readonly onChange: (days: readonly string[]) => void
}

/** Days without shipping: picked, not typed, so that no order of day and month can be mistaken. */
export function HolidaysField({ name, value, error, onChange }: Props) {
  const { formatMessage, formatDate } = useIntl()
  const [day, setDay] = useState('')
  const shown = (each: string) =>
    formatDate(`${each}T00:00:00Z`, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    })
  const add = () => {
    if (day === '') return
    onChange([...new Set([...value, day])].sort())
    setDay('')
  }

  return (
    <fieldset className={box}>
      <FormattedMessage id={`${APP}.holidays`} tagName="legend" />
      <div className={row}>
        <input
          type="date"
          id={`settings-${name}-holiday`}
          aria-label={formatMessage({ id: `${APP}.holiday` })}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
        <Button variant="secondary" onClick={add}>
          <FormattedMessage id={`${APP}.add-holiday`} />
        </Button>
      </div>
      {error && <small role="alert">{error}</small>}
      <FormattedMessage id={`${APP}.holidays-help`} tagName="small" />
      {value.length > 0 && (
        <ul className={days} role="list">
          {value.map((each) => (
            <li key={each}>
              {shown(each)}
              <Button
                variant="neutralTertiary"
                icon={<IconX size="small" />}
                aria-label={formatMessage({ id: `${APP}.remove-holiday` }, { day: shown(each) })}
                onClick={() => onChange(value.filter((other) => other !== each))}
              />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}
