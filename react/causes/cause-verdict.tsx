import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { Button, CountText, csx, ShortTime, Tag, TroubleNotice } from '../ui'
import { RunProgress } from '../work/run-progress'
import { TallyMeter } from '../work/tally-meter'
import { TallyTable } from '../work/tally-table'
import type { VerdictTone } from '../work/verdict-box'
import { VerdictBox, VerdictPart } from '../work/verdict-box'
import type { CheckingCause } from './use-cause-check'

const APP = 'admin/order-integrations.checks'

const tags = { none: 'gray', good: 'green', bad: 'red', mixed: 'orange', unknown: 'gray' } as const
const small = csx({ text: '$detail', color: '$secondary' })

interface Props {
  readonly cause: Cause
  readonly checking: CheckingCause
}

/** What the live store says of all orders of a cause, before what is to be done about them. */
export function CauseVerdict({ cause, checking }: Props) {
  const { run, mayCheck, start, stop } = checking
  if (!mayCheck && !run) return null
  const { checked = [], done = 0, failed = [] } = run?.sum ?? {}
  const isOver = run !== undefined && !run.running
  const isWhole = isOver && !run?.stopped && !run?.trouble
  const remaining = isWhole ? 0 : Math.max(0, (run?.total ?? cause.orderCount) - done)
  return (
    <VerdictBox
      tone={toneOf(checking)}
      busy={run?.running}
      head={<Words cause={cause} checking={checking} />}
      action={
        isOver && (
          <Button variant="secondary" onClick={start}>
            <FormattedMessage id={`${APP}.check-again`} />
          </Button>
        )
      }
    >
      {run?.running && (
        <VerdictPart>
          <RunProgress done={done + failed.length} total={run.total} onStop={stop} />
        </VerdictPart>
      )}
      {run?.trouble && (
        <VerdictPart>
          <TroubleNotice trouble={run.trouble} about="check" />
        </VerdictPart>
      )}
      {checked.length > 0 && (
        <VerdictPart>
          <TallyMeter orders={checked} />
        </VerdictPart>
      )}
      {isOver && checked.length > 0 && (
        <VerdictPart>
          <TallyTable orders={checked} remaining={remaining} />
        </VerdictPart>
      )}
    </VerdictBox>
  )
}

const passes = (verdict: string) => verdict === 'WOULD_INTEGRATE' || verdict === 'ALREADY_IN_VTEX'

function toneOf({ run }: CheckingCause): VerdictTone {
  const verdicts = run?.sum.checked.map(({ check }) => check.verdict) ?? []
  if (verdicts.length === 0 || run?.running) return 'none'
  if (verdicts.every(passes)) return 'good'
  if (verdicts.some(passes)) return 'mixed'
  return verdicts.includes('WOULD_FAIL') ? 'bad' : 'unknown'
}

function Words({ cause, checking }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { run, startedAt } = checking
  const total = formatNumber(run?.total ?? cause.orderCount)
  if (!run) {
    return (
      <>
        <Tag size="normal" variant="gray" label={formatMessage({ id: `${APP}.not-checked` })} />
        <span className={small}>
          <CountText id={`${APP}.cause-not-checked`} count={cause.orderCount} />
        </span>
      </>
    )
  }
  const done = formatNumber(run.sum.done)
  const passed = run.sum.checked.filter(({ check }) => check.verdict === 'WOULD_INTEGRATE').length
  const label = run.running
    ? formatMessage({ id: `${APP}.progress` }, { done, total })
    : formatMessage(
        { id: `${APP}.would-integrate-of` },
        { count: passed, number: formatNumber(passed), total },
      )
  return (
    <>
      <Tag size="normal" variant={tags[toneOf(checking)]} label={label} />
      <span className={small}>
        {!run.running && startedAt !== undefined && (
          <>
            <FormattedMessage
              id={`${APP}.checked-at`}
              values={{ time: <ShortTime at={new Date(startedAt).toISOString()} /> }}
            />
            {' · '}
          </>
        )}
        <FormattedMessage id={`${APP}.not-changed`} />
      </span>
    </>
  )
}
