import React, { useState } from 'react'
import type { Dispatch, SetStateAction } from 'react'
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
  IconX,
  line,
  NARROW,
  Spoken,
  useNow,
  wordButton,
} from '../../ui'
import { ValueInLine } from '../../work/order-value'
import { RunReport } from '../../work/run-report'
import type { Act } from './bulk-acts'
import { ActForm, Acts } from './bulk-acts'
import { TakeIds } from './take-ids'
import type { Ticked } from './ticked'
import { firstDeadline, nothingTicked, valueOfTicked } from './ticked'
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

interface Props {
  readonly ticked: Ticked
  /** Undefined where all that match are on this page, or ticked already. */
  readonly onTickAll?: () => void
  readonly matching: number
  /** Those on the page that is shown. */
  readonly shown: readonly OrderRow[]
  readonly onChange: Dispatch<SetStateAction<Ticked>>
}

/** What can be done with the ticked orders. It stays at the bottom of the window. */
export function BulkBar({ ticked, onTickAll, matching, shown, onChange }: Props) {
  const { formatMessage } = useIntl()
  const [act, setAct] = useState<Act>()
  const actions = useBulkActions(ticked, onChange)
  const { run, stop, replace, forget } = actions
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
            {says && <TakeIds ticked={ticked} />}
            {says && mayWork && <Acts onOpen={open} {...{ ticked, shown, act, busy, actions }} />}
            <Clear nameId={`${APP}.${says ? 'clear' : 'dismiss'}`} busy={busy} onClear={clear} />
          </div>
        </div>
        {says && act && <ActForm act={act} count={count} busy={busy} actions={actions} />}
        {run && <RunReport run={run} onStop={stop} onReplace={replace} mostLinks={Infinity} />}
      </section>
    </>
  )
}

interface ClearProps {
  readonly nameId: string
  readonly busy: boolean
  readonly onClear: () => void
}

function Clear({ nameId, busy, onClear }: ClearProps) {
  const { formatMessage } = useIntl()
  return (
    <Button
      variant="tertiary"
      data-aside
      icon={<IconX size="small" />}
      aria-label={formatMessage({ id: nameId })}
      disabled={busy}
      onClick={onClear}
    />
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
