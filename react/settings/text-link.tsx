import React from 'react'
import type { MouseEvent, ReactNode } from 'react'

import { csx } from '../ui'

const link = csx({
  display: 'inline-block',
  minHeight: '1.5rem',
  text: '$action1',
  color: '$action.main.tertiary',
  textDecoration: 'underline',
  textUnderlineOffset: '0.15em',
  '@media print': { display: 'none' },
})

interface Props {
  readonly href: string
  readonly onGo: () => void
  readonly children: ReactNode
}

/** A link inside the settings: an address for a new tab, and a step without a reload here. */
export function TextLink({ href, onGo, children }: Props) {
  const go = (event: MouseEvent) => {
    // A new tab or window is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onGo()
  }

  return (
    <a className={link} href={href} onClick={go}>
      {children}
    </a>
  )
}
