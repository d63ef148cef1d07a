import React from 'react'
import type { ReactNode } from 'react'

import type { Opener } from '../../ui'
import { secondary } from './alert-style'

interface Props {
  readonly opener: Opener
  readonly children: ReactNode
}

/** The button of an alert that opens a menu. */
export const OpenerButton = ({ opener: { ref, open, onToggle }, children }: Props) => (
  <button ref={ref} type="button" className={secondary} aria-expanded={open} onClick={onToggle}>
    {children}
  </button>
)
