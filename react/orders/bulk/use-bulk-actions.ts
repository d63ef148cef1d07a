import type { CloseReason, ErrorType } from '../../__generated__/operations'
import { useOrderJobs } from '../../work/order-jobs'
import { useOrderActs, useOrderWork } from '../../work/use-order-work'
import type { OrderAct } from '../../work/use-order-work'
import type { Ticked } from './ticked'
import { onlyFailed, planOfTicked } from './ticked'

/** What a person may do with the ticked orders. What is done is said by a receipt, which takes it back. */
export function useBulkActions(ticked: Ticked, onChange: (ticked: Ticked) => void) {
  const { run, start, stop, work, replace, forget } = useOrderWork()
  const acts = useOrderActs()
  const jobs = useOrderJobs()

  const act = async (wanted: OrderAct) => {
    const { trouble, sum } = await work(wanted, planOfTicked(ticked))
    // What a trouble kept from being done stays ticked too.
    if (!trouble) onChange(onlyFailed(ticked, sum.failed))
  }

  return {
    run,
    stop,
    replace,
    forget,
    close: (reason: CloseReason, note: string | undefined) => act(acts.close(reason, note)),
    explain: (errorType: ErrorType) => act(acts.explain(errorType)),
    assign: (to: string | undefined) => act(acts.assign(to)),
    reopen: () => act(acts.reopen),
    check: () => start(jobs.check, planOfTicked(ticked)),
  }
}
