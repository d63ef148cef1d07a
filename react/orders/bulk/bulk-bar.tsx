import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../../api/rights'
import type { OrderRow } from '../../api/use-order-inbox'
import {
  Button,
  colors,
  CountText,
  csx,
  DeadlineText,
  HEADING_ID,
  line,
  NARROW,
  Spoken,
  useNow,
  wordButton,
} from '../../ui'
import { CloseForm } from '../../work/close-form'
import { ExplainForm } from '../../work/explain-form'
import { ValueInLine } from '../../work/order-value'
import { PeopleChoice } from '../../work/people-choice'
import { RunReport } from '../../work/run-report'
import { WorkForm } from '../../work/work-form'
import { CopyIds } from './copy-ids'
import type { Ticked } from './ticked'
import { areClosed, firstDeadline, nothingTicked, valueOfTicked } from './ticked'
import { useBarFocus } from './use-bar-focus'
import { useBulkActions } from './use-bulk-actions'
import { useScrollRoom } from './use-scroll-room'

const APP = 'admin/order-integrations.bulk'
const block = csx({
  outline: 'none',
  position: 'sticky',
  bottom: '0.5rem',
  zIndex: '$z-4',
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  gap: '$space-3',
  boxSizing: 'border-box',
  minHeight: '3.5rem',
  maxHeight: '70vh',
  overflowY: 'auto',
  paddingY: '$space-2',
  paddingX: '$space-4',
  border: `1px solid ${colors.edge}`,
  borderRadius: '0.5rem',
  bg: '$primary',
  boxShadow: '0 0.25rem 1.25rem rgba(0, 0, 0, 0.18)',
  text: '$body',
  // On a phone a form would cover the orders that it is about: what is not of it steps aside while it is open.
  '&[data-form="true"]': {
    [NARROW]: {
      gap: '$space-2',
      paddingY: '$space-2',
      '& [data-aside], & button[aria-expanded="false"]': { display: 'none' },
    },
  },
})
// One row: what is chosen, and what can be done with it.
const row = line({ gap: 2, also: { justifyContent: 'space-between' } })
const buttons = line({ gap: 2 })
const chosen = csx({
  lineHeight: '1.125rem',
  'b, b *': { font: 'inherit', fontWeight: 600 },
  small: { display: 'block', text: '$detail', lineHeight: '1rem', color: '$secondary' },
  'small button': { ...wordButton, text: '$detail', color: '$action.main.tertiary' },
})

const acts = ['assign', 'close', 'explain', 'check'] as const

type Act = (typeof acts)[number]

interface Props {
  readonly ticked: Ticked
  /** Undefined where all that match are on this page, or ticked already. */
  readonly onTickAll?: () => void
  readonly matching: number
  /** Those on the page that is shown. */
  readonly shown: readonly OrderRow[]
  readonly onChange: (ticked: Ticked) => void
}

/** What can be done with the ticked orders. It stays at the bottom of the window. */
export function BulkBar({ ticked, onTickAll, matching, shown, onChange }: Props) {
  const { formatMessage } = useIntl()
  const [act, setAct] = useState<Act>()
  const actions = useBulkActions(ticked, onChange)
  const { run, stop, forget } = actions
  const mayWork = useRights().workOnOrders === 'granted'
  const count = valueOfTicked(ticked).orderCount
  const busy = run?.running ?? false
  const bar = useBarFocus(run?.running, count)
  useScrollRoom(bar)
  const says = count > 0 && <Selected ticked={ticked} />
  // There before the bar is: a screen reader reads out only what changes in a place that it knows, and x moves no focus.
  const spoken = <Spoken>{says}</Spoken>
  if (!says && !run) return <>{spoken}</>

  const open = (next: Act | undefined) => {
    forget()
    setAct(next === act ? undefined : next)
  }
  const clear = () => {
    open(undefined)
    onChange(nothingTicked)
    // The button goes with the bar, and the focus must not.
    document.getElementById(HEADING_ID)?.focus({ preventScroll: true })
  }

  return (
    <>
      {spoken}
      <section
        ref={bar}
        tabIndex={-1}
        className={block}
        data-form={act !== undefined && count > 0}
        aria-label={formatMessage({ id: `${APP}.bar` })}
      >
        <div className={row}>
          {says && (
            <div className={chosen}>
              <b>{says}</b>
              <small>
                <Besides ticked={ticked} shown={shown} />
                {onTickAll && mayWork && <TickAll matching={matching} onTickAll={onTickAll} />}
              </small>
            </div>
          )}
          <div className={buttons}>
            {ticked.kind === 'rows' && says && <CopyIds ticked={ticked} />}
            {says && mayWork && !areClosed(ticked) && <Acts open={act} busy={busy} onOpen={open} />}
            {says && mayWork && areClosed(ticked) && <Reopen busy={busy} actions={actions} />}
            <Undo actions={actions} />
            <Button variant="tertiary" data-aside disabled={busy} onClick={clear}>
              <FormattedMessage id={`${APP}.${says ? 'clear' : 'dismiss'}`} />
            </Button>
          </div>
        </div>
        {says && act && <ActForm act={act} count={count} busy={busy} actions={actions} />}
        {run && <RunReport run={run} onStop={stop} mostLinks={Infinity} />}
      </section>
    </>
  )
}

