import React, { useContext } from 'react'

import type { CloseReason } from '../__generated__/operations'
import type { Cause } from '../api/use-cause'
import { useListedOrders } from '../api/use-listed-orders'
import { stack, useDrafts } from '../ui'
import { isUnexplained } from '../ui/labels'
import { AnswerTime } from '../work/answer-time'
import { closeDrafts, CloseForm } from '../work/close-form'
import { ExplainForm } from '../work/explain-form'
import { planOf } from '../work/order-jobs'
import { ValueSentence } from '../work/order-value'
import { RunReport } from '../work/run-report'
import { useOrderActs, useOrderWork } from '../work/use-order-work'

const parts = stack({ gap: 5 })

interface Props {
  readonly cause: Cause
}

/** What a person may say of all orders of a cause at once. Nothing in VTEX changes. */
export function WorkOnCause({ cause }: Props) {
  const acts = useOrderActs()
  const asOf = useContext(AnswerTime)
  const list = useListedOrders()
  const { run, work, stop, replace } = useOrderWork()

  // The orders are listed first: a cause that shrinks under work may change its id. What came since it was read, nobody saw.
  const plan = async () => {
    const listed = await list({ issueId: cause.id }, asOf)
    return listed.kind === 'listed' ? planOf(listed.orders.map(({ id }) => id)) : listed
  }
  const drafts = useDrafts(closeDrafts)
  const close = async (reason: CloseReason, note: string | undefined) => {
    const { trouble, stopped } = await work(acts.close(reason, note), plan())
    if (!trouble && !stopped) drafts.forget()
  }
  const form = {
    several: { count: cause.orderCount, worth: <ValueSentence of={cause} /> },
    busy: run?.running ?? false,
  }

  return (
    <div className={parts}>
      {isUnexplained(cause.errorType) && (
        <ExplainForm
          {...form}
          onExplain={(errorType) => void work(acts.explain(errorType), plan())}
        />
      )}
      <CloseForm
        {...form}
        labelId="admin/order-integrations.cause.why"
        onClose={(reason, note) => void close(reason, note)}
      />
      {run && <RunReport run={run} onStop={stop} onReplace={replace} />}
    </div>
  )
}
