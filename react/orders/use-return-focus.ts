import { useEffect } from 'react'

import { HEADING_ID, rowLinkId } from '../ui'
import { useOpen } from '../ui/use-open'

// Outside React: the platform may mount the page anew when the address changes from an order to the list.
let lastOpened: string | undefined

const linkThatOpens = (id: string) =>
  Array.from(document.querySelectorAll<HTMLElement>('[data-opens]')).find(
    ({ dataset }) => dataset.opens === id,
  )

/**
 * Gives focus back to the row whose order was closed, to another link to it, or else to the heading. A plan or another
 * sheet that stands over the list meanwhile keeps it: a dialog that focus leaves closes itself.
 */
export function useReturnFocus(openOrderId: string | undefined, rows: unknown): void {
  const { planId, cancellationId, isActList } = useOpen()
  const isUnderSheet = isActList || (planId ?? cancellationId) !== undefined
  useEffect(() => {
    if (openOrderId !== undefined) {
      lastOpened = openOrderId
      return
    }
    if (lastOpened === undefined || !rows || isUnderSheet) return
    const row = document.getElementById(rowLinkId(lastOpened)) ?? linkThatOpens(lastOpened)
    const target = row ?? document.getElementById(HEADING_ID)
    target?.focus()
    lastOpened = undefined
  }, [openOrderId, rows, isUnderSheet])
}
