import { csx, cx, Skeleton } from '@vtex/admin-ui'
import React from 'react'

import { CALM } from './screen'

const still = csx({ [CALM]: { '&&::after': { animation: 'none', transform: 'none' } } })

interface Props {
  readonly width?: string
  readonly height: string
}

/** Stands where content will be, in its size, so that nothing jumps when it comes. */
export function Placeholder({ width = '100%', height }: Props) {
  return <Skeleton aria-hidden className={cx(still)} style={{ width, height }} />
}
