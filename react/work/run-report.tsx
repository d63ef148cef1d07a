import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { CountText, Notice, prose, TroubleNotice } from '../ui'
import { Conflicts } from './conflicts'
import { RunProgress } from './run-progress'
import { TallyTable } from './tally-table'
import type { OrderRun } from './use-order-run'

const APP = 'admin/order-integrations.work'

const counted = prose({})

interface Props {
  readonly run: OrderRun
  readonly onStop: () => void
  /** Replaces what colleagues decided meanwhile. */
  readonly onReplace?: () => void
  /** How many of the checked orders are named beside each result. */
  readonly mostLinks?: number
}

/** How far the work on orders is, and what came of it. */
export function RunReport({ run, onStop, onReplace, mostLinks }: Props) {
  const { formatNumber } = useIntl()
  const { running, about, total, sum, trouble, stopped } = run
  const { done, failed, conflicts, checked } = sum
  const isWhole = !running && !stopped && !trouble

  return (
    <>
      {running && (
        <RunProgress done={done + failed.length + conflicts.length} total={total} onStop={onStop} />
      )}
      <div role="status">
        {about === 'work' && total !== undefined && (
          <p className={counted}>
            <FormattedMessage
              id={`${APP}.done`}
              values={{ done: formatNumber(done), total: formatNumber(total) }}
            />
          </p>
        )}
        {!running && failed.length > 0 && (
          <Notice tone="warning">
            <CountText id={`${APP}.not-written`} count={failed.length} /> {failed.join(', ')}
          </Notice>
        )}
        {!running && conflicts.length > 0 && (
          <Conflicts conflicts={conflicts} onReplace={onReplace} />
        )}
        {trouble && <TroubleNotice trouble={trouble} about={about} />}
        {checked.length > 0 && (
          <TallyTable
            orders={checked}
            remaining={isWhole ? 0 : Math.max(0, (total ?? 0) - done)}
            mostLinks={mostLinks}
          />
        )}
      </div>
    </>
  )
}
