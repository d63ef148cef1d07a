import { useState } from 'react'

import type { CloseReason, ErrorType } from '../../__generated__/operations'
import type { Plan, Work } from '../../api/use-bulk-work'
import { selectionsOf, toPart, useBulkWork } from '../../api/use-bulk-work'
import { useCheckOrders } from '../../api/use-check-orders'
import { useWorkOnSelection } from '../../api/use-work-on-selection'
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
  const say = useWorkOnSelection()
  const ask = useCheckOrders()
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
    const run = await settle((orders) => say.close(orders, reason, note).then(toPart))
    if (!run.trouble) setClosed(ids.filter((id) => !run.failed.includes(id)))
  }

  return {
    work,
    /** How many orders `undo` opens again. */
    undoable: closed.length,
    undo: () => void start(planOfIds(closed), (orders) => say.reopen(orders).then(toPart)),
    forget: () => {
      work.forget()
      setClosed(noIds)
    },
    close: (reason: CloseReason, note: string) => void close(reason, note),
    explain: (type: ErrorType) => void settle((orders) => say.setReason(orders, type).then(toPart)),
    check: () =>
      void start(planOf(ticked), async ({ ids, filter, after }) => {
        const answer = await ask({ ids, filter, after })
        if (answer.kind !== 'done') return answer
        const { orders } = answer.part
        const next = answer.part.after ?? undefined
        return { kind: 'done', done: orders.length, failed: [], checked: orders, after: next }
      }),
  }
}
