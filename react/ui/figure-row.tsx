import { csx } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'

const row = csx({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: '$space-6',
  rowGap: '$space-2',
  margin: 0,
  marginTop: '$space-3',
  text: '$body',
  '& > div': { minWidth: 0, maxWidth: '100%' },
  dt: { text: '$detail', color: '$secondary' },
  dd: { margin: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
})

interface RowProps {
  readonly children: ReactNode
}

/** What is known of a thing at a glance, side by side under its name. */
export function FigureRow({ children }: RowProps) {
  return <dl className={row}>{children}</dl>
}

interface Props {
  readonly label: ReactNode
  readonly children: ReactNode
}

export function Figure({ label, children }: Props) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
