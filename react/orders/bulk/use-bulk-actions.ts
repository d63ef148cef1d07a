import { useState } from 'react'

import type { CloseReason, ErrorType } from '../../__generated__/operations'
import type { Part, Plan, Work } from '../../api/use-bulk-work'
import { selectionsOf, toPart, useBulkWork } from '../../api/use-bulk-work'
import type { Change } from '../../api/use-change'
import type { CheckedOrders } from '../../api/use-check-orders'
import { useCheckOrders } from '../../api/use-check-orders'
import { useCloseOrders, useReopenOrders, useSetReason } from '../../api/use-work-on-orders'
import type { Ticked } from './ticked'
import { onlyFailed, stakeOf, toSelections } from './ticked'

const noIds: readonly string[] = []

const planOf = (ticked: Ticked): Plan => ({
  kind: 'planned',
  total: stakeOf(ticked).orders,
  selections: toSelections(ticked),
})

const planOfIds = (ids: readonly string[]): Plan => ({
  kind: 'planned',
  total: ids.length,
  selections: selectionsOf(ids),
})

/** What a person may do with the ticked orders, and take back of it. */
export function useBulkActions(ticked: Ticked, onChange: (ticked: Ticked) => void) {
  const work = useBulkWork()
  const closeOrders = useCloseOrders()
  const reopenOrders = useReopenOrders()
  const setReason = useSetReason()
  const checkOrders = useCheckOrders()
  // Of all that match it is not known which ones they were: those are opened again one by one.
  const [closed, setClosed] = useState(noIds)

  const start = (plan: Plan, each: Work) => {
    setClosed(noIds)
    return work.start(async () => plan, each, plan.total)
  }
  const settle = async (each: Work) => {
    const run = await start(planOf(ticked), each)
    // What a trouble kept from being done stays ticked too.
    if (!run.trouble) onChange(onlyFailed(ticked, run.failed))
    return run
  }
  const close = async (reason: CloseReason, note: string) => {
    const ids = ticked.kind === 'rows' ? ticked.rows.map(({ id }) => id) : noIds
    const run = await settle((orders) =>
      closeOrders.send({ input: { orders, reason, note: note || undefined } }).then(toPart),
    )
    if (!run.trouble) setClosed(ids.filter((id) => !run.failed.includes(id)))
  }

  return {
    work,
    /** How many orders `undo` opens again. */
    undoable: closed.length,
    undo: () =>
      void start(planOfIds(closed), (orders) =>
        reopenOrders.send({ input: { orders } }).then(toPart),
      ),
    forget: () => {
      work.forget()
      setClosed(noIds)
    },
    close: (reason: CloseReason, note: string) => void close(reason, note),
    explain: (type: ErrorType) =>
      void settle((orders) => setReason.send({ input: { orders, errorType: type } }).then(toPart)),
    check: () =>
      void start(planOf(ticked), async ({ ids, filter, after }) =>
        toCheckedPart(await checkOrders.send({ input: { ids, filter, after } })),
      ),
  }
}

function toCheckedPart(answer: Change<CheckedOrders>): Part {
  if (answer.kind !== 'done') return answer
  const { orders, after } = answer.ok
  return {
    kind: 'done',
    done: orders.length,
    failed: [],
    checked: orders,
    after: after ?? undefined,
  }
}
