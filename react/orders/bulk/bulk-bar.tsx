import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../../api/rights'
import { Button, CountText, csx, HEADING_ID, line, NARROW, Spoken } from '../../ui'
import { CloseForm } from '../../work/close-form'
import { ExplainForm } from '../../work/explain-form'
import { ValueInLine } from '../../work/order-value'
import { RunReport } from '../../work/run-report'
import { WorkForm } from '../../work/work-form'
import type { Ticked } from './ticked'
import { nothingTicked, valueOfTicked } from './ticked'
import { useBarFocus } from './use-bar-focus'
import { useBulkActions } from './use-bulk-actions'
import { useScrollRoom } from './use-scroll-room'

const APP = 'admin/order-integrations.bulk'

const block = csx({
  outline: 'none',
  position: 'sticky',
  bottom: 0,
  zIndex: '$z-4',
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-3',
  maxHeight: '70vh',
  overflowY: 'auto',
  padding: '$space-3',
  border: '$neutral',
  borderRadius: '$base',
  bg: '$primary',
  boxShadow: '0 -0.25rem 1rem rgba(0, 0, 0, 0.12)',
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
const buttons = line({ gap: 2 })

const acts = ['close', 'explain', 'check'] as const

type Act = (typeof acts)[number]

interface Props {
  readonly ticked: Ticked
  /** Undefined where all that match are on this page, or ticked already. */
  readonly onTickAll?: () => void
  readonly matching: number
  readonly onChange: (ticked: Ticked) => void
}

/** What can be done with the ticked orders. It stays at the bottom of the window. */
export function BulkBar({ ticked, onTickAll, matching, onChange }: Props) {
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
        {says && (
          <div className={buttons}>
            <span>{says}</span>
            {onTickAll && mayWork && <TickAll matching={matching} onTickAll={onTickAll} />}
          </div>
        )}
        <div className={buttons}>
          {says && mayWork && <Acts open={act} busy={busy} onOpen={open} />}
          {ticked.kind === 'rows' && says && <CopyIds ticked={ticked} />}
          <Undo actions={actions} />
          <Button variant="tertiary" data-aside disabled={busy} onClick={clear}>
            <FormattedMessage id={`${APP}.${says ? 'clear' : 'dismiss'}`} />
          </Button>
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

function TickAll({ matching, onTickAll }: Pick<Props, 'matching' | 'onTickAll'>) {
  const { formatNumber } = useIntl()
  return (
    <Button variant="tertiary" data-aside onClick={onTickAll}>
      <FormattedMessage id={`${APP}.select-all`} values={{ number: formatNumber(matching) }} />
    </Button>
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

/** What the orders are worth stands above it. */
function ActForm({ act, count, busy, actions: { close, explain, check } }: FormProps) {
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

function CopyIds({ ticked }: { readonly ticked: Extract<Ticked, { kind: 'rows' }> }) {
  const [copied, setCopied] = useState<'copied' | 'copy-denied'>()
  const count = ticked.rows.length
  const copy = () => {
    const text = ticked.rows.map(({ marketplaceOrderId }) => marketplaceOrderId).join('\n')
    // Inside the Admin's frame the clipboard can be denied, or be missing.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('denied'))
    written.then(
      () => setCopied('copied'),
      () => setCopied('copy-denied'),
    )
  }
  return (
    <>
      <Button variant="secondary" data-aside onClick={copy}>
        <FormattedMessage id={`${APP}.copy`} />
      </Button>
      <span role="status">{copied && <CountText id={`${APP}.${copied}`} count={count} />}</span>
    </>
  )
}
