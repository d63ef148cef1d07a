import React, { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useRuntime } from 'vtex.render-runtime'

import { browserMemory } from '../../ui'

interface Props {
  /** False while nobody knows whether there are alerts. */
  readonly isKnown: boolean
  readonly children: ReactNode
}

/**
 * The room of the alerts. Until they are known it is as high as they were at the last visit, so that a list under which
 * somebody already reads does not move.
 */
export function AlertRoom({ isKnown, children }: Props) {
  const { account } = useRuntime()
  const memory = browserMemory('alert-room', account)
  const room = useRef<HTMLDivElement>(null)
  const kept = useRef(memory.recall())
  useLayoutEffect(() => {
    const height = room.current?.offsetHeight
    if (isKnown && height !== undefined && height !== kept.current) {
      memory.keep(height)
      kept.current = height
    }
  })
  const height = !isKnown && typeof kept.current === 'number' ? kept.current : undefined

  return (
    <div ref={room} style={{ display: 'flow-root', minHeight: height }}>
      {children}
    </div>
  )
}
