import { useState } from 'react'

import type { CloseReason, ErrorType } from '../__generated__/operations'
import { useRights } from '../api/rights'
import type { Change, ColleaguesDecision, NotDone } from '../api/use-change'
import type { WorkDone } from '../api/use-work-on-orders'
import { useCloseOrders, useReopenOrders, useSetReason } from '../api/use-work-on-orders'
import { notWritten, useOrderReceipts } from '../work/order-receipts'

/** What shows the order: its sheet, and the list that it stands over. */
const again = ['OrderIntegration', 'OrderInbox']

/** What a colleague decided meanwhile, and what would be done in its place. */
interface Asked {
  readonly decision: ColleaguesDecision
  readonly replace: () => Promise<boolean>
  readonly keep: () => void
}

export interface WorkOnOrder {
  readonly mayWork: boolean
  readonly busy: boolean
  /** Why the last of it was not done. */
  readonly trouble?: NotDone
  readonly asked?: Asked
  /** True where it was done. */
  readonly close: (reason: CloseReason, note: string | undefined) => Promise<boolean>
  readonly reopen: () => Promise<boolean>
  readonly explain: (errorType: ErrorType) => Promise<boolean>
}

/**
 * What a person may say of an order: that it is done, and why; or what its cause is. Nothing in VTEX changes. Whoever
 * closes it second is asked before a colleague's closing is replaced.
 */
export function useWorkOnOrder(id: string): WorkOnOrder {
  const closeIt = useCloseOrders(again)
  const reopen = useReopenOrders(again)
  const setReason = useSetReason(again)
  const receipts = useOrderReceipts()
  const { act, trouble } = useAct()
  const [asked, setAsked] = useState<Asked>()
  const orders = { ids: [id] }

  const close = async (reason: CloseReason, note: string | undefined, replace = false) => {
    const { isDone, conflict, worked } = await act(
      closeIt.send({ input: { orders, reason, note, ...(replace && { replace }) } }),
    )
    setAsked(
      conflict && {
        decision: conflict.decision,
        replace: () => close(reason, note, true),
        keep: () => setAsked(undefined),
      },
    )
    receipts.closed(worked, reason)
    return isDone
  }

  return {
    mayWork: useRights().workOnOrders === 'granted',
    busy: closeIt.busy || reopen.busy || setReason.busy,
    trouble,
    asked,
    close,
    reopen: async () => {
      const { isDone, worked } = await act(reopen.send({ input: { orders } }))
      receipts.opened(worked)
      return isDone
    },
    explain: async (errorType) => {
      const { isDone, worked } = await act(setReason.send({ input: { orders, errorType } }))
      receipts.explained(worked, errorType)
      return isDone
    },
  }
}

/** What came of the last act, and why it was not done. */
function useAct() {
  const [trouble, setTrouble] = useState<NotDone>()
  const act = async (work: Promise<Change<WorkDone>>) => {
    const change = await work
    const isDone = change.kind === 'done' && change.ok.done > 0
    const [conflict] = change.kind === 'done' ? change.ok.conflicts : []
    if (change.kind !== 'done') setTrouble(change)
    else setTrouble(isDone || conflict ? undefined : notWritten)
    return { isDone, conflict, worked: change.kind === 'done' ? change.ok.worked : [] }
  }
  return { act, trouble }
}
