import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { usePlanOrders } from '../api/use-reprocess-plan'
import { AboveActions, Button, CountText, MoreActions, SheetActions, TroubleNotice } from '../ui'
import { RunProgress } from '../work/run-progress'
import { ReceiptAbove, ReceiptDownload } from '../work/receipt-parts'
import { useReceiptActions } from '../work/use-receipt-actions'
import type { OpenWorkbook } from '../work/use-receipt-file'
import { nextStep } from './next-step'
import type { NextStep } from './next-step'
import { countOf } from './outcomes'
import { receiptOf } from './plan-receipt'
import { useCheckOfPlanned } from './use-check-planned'
import type { PlanActs } from './use-plan-acts'
import { toSummary } from './summary'

const APP = 'admin/order-integrations.plan'

interface Props {
  readonly plan: ReprocessPlan
  readonly acts: PlanActs
  readonly openWorkbook: OpenWorkbook
}

/** The one thing to do next with a plan, and what its receipt is taken away as. */
export function PlanActions({ plan, acts, openWorkbook }: Props) {
  const intl = useIntl()
  const checking = useCheckOfPlanned(plan.id)
  const { all } = usePlanOrders()
  const receipt = useReceiptActions(
    receiptOf(plan, () => all({ plan: plan.id })),
    () => toSummary(intl, plan),
    openWorkbook,
  )
  const label = (name: string) => intl.formatMessage({ id: `${APP}.${name}` })
  const unknown = countOf(plan, 'UNKNOWN')
  const step = acts.mayAct ? nextStep(plan, unknown) : undefined
  const check = () => void checking.start(unknown)
  const isDone = plan.state === 'DONE'
  const stop = { label: label('stop'), onChoose: () => void acts.stop() }
  const isAtWork = step !== undefined || (acts.mayAct && countOf(plan, 'REQUESTED') > 0)
  const mayStop = isAtWork && !isDone && plan.state !== 'STOPPED'

  return (
    <>
      <Above acts={acts} checking={checking} />
      <ReceiptAbove receipt={receipt} />
      <SheetActions
        others={
          <MoreActions
            actions={[
              ...(isDone ? [] : receipt.files),
              ...receipt.actions,
              ...(mayStop ? [stop] : []),
            ]}
          />
        }
      >
        {step && (
          <Step
            step={step}
            acts={acts}
            isChecking={checking.run?.running ?? false}
            onCheck={check}
          />
        )}
        {acts.mayAct && unknown > 0 && step?.kind !== 'check' && (
          <Button variant="secondary" loading={checking.run?.running} onClick={check}>
            <CountText id={`${APP}.check`} count={unknown} />
          </Button>
        )}
        {isDone && <ReceiptDownload receipt={receipt} />}
      </SheetActions>
    </>
  )
}

interface StepProps extends Pick<Props, 'acts'> {
  readonly step: NextStep
  readonly isChecking: boolean
  readonly onCheck: () => void
}

/** Always the same button, so that whoever goes on with the keyboard or the mouse stays where they are. */
function Step({ step, acts, isChecking, onCheck }: StepProps) {
  const { formatNumber } = useIntl()
  const press = {
    take: () => acts.take(step.batch),
    mark: () => acts.mark(step.batch),
    resume: acts.resume,
    check: async () => onCheck(),
  }
  const isBusy = isChecking || acts.busy !== undefined
  return (
    <Button
      variant="primary"
      loading={isBusy}
      onClick={({ detail }) => {
        // The second click of an impatient one was for what stood here before it.
        if (detail < 2) void press[step.kind]()
      }}
    >
      <FormattedMessage
        id={`${APP}.step-${nameOf(step)}`}
        values={{
          count: step.count,
          number: formatNumber(step.count),
          due: formatNumber(step.dueToday),
        }}
      />
    </Button>
  )
}

/** Orders due today stand in the first batch: they are all of it, or some. */
function nameOf({ kind, count, dueToday }: NextStep): string {
  if (kind !== 'take' || dueToday === 0) return kind
  return dueToday === count ? 'take-due' : 'take-some-due'
}

interface AboveProps extends Pick<Props, 'acts'> {
  readonly checking: ReturnType<typeof useCheckOfPlanned>
}

/** How far the checks are, and why something was not done. */
function Above({ acts: { trouble }, checking: { run, stop } }: AboveProps) {
  return (
    <>
      {run?.running && (
        <AboveActions>
          <RunProgress done={run.sum} total={run.total} onStop={stop} />
        </AboveActions>
      )}
      <div role="status">
        {(trouble || run?.trouble) && (
          <AboveActions>
            {trouble && <TroubleNotice trouble={trouble} />}
            {run?.trouble && <TroubleNotice trouble={run.trouble} about="check" />}
          </AboveActions>
        )}
      </div>
    </>
  )
}
