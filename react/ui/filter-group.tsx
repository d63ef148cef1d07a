import { csx } from '@vtex/admin-ui'
import React from 'react'
import { useIntl } from 'react-intl'

import { colors } from './colors'
import { PHONE } from './screen'

export interface FilterOption<Value extends string> {
  readonly value: Value
  readonly label: string
  /** Absent where nobody counts them. */
  readonly count?: number
}

// The design system's filter nests controls that screen readers cannot follow; a fieldset of checkboxes says it all.
const group = csx({
  margin: 0,
  padding: 0,
  border: 'none',
  minWidth: 0,
  legend: { padding: 0, marginBottom: '$space-1', text: '$body', fontWeight: 600 },
})

const option = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  minHeight: '1.75rem',
  paddingX: '$space-1',
  borderRadius: '$base',
  text: '$body',
  cursor: 'pointer',
  '&:hover': { bg: '$secondary' },
  input: { size: '1rem', margin: 0, flexShrink: 0, accentColor: colors.accent },
  [PHONE]: { minHeight: '2.75rem' },
})

const count = csx({ marginLeft: 'auto', color: '$secondary', fontVariantNumeric: 'tabular-nums' })

interface Props<Value extends string> {
  readonly label: string
  readonly options: readonly FilterOption<Value>[]
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: readonly Value[]) => void
}

/** Values of one kind to choose any of, each with how many orders it has. Nothing where there is none. */
export function FilterGroup<Value extends string>(props: Props<Value>) {
  const { label, options, chosen, onChange } = props
  const { formatNumber } = useIntl()
  if (options.length === 0) return null
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])

  return (
    <fieldset className={group}>
      <legend>{label}</legend>
      {options.map(({ value, label: text, count: orders }) => (
        <label key={value} className={option}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {text}
          {orders !== undefined && <span className={count}>{formatNumber(orders)}</span>}
        </label>
      ))}
    </fieldset>
  )
}
