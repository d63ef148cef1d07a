import { csx } from '@vtex/admin-ui'
import React from 'react'

import { colors } from './colors'

const circle = csx({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  flexShrink: 0,
  size: '1.5rem',
  borderRadius: '50%',
  border: `1px solid ${colors.accentLine}`,
  bg: colors.accentWash,
  color: colors.accentText,
  fontSize: '0.6875rem',
  lineHeight: 1,
  fontWeight: 600,
  '&[data-empty="true"]': {
    border: `1px dashed ${colors.shape}`,
    bg: 'transparent',
    color: colors.shape,
    fontSize: '0.875rem',
  },
})

/** Two letters of a login: of its first two words, else its first letter. */
export const initialsOf = (login: string): string => {
  const [local = ''] = login.split('@')
  const words = local.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return words
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
}

interface Props {
  /** Undefined for nobody. */
  readonly login?: string | null
}

/** Who, in one glance; the name stands beside it. */
export function Avatar({ login }: Props) {
  return (
    <span className={circle} data-empty={!login} aria-hidden>
      {login ? initialsOf(login) : '+'}
    </span>
  )
}
