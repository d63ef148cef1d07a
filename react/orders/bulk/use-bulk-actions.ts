import type { CloseReason, ErrorType } from '../../__generated__/operations'
import { useOrderJobs } from '../../work/order-jobs'
import { useOrderActs, useOrderWork } from '../../work/use-order-work'
import type { OrderAct } from '../../work/use-order-work'
import type { Ticked } from './ticked'
import { nothingTicked, planOfTicked, without } from './ticked'

/** What a person may do with the ticked orders. What is done is said by a receipt, which takes it back. */
export function useBulkActions(
  ticked: Ticked,
  onChange: (change: (ticked: Ticked) => Ticked) => void,
) {
  const { run, start, stop, work, replace, forget } = useOrderWork()
  const acts = useOrderActs()
  const jobs = useOrderJobs()

  const act = async (wanted: OrderAct) => {
    const { trouble, sum } = await work(wanted, planOfTicked(ticked))
    // What was not done stays ticked: what failed, what was not asked for any more, and what was ticked meanwhile.
    if (ticked.kind === 'rows') onChange((current) => without(current, sum.worked))
    else if (!trouble) onChange((current) => (current === ticked ? nothingTicked : current))
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
