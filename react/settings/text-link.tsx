import React from 'react'
import type { ReactNode } from 'react'

import { csx, InnerLink, wordLink } from '../ui'

const link = csx({
  ...wordLink,
  text: '$action1',
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
  return (
    <InnerLink className={link} href={href} onFollow={onGo}>
      {children}
    </InnerLink>
  )
}
