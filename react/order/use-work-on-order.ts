import { useState } from 'react'

import type { CloseReason, ErrorType } from '../__generated__/operations'
import { useRights } from '../api/rights'
import type { Change, NotDone } from '../api/use-change'
import type { WorkDone } from '../api/use-work-on-orders'
import { useCloseOrders, useReopenOrders, useSetReason } from '../api/use-work-on-orders'

/** What shows the order: its sheet, and the list that it stands over. */
const again = ['OrderIntegration', 'OrderInbox']

const notWritten: NotDone = { kind: 'unanswered', failure: { kind: 'failed' } }

export interface WorkOnOrder {
  readonly mayWork: boolean
  readonly busy: boolean
  /** Why the last of it was not done. */
  readonly trouble?: NotDone
  /** True where it was done. */
  readonly close: (reason: CloseReason, note: string | undefined) => Promise<boolean>
  readonly reopen: () => Promise<boolean>
  readonly explain: (errorType: ErrorType) => Promise<boolean>
}

/** What a person may say of an order: that it is done, and why; or what its cause is. Nothing in VTEX changes. */
export function useWorkOnOrder(id: string): WorkOnOrder {
  const close = useCloseOrders(again)
  const reopen = useReopenOrders(again)
  const setReason = useSetReason(again)
  const [trouble, setTrouble] = useState<NotDone>()
  const orders = { ids: [id] }

  const act = async (work: Promise<Change<WorkDone>>) => {
    const change = await work
    const isDone = change.kind === 'done' && change.ok.done > 0
    setTrouble(isDone ? undefined : change.kind === 'done' ? notWritten : change)
    return isDone
  }

  return {
    mayWork: useRights().workOnOrders === 'granted',
    busy: close.busy || reopen.busy || setReason.busy,
    trouble,
    close: (reason, note) => act(close.send({ input: { orders, reason, note } })),
    reopen: () => act(reopen.send({ input: { orders } })),
    explain: (errorType) => act(setReason.send({ input: { orders, errorType } })),
  }
}
