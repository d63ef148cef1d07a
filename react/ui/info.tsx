import { csx, IconQuestion } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'

import { focusRing } from './layout'
import { Popover } from './popover'

const button = csx({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  size: '1.5rem',
  margin: 0,
  padding: 0,
  border: 'none',
  borderRadius: '$base',
  bg: 'transparent',
  color: 'inherit',
  cursor: 'pointer',
  ...focusRing,
})
const text = csx({ margin: 0, padding: '$space-1', font: 'inherit', fontWeight: 400 })

interface Props {
  /** What it explains, for those who do not see the sign. */
  readonly label: string
  readonly children: ReactNode
}

/** Explains what stands before it, to who asks. */
export function Info({ label, children }: Props) {
  return (
    <Popover
      align="end"
      button={({ ref, open, onToggle }) => (
        <button
          ref={ref}
          type="button"
          className={button}
          aria-label={label}
          title={label}
          aria-expanded={open}
          onClick={onToggle}
        >
          <IconQuestion size="small" aria-hidden />
        </button>
      )}
    >
      <p className={text}>{children}</p>
    </Popover>
  )
}
