import React, { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

import { csx, isFocusLost } from '../ui'

const panel = csx({
  display: 'grid',
  gap: '$space-3',
  padding: '$space-2',
  p: { margin: 0, maxWidth: '22rem', text: '$body', color: '$secondary' },
  ul: { listStyle: 'none', margin: 0, padding: 0 },
  '&:focus': { outline: 'none' },
})

interface Props {
  readonly busy?: boolean
  readonly children: ReactNode
}

/** What stands in the menu. Takes the focus of what is gone from it: Escape would close nothing. */
export function MenuPanel({ busy, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isFocusLost()) place.current?.focus({ preventScroll: true })
  })

  return (
    <div ref={place} tabIndex={-1} className={panel} aria-busy={busy}>
      {children}
    </div>
  )
}
