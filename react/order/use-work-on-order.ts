import { useState } from 'react'

import type { CloseReason, ErrorType } from '../__generated__/operations'
import { useRights } from '../api/rights'
import type { Change, ColleaguesDecision, NotDone } from '../api/use-change'
import type { WorkDone, WorkedOrder } from '../api/use-work-on-orders'
import { useCloseOrders, useReopenOrders, useSetReason } from '../api/use-work-on-orders'
import type { Unseen } from '../work/order-jobs'
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
 * decides second is asked before what a colleague decided since `seenAt` is replaced.
 */
export function useWorkOnOrder(id: string, seenAt: string | null | undefined): WorkOnOrder {
  const closeIt = useCloseOrders(again)
  const reopen = useReopenOrders(again)
  const setReason = useSetReason(again)
  const receipts = useOrderReceipts()
  const orders = { ids: [id] }

  const { decide, trouble, asked } = useDecide()

  return {
    mayWork: useRights().workOnOrders === 'granted',
    busy: closeIt.busy || reopen.busy || setReason.busy,
    trouble,
    asked,
    close: (reason, note) =>
      decide({
        send: (unseen) => closeIt.send({ input: { orders, reason, note, ...unseen } }),
        tell: (worked) => receipts.closed(worked, reason),
      }),
    reopen: () =>
      decide({
        send: (unseen) => reopen.send({ input: { orders, seenAt, ...unseen } }),
        tell: receipts.opened,
      }),
    explain: (errorType) =>
      decide({
        send: (unseen) => setReason.send({ input: { orders, errorType, seenAt, ...unseen } }),
        tell: (worked) => receipts.explained(worked, errorType),
      }),
  }
}

interface Deciding {
  readonly send: (unseen: Unseen) => Promise<Change<WorkDone>>
  readonly tell: (worked: readonly WorkedOrder[]) => void
}

/** Decides, and asks where a colleague decided meanwhile. */
function useDecide() {
  const { act, trouble } = useAct()
  const [asked, setAsked] = useState<Asked>()
  const decide = async ({ send, tell }: Deciding, unseen: Unseen = {}): Promise<boolean> => {
    const { isDone, conflict, worked } = await act(send(unseen))
    setAsked(
      conflict && {
        decision: conflict.decision,
        replace: () => decide({ send, tell }, { replace: true }),
        keep: () => setAsked(undefined),
      },
    )
    tell(worked)
    return isDone
  }
  return { decide, trouble, asked }
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
