import { useState } from 'react'

import { useRights } from '../api/rights'
import type { Cause } from '../api/use-cause'
import { useNow } from '../ui'
import type { OrderSum } from '../work/order-jobs'
import { useOrderJobs } from '../work/order-jobs'
import type { Run } from '../work/use-run'
import { useRun } from '../work/use-run'

export interface CheckingCause {
  /** The run as far as it is; undefined until somebody starts one. */
  readonly run?: Run<OrderSum>
  /** When the last one began, in milliseconds. */
  readonly startedAt?: number
  readonly mayCheck: boolean
  readonly start: () => void
  readonly stop: () => void
}

/** Whether the orders of a cause would integrate now, and asking for all of them. */
export function useCauseCheck(cause: Cause | null | undefined): CheckingCause {
  const { check } = useOrderJobs()
  const now = useNow()
  const [startedAt, setStartedAt] = useState<number>()
  // Nothing is read anew afterwards: a cause that is over by then would take the answer with it.
  const { run, start, stop } = useRun<OrderSum>()
  const begin = () => {
    if (!cause) return
    const { id: issueId, orderCount: total } = cause
    setStartedAt(now)
    void start(check, { kind: 'planned', total, requests: [{ issueId }] })
  }

  return {
    run,
    startedAt,
    mayCheck: useRights().workOnOrders === 'granted',
    start: begin,
    stop,
  }
}
