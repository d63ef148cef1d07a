import React, { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { NotDone } from '../api/use-change'
import type { Cause } from '../api/use-cause'
import {
  Button,
  csx,
  isFocusLost,
  MoreActions,
  PHONE,
  PrimaryLink,
  SheetActions,
  useMedia,
} from '../ui'
import { AssignCauseButton } from '../work/assign-button'
import { firstPlaceOf } from '../work/first-place'
import { InTheWay } from '../work/in-the-way'
import { PlanReprocess } from '../work/plan-reprocess'
import { useCancelInVtex } from '../work/use-cancel-in-vtex'
import { SnoozeMenu } from './snooze-menu'
import type { CheckingCause } from './use-cause-check'
import type { CauseDecision } from './use-cause-decision'
import { useCauseDecision } from './use-cause-decision'

const APP = 'admin/order-integrations'

const place = csx({ outline: 'none' })

interface Props {
  readonly cause: Cause
  readonly checking: CheckingCause
  /** Whether one of its first orders may be canceled in VTEX. */
  readonly mayBeCanceled: boolean
  /** Brings what stands further down into sight. */
  readonly onClose: () => void
  readonly onSupport: () => void
}

/** What can be done about a cause: ask the store about all of it, go where it is corrected, put it aside. */
export function CauseActions(props: Props) {
  const { cause, checking, onClose, onSupport } = props
  const { formatMessage } = useIntl()
  const deciding = useCauseDecision(cause)
  const foot = useRef<HTMLDivElement>(null)
  const [unplanned, setUnplanned] = useState<NotDone>()
  // The button that was pressed may be gone once it is done, and focus must not go with it.
  const end = async (done: Promise<void>) => {
    await done
    if (isFocusLost()) foot.current?.focus()
  }
  const label = (id: string) => formatMessage({ id: `${APP}.${id}` })
  const close = { label: label('page.close-orders'), onChoose: onClose }
  const fix = {
    label: label('cause.resolve'),
    onChoose: () => void end(deciding.decide({ state: 'RESOLVED' })),
  }
  const mayFix = deciding.mayDecide && cause.state === 'OPEN'
  // Beside the other two there is no room for it on a phone.
  const isPhone = useMedia(PHONE)
  const cancel = useCancelAction(props, setUnplanned)
  const support = { label: label('ticket.title'), onChoose: onSupport }

  return (
    <div ref={foot} tabIndex={-1} className={place}>
      <InTheWay
        busy={deciding.busy}
        decision={deciding.asked?.decision}
        onReplace={() => deciding.asked && void end(deciding.asked.replace())}
        onKeep={() => void end(Promise.resolve(deciding.asked?.keep()))}
        trouble={deciding.trouble ?? unplanned}
      />
      <SheetActions
        others={
          <>
            {mayFix && !isPhone && (
              <Button variant="tertiary" loading={deciding.busy} onClick={fix.onChoose}>
                {fix.label}
              </Button>
            )}
            <MoreActions
              actions={[
                ...(mayFix && isPhone ? [fix] : []),
                ...(checking.mayCheck ? [close] : []),
                ...cancel,
                support,
              ]}
            />
          </>
        }
      >
        <Primary cause={cause} checking={checking} onTrouble={setUnplanned} />
        <AssignCauseButton cause={cause} />
        {deciding.mayDecide && (
          <PutAside cause={cause} deciding={deciding} end={(done) => void end(done)} />
        )}
      </SheetActions>
    </div>
  )
}

/** Where one of its orders may be canceled in VTEX. */
function useCancelAction(
  { cause, mayBeCanceled }: Pick<Props, 'cause' | 'mayBeCanceled'>,
  onTrouble: (trouble: NotDone) => void,
) {
  const { formatMessage } = useIntl()
  const { mayCancel, prepare } = useCancelInVtex(onTrouble)
  if (!mayCancel || !mayBeCanceled) return []
  return [
    {
      label: formatMessage({ id: `${APP}.cancellation.make` }),
      onChoose: () => prepare({ filter: { issueId: cause.id } }, cause.orderCount),
    },
  ]
}

interface PrimaryProps extends Pick<Props, 'cause' | 'checking'> {
  readonly onTrouble: (trouble: NotDone) => void
}

function Primary({ cause, checking, onTrouble }: PrimaryProps) {
  const { formatNumber } = useIntl()
  const { run, mayCheck, start } = checking
  const isChecked = run !== undefined && !run.running
  const passed = run?.sum.checked.filter(({ check }) => check.verdict === 'WOULD_INTEGRATE').length
  if (mayCheck && isChecked && passed) {
    return (
      <PlanReprocess
        orders={{ filter: { issueId: cause.id } }}
        variant="primary"
        onTrouble={onTrouble}
      >
        <FormattedMessage id={`${APP}.plan.make-of`} values={{ number: formatNumber(passed) }} />
      </PlanReprocess>
    )
  }
  const place = firstPlaceOf(cause.steps)
  if (!mayCheck || isChecked) {
    return place ? <PrimaryLink href={place.url}>{place.label}</PrimaryLink> : null
  }
  return (
    <Button variant="primary" loading={run?.running ?? false} onClick={start}>
      <FormattedMessage
        id={`${APP}.work.check-orders`}
        values={{ count: cause.orderCount, number: formatNumber(cause.orderCount) }}
      />
    </Button>
  )
}

interface PutAsideProps extends Pick<Props, 'cause'> {
  readonly deciding: CauseDecision
  readonly end: (done: Promise<void>) => void
}

function PutAside({ cause, deciding, end }: PutAsideProps) {
  if (cause.state === 'OPEN') {
    return <SnoozeMenu busy={deciding.busy} onSnooze={(next) => end(deciding.decide(next))} />
  }
  return (
    <Button
      variant="secondary"
      loading={deciding.busy}
      onClick={() => end(deciding.decide({ state: 'OPEN' }))}
    >
      <FormattedMessage id={`${APP}.cause.wake`} />
    </Button>
  )
}
