import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { NotDone } from '../../api/use-change'
import type { OrderRow } from '../../api/use-order-inbox'
import { Button, MoreActions, TroubleNotice } from '../../ui'
import { AssignButton } from '../../work/assign-button'
import { CloseForm } from '../../work/close-form'
import { ExplainForm } from '../../work/explain-form'
import { PlanReprocess } from '../../work/plan-reprocess'
import { useCancelInVtex } from '../../work/use-cancel-in-vtex'
import { WorkForm } from '../../work/work-form'
import type { Ticked } from './ticked'
import { areClosed, mayOneBeCanceled, selectionOf, valueOfTicked } from './ticked'
import type { useBulkActions } from './use-bulk-actions'

const APP = 'admin/order-integrations.bulk'

/** What is asked for in a form of its own. */
export type Act = 'close' | 'explain' | 'check'

const acts: readonly Act[] = ['close', 'check']

type Actions = ReturnType<typeof useBulkActions>

interface ActsProps {
  readonly ticked: Ticked
  /** Those on the page that is shown. */
  readonly shown: readonly OrderRow[]
  readonly act: Act | undefined
  readonly busy: boolean
  readonly actions: Actions
  readonly onOpen: (act: Act) => void
}

/** What can be done with ticked orders: closed ones can be opened again, and no more. */
export function Acts({ ticked, shown, act, busy, actions, onOpen }: ActsProps) {
  const { formatMessage } = useIntl()
  const [trouble, setTrouble] = useState<NotDone>()
  const explain = {
    label: formatMessage({ id: `${APP}.explain` }),
    onChoose: () => onOpen('explain'),
  }
  const canceling = useCancelInVtex(setTrouble)
  const cancel = {
    label: formatMessage({ id: 'admin/order-integrations.cancellation.make' }),
    onChoose: () => canceling.prepare(selectionOf(ticked), valueOfTicked(ticked).orderCount),
  }
  const mayCancel = canceling.mayCancel && mayOneBeCanceled(ticked, shown)
  if (areClosed(ticked)) return <Reopen busy={busy} actions={actions} />
  return (
    <>
      <AssignAll busy={busy} actions={actions} />
      {acts.map((each) => (
        <Button
          key={each}
          variant="secondary"
          aria-expanded={act === each}
          disabled={busy}
          onClick={() => onOpen(each)}
        >
          <FormattedMessage id={`${APP}.${each}`} />
        </Button>
      ))}
      <div data-aside>
        <PlanReprocess
          orders={selectionOf(ticked)}
          // What is opened has its own button that comes first.
          variant={act ? 'secondary' : 'primary'}
          disabled={busy}
          onTrouble={setTrouble}
        />
      </div>
      {!busy && !canceling.busy && (
        <div data-aside>
          <MoreActions actions={mayCancel ? [explain, cancel] : [explain]} />
        </div>
      )}
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
    </>
  )
}

/** Of orders that were all closed by hand. */
function Reopen({ busy, actions }: Pick<FormProps, 'busy' | 'actions'>) {
  return (
    <Button variant="secondary" disabled={busy} onClick={() => void actions.reopen()}>
      <FormattedMessage id={`${APP}.reopen`} />
    </Button>
  )
}

/** How far the work is, and what came of it, is said in the bar. */
function AssignAll({ busy, actions: { assign } }: Pick<FormProps, 'busy' | 'actions'>) {
  return (
    <div data-aside>
      <AssignButton
        mayBeNobody
        disabled={busy}
        assign={async (to) => {
          void assign(to)
          return { kind: 'done' }
        }}
      />
    </div>
  )
}

interface FormProps {
  readonly act: Act
  readonly count: number
  readonly busy: boolean
  readonly actions: Actions
}

/** What is asked before something is done. */
export function ActForm({ act, count, busy, actions: { close, explain, check } }: FormProps) {
  const form = { several: { count }, busy, open: true }
  switch (act) {
    case 'close':
      return <CloseForm {...form} onClose={(reason, note) => void close(reason, note)} />
    case 'explain':
      return <ExplainForm {...form} onExplain={(errorType) => void explain(errorType)} />
    case 'check':
      return <WorkForm {...form} act="check" isChosen onSubmit={() => void check()} />
  }
}
