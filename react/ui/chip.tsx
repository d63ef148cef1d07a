import { IconX } from '@vtex/admin-ui'
import React from 'react'
import { useIntl } from 'react-intl'

import { chipStyle } from './chip-style'

interface Props {
  readonly label: string
  /** How many it would leave; undefined while that is not known. */
  readonly count?: number
  readonly on: boolean
  readonly onToggle: () => void
}

/** A condition that one press sets and the next takes away. Where it would leave nothing it cannot be set. */
export function Chip({ label, count, on, onToggle }: Props) {
  const { formatNumber } = useIntl()
  return (
    <button
      type="button"
      className={chipStyle}
      aria-pressed={on}
      disabled={count === 0 && !on}
      onClick={onToggle}
    >
      {label}
      {count !== undefined && (
        <>
          {' '}
          <b>{formatNumber(count)}</b>
        </>
      )}
      {on && <IconX size="small" aria-hidden />}
    </button>
  )
}