/** How many are ticked, and what they are worth. */
function Selected({ ticked }: Pick<Props, 'ticked'>) {
  const value = valueOfTicked(ticked)
  return (
    <>
      <CountText
        id={`${APP}.${ticked.kind === 'all' ? 'all-selected' : 'selected'}`}
        count={value.orderCount}
      />
      <ValueInLine of={value} />
    </>
  )
}

/** Until when the first of them must leave, and how many of them are not on this page. */
function Besides({ ticked, shown }: Pick<Props, 'ticked' | 'shown'>) {
  const now = useNow()
  if (ticked.kind === 'all') return null
  const first = firstDeadline(ticked.rows, now)
  const elsewhere = ticked.rows.filter(({ id }) => !shown.some((each) => each.id === id)).length
  return (
    <>
      {first && (
        <>
          <FormattedMessage
            id={`${APP}.first-due`}
            values={{ duration: <DeadlineText at={first.at} estimated={first.estimated} /> }}
          />{' '}
        </>
      )}
      {elsewhere > 0 && (
        <>
          <CountText id={`${APP}.elsewhere`} count={elsewhere} />{' '}
        </>
      )}
    </>
  )
}

function TickAll({ matching, onTickAll }: Pick<Props, 'matching' | 'onTickAll'>) {
  const { formatNumber } = useIntl()
  return (
    <button type="button" data-aside onClick={onTickAll}>
      <FormattedMessage id={`${APP}.select-all`} values={{ number: formatNumber(matching) }} />
    </button>
  )
}

interface ActsProps {
  readonly open: Act | undefined
  readonly busy: boolean
  readonly onOpen: (act: Act) => void
}

function Acts({ open, busy, onOpen }: ActsProps) {
  return (
    <>
      {acts.map((each) => (
        <Button
          key={each}
          variant="secondary"
          aria-expanded={open === each}
          disabled={busy}
          onClick={() => onOpen(each)}
        >
          <FormattedMessage id={`${APP}.${each}`} />
        </Button>
      ))}
    </>
  )
}

type Actions = ReturnType<typeof useBulkActions>

/** Of orders that were all closed by hand. */
function Reopen({ busy, actions }: Pick<FormProps, 'busy' | 'actions'>) {
  return (
    <Button variant="secondary" disabled={busy} onClick={() => void actions.reopen()}>
      <FormattedMessage id={`${APP}.reopen`} />
    </Button>
  )
}

function Undo({ actions: { undoable, undo } }: { readonly actions: Actions }) {
  if (undoable === 0) return null
  return (
    <Button variant="secondary" onClick={() => void undo()}>
      <CountText id={`${APP}.undo`} count={undoable} />
    </Button>
  )
}

interface FormProps {
  readonly act: Act
  readonly count: number
  readonly busy: boolean
  readonly actions: Actions
}

function ActForm({ act, count, busy, actions: { assign, close, explain, check } }: FormProps) {
  const form = { several: { count }, busy, open: true }
  switch (act) {
    case 'assign':
      return <PeopleChoice busy={busy} mayBeNobody onChoose={(to) => void assign(to)} />
    case 'close':
      return <CloseForm {...form} onClose={(reason, note) => void close(reason, note)} />
    case 'explain':
      return <ExplainForm {...form} onExplain={(errorType) => void explain(errorType)} />
    case 'check':
      return <WorkForm {...form} act="check" isChosen onSubmit={() => void check()} />
  }
}
