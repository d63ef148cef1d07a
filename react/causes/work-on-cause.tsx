import React, { useRef } from 'react'

import type { CloseReason, ErrorType } from '../__generated__/operations'
import type { Cause } from '../api/use-cause'
import { useCauseOrders } from '../api/use-cause-orders'
import { stack } from '../ui'
import { isUnexplained } from '../ui/labels'
import { CloseForm } from '../work/close-form'
import { ExplainForm } from '../work/explain-form'
import { useOrderReceipts } from '../work/order-receipts'
import { doneOf, planOf, useOrderJobs } from '../work/order-jobs'
import { ValueSentence } from '../work/order-value'
import { RunReport } from '../work/run-report'
import { useOrderRun } from '../work/use-order-run'

const parts = stack({ gap: 5 })

interface Props {
  readonly cause: Cause
}

/** What a person may say of all orders of a cause at once. Nothing in VTEX changes. */
export function WorkOnCause({ cause }: Props) {
  const jobs = useOrderJobs()
  const list = useCauseOrders()
  const { run, start, stop } = useOrderRun()
  const receipts = useOrderReceipts()

  // The orders are listed first: a cause that shrinks under work may change its id.
  const wanted = useRef<readonly string[]>([])
  const plan = async () => {
    const listed = await list(cause.id)
    if (listed.kind !== 'listed') return listed
    wanted.current = listed.orders.map(({ id }) => id)
    return planOf(wanted.current)
  }
  const close = async (reason: CloseReason, note: string | undefined) => {
    const { sum, total = 0 } = await start(jobs.close(reason, note), plan())
    receipts.closed(doneOf(wanted.current.slice(0, total), sum), { reason, note })
  }
  const explain = (errorType: ErrorType) => start(jobs.explain(errorType), plan())
  const form = {
    several: { count: cause.orderCount, worth: <ValueSentence of={cause} /> },
    busy: run?.running ?? false,
  }

  return (
    <div className={parts}>
      {isUnexplained(cause.errorType) && (
        <ExplainForm {...form} onExplain={(errorType) => void explain(errorType)} />
      )}
      <CloseForm
        {...form}
        labelId="admin/order-integrations.cause.why"
        onClose={(reason, note) => void close(reason, note)}
      />
      {run && <RunReport run={run} onStop={stop} />}
    </div>
  )
}
