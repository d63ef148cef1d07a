import React from 'react'
import type { ReactNode } from 'react'

import { colors, csx, NARROW, selectStyle } from '../../ui'

const field = csx({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: '$space-1',
  text: '$body',
  marginTop: '$space-4',
  maxWidth: '36rem',
  'input, select, textarea': {
    ...selectStyle,
    width: '20rem',
    maxWidth: '100%',
    [NARROW]: { width: '100%' },
  },
  textarea: { height: 'auto', minHeight: '5rem', paddingY: '$space-2' },
  '[aria-invalid="true"]': { borderColor: colors.critical },
  small: { text: '$detail', color: '$secondary' },
  'small[role="alert"]': { color: colors.criticalText },
})

interface Base {
  /** Tells this control from every other one on the page. */
  readonly name: string
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: ReactNode
  /** Why the value was refused. */
  readonly error?: string
}

interface TextProps extends Base {
  readonly type?: 'text' | 'number' | 'time' | 'url'
  readonly maxLength?: number
  /** Values that a person can pick instead of typing. */
  readonly suggestions?: readonly string[]
}

export function TextField({ type = 'text', maxLength, suggestions, ...base }: TextProps) {
  const listId = `${idOf(base.name)}-list`
  return (
    <Labelled {...base}>
      <input
        {...attributesOf(base)}
        type={type}
        maxLength={maxLength}
        list={suggestions && listId}
        autoComplete="off"
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </Labelled>
  )
}

/** For several values, one a line. */
export function LinesField(base: Base) {
  return (
    <Labelled {...base}>
      <textarea {...attributesOf(base)} rows={3} autoComplete="off" spellCheck={false} />
    </Labelled>
  )
}

interface ChoiceProps extends Base {
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export function ChoiceField({ options, ...base }: ChoiceProps) {
  return (
    <Labelled {...base}>
      <select {...attributesOf(base)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

const idOf = (name: string) => `settings-${name.replace(/[^\w]/g, '-')}`

function attributesOf({ name, value, onChange, help, error }: Base) {
  const id = idOf(name)
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ')
  return {
    id,
    value,
    'aria-invalid': error !== undefined,
    'aria-describedby': described || undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange(target.value),
  }
}

function Labelled({ name, label, help, error, children }: Base & { readonly children: ReactNode }) {
  const id = idOf(name)
  return (
    <div className={field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {error && (
        <small id={`${id}-error`} role="alert">
          {error}
        </small>
      )}
      {help && <small id={`${id}-help`}>{help}</small>}
    </div>
  )
}
