import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { stack } from '../ui'
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
  const { formatNumber } = useIntl()
  const { check } = useOrderJobs()
  // Nothing is read anew afterwards: a cause that is over by then would take the answer with it.
  const { run, start, stop } = useRun<OrderSum>({ goesOn: true })
  const says = (
    <FormattedMessage
      id="admin/order-integrations.checks.cause-intro"
      values={{ count: total, number: formatNumber(total) }}
    />
  )

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
