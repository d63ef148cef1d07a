import { useEffect, useRef } from 'react'

import { HEADING_ID, isFocusLost } from '../../ui'
import { LIST_RECEIPT_ID } from '../../work/receipt'

/** Takes the focus to what came of the work when the form that was sent is gone, or the whole bar with the orders. */
export function useBarFocus(running: boolean | undefined, orders: number) {
  const bar = useRef<HTMLElement>(null)
  const stood = useRef(false)
  useEffect(() => {
    const isOver = running === false || (stood.current && orders === 0)
    stood.current = orders > 0
    if (!isOver || !isFocusLost()) return
    const place =
      bar.current ?? document.getElementById(LIST_RECEIPT_ID) ?? document.getElementById(HEADING_ID)
    place?.focus({ preventScroll: true })
  }, [running, orders])
  return bar
}
