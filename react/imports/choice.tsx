import React from 'react'

import { field } from './styles'

interface Option {
  readonly value: string
  readonly label: string
}

interface Props {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChoose: (value: string) => void
  readonly help?: string
}

/** A labelled native select: it works the same by keyboard, screen reader and phone. */
export function Choice({ label, value, options, onChoose, help }: Props) {
  return (
    <label className={field}>
      {label}
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {help && <small>{help}</small>}
    </label>
  )
}
