import React from 'react'

import type { Cause } from '../api/use-cause'
import { CountText, stack } from '../ui'
import type { OrderSum } from '../work/order-jobs'
import { useOrderJobs } from '../work/order-jobs'
import { ValueSentence } from '../work/order-value'
import { RunReport } from '../work/run-report'
import { useRun } from '../work/use-run'
import { WorkForm } from '../work/work-form'

const parts = stack({ gap: 3 })

interface Props {
  readonly cause: Cause
}

/** Checks every open order of a cause and says what they came to. */
export function CauseCheck({ cause }: Props) {
  const { id: issueId, orderCount: total } = cause
  const { check } = useOrderJobs()
  // Nothing is read anew afterwards: a cause that is over by then would take the answer with it.
  const { run, start, stop } = useRun<OrderSum>({ goesOn: true })
  const says = <CountText id="admin/order-integrations.checks.cause-intro" count={total} />

  return (
    <div className={parts}>
      <WorkForm
        act="check"
        several={{ count: total, worth: <ValueSentence of={cause} />, says }}
        busy={run?.running ?? false}
        isChosen
        onSubmit={() => void start(check, { kind: 'planned', total, requests: [{ issueId }] })}
      />
      {run && <RunReport run={run} onStop={stop} />}
    </div>
  )
}
