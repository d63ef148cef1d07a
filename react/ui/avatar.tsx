import { csx } from '@vtex/admin-ui'
import React from 'react'

import { colors } from './colors'
import { initialsOf } from './initials'

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

interface Props {
  /** Undefined for nobody. */
  readonly login?: string | null
  /** False where nobody can be chosen. */
  readonly mayAssign?: boolean
}

/** Who, in one glance; the name stands beside it. */
export function Avatar({ login, mayAssign = true }: Props) {
  return (
    <span className={circle} data-empty={!login} aria-hidden>
      {login ? initialsOf(login) : mayAssign && '+'}
    </span>
  )
}
