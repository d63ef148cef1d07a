import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** Whether the place that asks has left the page: an answer that comes later is not for it. */
export function useIsGone(): RefObject<boolean> {
  const isGone = useRef(false)
  useEffect(
    () => () => {
      isGone.current = true
    },
    [],
  )
  return isGone
}
