import { csx } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'
import { colors } from './colors'

const notice = csx({
  text: '$body',
  paddingY: '$space-2',
  paddingX: '$space-3',
  borderRadius: '$base',
  margin: 0,
  '&[data-tone="info"]': { bg: '$info', borderLeft: `3px solid ${colors.info}` },
  '&[data-tone="warning"]': { bg: '$warning', borderLeft: `3px solid ${colors.warning}` },
})

interface Props {
  readonly tone: 'info' | 'warning'
  readonly children: ReactNode
}

export function Notice({ tone, children }: Props) {
  return (
    <p className={notice} data-tone={tone}>
      {children}
    </p>
  )
}
