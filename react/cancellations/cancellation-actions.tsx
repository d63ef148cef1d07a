import React from 'react'
import { useIntl } from 'react-intl'

import type { Cancellation } from '../api/use-cancellation'
import { AboveActions, Button, CountText, MoreActions, SheetActions, TroubleNotice } from '../ui'
import { ReceiptAbove, ReceiptDownload } from '../work/receipt-parts'
import { RunProgress } from '../work/run-progress'
import { useReceiptActions } from '../work/use-receipt-actions'
import type { OpenWorkbook } from '../work/use-receipt-file'
import { cancellationReceiptOf } from './cancellation-receipt'
import { isReceipt } from './outcomes'
import { toCancelSummary } from './summary'
import type { CancellationActs } from './use-cancellation-acts'

const APP = 'admin/order-integrations.cancellation'

/** The form that takes the number and the reason stands in the sheet, which scrolls. */
export interface Confirming {
  readonly isOpen: boolean
  readonly setOpen: (open: boolean) => void
}

interface Props {
  readonly cancellation: Cancellation
  readonly acts: CancellationActs
  readonly confirming: Confirming
  readonly openWorkbook: OpenWorkbook
}

/** The one thing to do next with a cancellation, and what its receipt is taken away as. */
export function CancellationActions({ cancellation, acts, confirming, openWorkbook }: Props) {
  const intl = useIntl()
  const receipt = useReceiptActions(
    cancellationReceiptOf(cancellation),
    () => toCancelSummary(intl, cancellation),
    openWorkbook,
  )
  const isDone = isReceipt(cancellation)
  const stop = stopOf(cancellation, acts)
  const more = [
    ...(isDone ? [] : receipt.files),
    ...receipt.actions,
    ...(stop ? [{ label: intl.formatMessage({ id: stop }), onChoose: acts.stop }] : []),
  ]

  return (
    <>
      <Above acts={acts} />
      <ReceiptAbove receipt={receipt} />
      <SheetActions others={<MoreActions actions={more} />}>
        <Step cancellation={cancellation} acts={acts} confirming={confirming} />
        {isDone && <ReceiptDownload receipt={receipt} />}
      </SheetActions>
    </>
  )
}

/** What stopping is called. Undefined where nothing is left to stop; while orders are sent it stands beside their progress. */
function stopOf({ state, mayContinue }: Cancellation, { right, run }: CancellationActs) {
  if (right !== 'granted' || (run && run.running)) return undefined
  switch (state) {
    case 'AWAITS_SECOND':
      return mayContinue ? `${APP}.withdraw` : undefined
    case 'CONFIRMED':
    case 'RUNNING':
      return `${APP}.stop`
    default:
      return undefined
  }
}

/** Confirms it, or goes on where it stands still. Nothing for whoever may do neither now. */
function Step({ cancellation, acts, confirming }: Omit<Props, 'openWorkbook'>) {
  const { mayConfirm, mayContinue, state, toCancel, remaining } = cancellation
  if (mayConfirm && toCancel > 0) {
    return (
      <Button
        // What is opened has its own button that comes first.
        variant={confirming.isOpen ? 'secondary' : 'primary'}
        aria-expanded={confirming.isOpen}
        onClick={() => confirming.setOpen(!confirming.isOpen)}
      >
        <CountText
          id={`${APP}.${state === 'AWAITS_SECOND' ? 'step-second' : 'step-confirm'}`}
          count={toCancel}
        />
      </Button>
    )
  }
  if (!mayContinue || remaining === 0 || !acts.isPaused(cancellation)) return null
  return (
    <Button variant="primary" onClick={() => acts.goOn(remaining)}>
      <CountText id={`${APP}.step-go-on`} count={remaining} />
    </Button>
  )
}

/** How far it is, and why something was not done. */
function Above({ acts: { run, trouble, stop } }: Pick<Props, 'acts'>) {
  const troubles = [trouble, run && run.trouble]
  return (
    <>
      {run && run.running && (
        <AboveActions>
          <RunProgress done={run.sum} total={run.total} onStop={stop} />
        </AboveActions>
      )}
      <div role="status">
        {troubles.map(
          (each, index) =>
            each && (
              <AboveActions key={index}>
                <TroubleNotice trouble={each} about="cancel" />
              </AboveActions>
            ),
        )}
      </div>
    </>
  )
}
