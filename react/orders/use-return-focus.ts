import { useEffect } from 'react'

import { rowLinkId } from './row-link'

// Outside React: the platform may mount the page anew when the address changes from an order to the list.
let lastOpened: string | undefined

/** Gives focus back to the row whose order was closed, as soon as that row is there. */
export function useReturnFocus(openOrderId: string | undefined, rows: unknown): void {
  useEffect(() => {
    if (openOrderId !== undefined) {
      lastOpened = openOrderId
      return
    }
    if (lastOpened === undefined || !rows) return
    document.getElementById(rowLinkId(lastOpened))?.focus()
    lastOpened = undefined
  }, [openOrderId, rows])
}
