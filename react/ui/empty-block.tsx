import { csx } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'
import { stack } from './layout'

const block = stack({
  gap: 3,
  align: 'flex-start',
  width: 38,
  also: { paddingY: '$space-6', text: '$body', color: '$secondary' },
})

const title = csx({ text: '$title1', color: '$primary', margin: 0 })

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** Makes screen readers say it at once. */
  readonly urgent?: boolean
}

/** What stands in the place of content: why it is not there, and what to do. */
export function EmptyBlock({ title: text, children, urgent }: Props) {
  return (
    <div className={block} role={urgent ? 'alert' : undefined}>
      <h2 className={title}>{text}</h2>
      {children}
    </div>
  )
}
