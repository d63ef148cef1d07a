import { csx } from '@vtex/admin-ui'
import React from 'react'
import { useIntl } from 'react-intl'

import { Disclosure } from './disclosure'
import { colors } from './colors'

export interface FilterOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly count: number
}

// The design system's filter nests controls that screen readers cannot follow; a fieldset of checkboxes says it all.
const group = csx({ margin: 0, padding: 0, border: 'none' })

const option = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  padding: '$space-2',
  borderRadius: '$base',
  text: '$body',
  cursor: 'pointer',
  '&:hover': { bg: '$secondary' },
  input: { size: '1rem', margin: 0, flexShrink: 0, accentColor: colors.accent },
})

const count = csx({ marginLeft: 'auto', color: '$secondary', fontVariantNumeric: 'tabular-nums' })

interface Props<Value extends string> {
  readonly label: string
  readonly options: readonly FilterOption<Value>[]
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: readonly Value[]) => void
}

export function FilterMenu<Value extends string>({
  label,
  options,
  chosen,
  onChange,
}: Props<Value>) {
  const { formatNumber } = useIntl()
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])

  return (
    <Disclosure label={label} count={chosen.length} disabled={options.length === 0}>
      <fieldset className={group} aria-label={label}>
        {options.map(({ value, label: text, count: orders }) => (
          <label key={value} className={option}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            {text}
            <span className={count}>{formatNumber(orders)}</span>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  )
}
