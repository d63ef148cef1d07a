import { csx } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'

// Not display: none, which a screen reader leaves out too.
const unseen = csx({
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  padding: 0,
  border: 'none',
  overflow: 'hidden',
  clip: 'rect(0 0 0 0)',
  whiteSpace: 'nowrap',
})

interface Props {
  readonly children: ReactNode
}

/** What a screen reader reads out when it changes, and nobody sees. */
export function Spoken({ children }: Props) {
  return (
    <span role="status" className={unseen}>
      {children}
    </span>
  )
}
