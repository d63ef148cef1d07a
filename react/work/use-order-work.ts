import { useContext, useRef, useState } from 'react'

import type { CloseReason, ErrorType, OrderSelection } from '../__generated__/operations'
import type { NotListed } from '../api/use-listed-orders'
import type { WorkedOrder } from '../api/use-work-on-orders'
import { AnswerTime } from './answer-time'
import { followLeft } from './left-runs'
import type { WorkJob } from './order-jobs'
import { planOf, useOrderJobs } from './order-jobs'
import { useOrderReceipts } from './order-receipts'
import type { Plan } from './run-in-parts'
import type { OrderRun } from './use-order-run'
import { useOrderRun } from './use-order-run'

/** Something that is done to orders. */
export interface OrderAct {
  readonly job: WorkJob
  /** The same in the place of what colleagues decided meanwhile. */
  readonly instead: WorkJob
  readonly tell: (worked: readonly WorkedOrder[]) => void
}

/** What can be done to several orders, each with its receipt. */
export function useOrderActs() {
  const jobs = useOrderJobs()
  const receipts = useOrderReceipts()
  const seenAt = useContext(AnswerTime)
  return {
    close: (reason: CloseReason, note: string | undefined): OrderAct => ({
      job: jobs.close(reason, note),
      instead: jobs.close(reason, note, { replace: true }),
      tell: (worked) => receipts.closed(worked, reason),
    }),
    reopen: {
      job: jobs.reopen({ seenAt }),
      instead: jobs.reopen({ seenAt, replace: true }),
      tell: receipts.opened,
    },
    explain: (errorType: ErrorType): OrderAct => ({
      job: jobs.explain(errorType, { seenAt }),
      instead: jobs.explain(errorType, { seenAt, replace: true }),
      tell: (worked) => receipts.explained(worked, errorType),
    }),
    /** To `me`, a colleague by e-mail address, or nobody. */
    assign: (to: string | undefined): OrderAct => ({
      job: jobs.assign(to, { seenAt }),
      instead: jobs.assign(to, { seenAt, replace: true }),
      tell: (worked) => receipts.assigned(worked, to),
    }),
  }
}

type Planning = Plan<OrderSelection> | Promise<Plan<OrderSelection> | NotListed>

const isClean = ({ trouble, stopped, sum }: OrderRun) =>
  !trouble && !stopped && sum.failed.length === 0 && sum.conflicts.length === 0

/**
 * Does something to several orders. What is done is said in a receipt; what is not stays in the run. Both are said over
 * the list where the person left the place meanwhile: the work goes on.
 */
export function useOrderWork() {
  const own = useRef({}).current
  const { run, start, stop, forget, isGone } = useOrderRun((next, onStop) =>
    followLeft(own, { run: next, onStop }),
  )
  const [replace, setReplace] = useState<() => void>()
  const work = async (act: OrderAct, plan: Planning): Promise<OrderRun> => {
    if (!isGone.current) setReplace(undefined)
    const last = await start(act.job, plan)
    const left = last.sum.conflicts.map(({ id }) => id)
    const instead = () => void work({ ...act, job: act.instead }, planOf(left))
    if (isGone.current) {
      const onReplace = left.length > 0 ? instead : undefined
      followLeft(own, isClean(last) ? undefined : { run: last, onStop: stop, onReplace })
    } else {
      if (isClean(last)) forget()
      if (left.length > 0) setReplace(() => instead)
    }
    act.tell(last.sum.worked)
    return last
  }
  return {
    run,
    start,
    stop,
    work,
    /** Replaces what colleagues decided meanwhile; undefined where nothing of it was in the way. */
    replace,
    forget: () => {
      forget()
      setReplace(undefined)
    },
  }
}
