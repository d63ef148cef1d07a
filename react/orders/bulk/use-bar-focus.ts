import { useEffect, useRef } from 'react'

import { isFocusLost } from '../../ui'

/** Takes the focus to what came of the work when the form that was sent is gone, or goes with the orders. */
export function useBarFocus(running: boolean | undefined, orders: number) {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    if (running === false && isFocusLost()) bar.current?.focus({ preventScroll: true })
  }, [running, orders])
  return bar
}
