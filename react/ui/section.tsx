import { csx } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'

const section = csx({ marginTop: '$space-6' })
const heading = csx({ text: '$title2', margin: 0, marginBottom: '$space-3' })

interface Props {
  readonly title: string
  readonly children: ReactNode
}

export function Section({ title, children }: Props) {
  return (
    <section className={section}>
      <h3 className={heading}>{title}</h3>
      {children}
    </section>
  )
}
