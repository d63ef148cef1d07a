import React, { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useRuntime } from 'vtex.render-runtime'

import { browserMemory } from './browser-memory'

interface Props {
  /** What stands in it, as the browser remembers it. */
  readonly name: string
  /** False while nobody knows what stands in it. */
  readonly isKnown: boolean
  readonly children: ReactNode
}

/**
 * Until it is known what stands here, it is as high as at the last visit, so that a list under which somebody already
 * reads does not move.
 */
export function RememberedRoom({ name, isKnown, children }: Props) {
  const { account } = useRuntime()
  const memory = browserMemory(name, account)
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
