import { useState } from 'react'

import type { CloseReason, ErrorType } from '../../__generated__/operations'
import { doneOf, planOf, useOrderJobs } from '../../work/order-jobs'
import { useOrderRun } from '../../work/use-order-run'
import type { OrderRun } from '../../work/use-order-run'
import type { Ticked } from './ticked'
import { onlyFailed, planOfTicked } from './ticked'

const noIds: readonly string[] = []

/** What a person may do with the ticked orders, and take back of it. */
export function useBulkActions(ticked: Ticked, onChange: (ticked: Ticked) => void) {
  const { run, start, stop, forget } = useOrderRun()
  const jobs = useOrderJobs()
  // Of all that match it is not known which ones they were: those are opened again one by one.
  const [closed, setClosed] = useState(noIds)

  const begin: typeof start = (job, plan) => {
    setClosed(noIds)
    return start(job, plan)
  }
  // What a trouble kept from being done stays ticked too.
  const untick = ({ trouble, sum }: OrderRun) => {
    if (!trouble) onChange(onlyFailed(ticked, sum.failed))
  }
  const close = async (reason: CloseReason, note: string | undefined) => {
    const ids = ticked.kind === 'rows' ? ticked.rows.map(({ id }) => id) : noIds
    const last = await begin(jobs.close(reason, note), planOfTicked(ticked))
    untick(last)
    if (!last.trouble) setClosed(doneOf(ids, last.sum))
  }

  return {
    run,
    stop,
    forget: () => {
      forget()
      setClosed(noIds)
    },
    close,
    explain: async (errorType: ErrorType) =>
      untick(await begin(jobs.explain(errorType), planOfTicked(ticked))),
    assign: async (assignee: string | undefined) =>
      untick(await begin(jobs.assign(assignee), planOfTicked(ticked))),
    check: () => begin(jobs.check, planOfTicked(ticked)),
    reopen: async () => untick(await begin(jobs.reopen, planOfTicked(ticked))),
    /** How many orders `undo` opens again. */
    undoable: closed.length,
    undo: () => begin(jobs.reopen, planOf(closed)),
  }
}
