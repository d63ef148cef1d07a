import React from 'react'
import type { ReactNode } from 'react'

import { CountText } from '../ui'
import { points } from './styles'

interface Props<Each> {
  readonly of: readonly Each[]
  readonly most: number
  /** One `li` with its key. */
  readonly children: (each: Each, index: number) => ReactNode
}

/** The first of many rows of a file, and how many more there are. */
export function FirstLines<Each>({ of, most, children }: Props<Each>) {
  const rest = of.length - most
  return (
    <ul className={points}>
      {of.slice(0, most).map(children)}
      {rest > 0 && (
        <li>
          <CountText id="admin/order-integrations.imports.and-more" count={rest} />
        </li>
      )}
    </ul>
  )
}
