import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../../api/rights'
import { Button, csx, HEADING_ID, NARROW, Spoken } from '../../ui'
import type { Action } from './bulk-forms'
import { CheckForm, CloseForm, ExplainForm } from './bulk-forms'
import { BulkRunReport } from './bulk-run'
import { StakeText } from './stake-text'
import type { Ticked } from './ticked'
import { nothingTicked, stakeOf } from './ticked'
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
const line = csx({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '$space-2' })

interface Props {
  readonly ticked: Ticked
  /** Undefined where all that match are on this page, or ticked already. */
  readonly onTickAll?: () => void
  readonly matching: number
  readonly onChange: (ticked: Ticked) => void
}

/** What can be done with the ticked orders. It stays at the bottom of the window. */
export function BulkBar({ ticked, onTickAll, matching, onChange }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const [action, setAction] = useState<Action>()
  const { work, undoable, undo, forget, close, explain, check } = useBulkActions(ticked, onChange)
  const mayWork = useRights().workOnOrders === 'granted'
  const stake = stakeOf(ticked)
  const busy = work.run?.running ?? false
  const bar = useBarFocus(work.run?.running, stake.orders)
  useScrollRoom(bar)
  const open = (next: Action) => {
    forget()
    setAction(next === action ? undefined : next)
  }
  const says = stake.orders > 0 && <Selected ticked={ticked} />
  // There before the bar is: a screen reader reads out only what changes in a place that it knows, and x moves no focus.
  const spoken = <Spoken>{says}</Spoken>
  if (!says && !work.run) return <>{spoken}</>

  return (
    <>
      {spoken}
      <section
        ref={bar}
        tabIndex={-1}
        className={block}
        data-form={action !== undefined && stake.orders > 0}
        aria-label={formatMessage({ id: `${APP}.bar` })}
      >
        {stake.orders > 0 && (
          <div className={line}>
            <span>{says}</span>
            {onTickAll && mayWork && (
              <Button variant="tertiary" data-aside onClick={onTickAll}>
                <FormattedMessage
                  id={`${APP}.select-all`}
                  values={{ number: formatNumber(matching) }}
                />
              </Button>
            )}
          </div>
        )}
        <div className={line}>
          {stake.orders > 0 &&
            mayWork &&
            (['close', 'explain', 'check'] as const).map((each) => (
              <Button
                key={each}
                variant="secondary"
                aria-expanded={action === each}
                disabled={busy}
                onClick={() => open(each)}
              >
                <FormattedMessage id={`${APP}.${each}`} />
              </Button>
            ))}
          {ticked.kind === 'rows' && stake.orders > 0 && <CopyIds ticked={ticked} />}
          {undoable > 0 && (
            <Button variant="secondary" onClick={undo}>
              <FormattedMessage
                id={`${APP}.undo`}
                values={{ count: undoable, number: formatNumber(undoable) }}
              />
            </Button>
          )}
          <Button
            variant="tertiary"
            data-aside
            disabled={busy}
            onClick={() => {
              forget()
              setAction(undefined)
              onChange(nothingTicked)
              // The button goes with the bar, and the focus must not.
              document.getElementById(HEADING_ID)?.focus({ preventScroll: true })
            }}
          >
            <FormattedMessage id={`${APP}.${stake.orders > 0 ? 'clear' : 'dismiss'}`} />
          </Button>
        </div>
        {stake.orders > 0 && action === 'close' && (
          <CloseForm stake={stake} busy={busy} onSay={close} />
        )}
        {stake.orders > 0 && action === 'explain' && (
          <ExplainForm stake={stake} busy={busy} onSay={explain} />
        )}
        {stake.orders > 0 && action === 'check' && (
          <CheckForm stake={stake} busy={busy} onSay={check} />
        )}
        {work.run && <BulkRunReport run={work.run} onStop={work.stop} />}
      </section>
    </>
  )
}

/** How many are ticked, and what they are worth. */
function Selected({ ticked }: Pick<Props, 'ticked'>) {
  const { formatNumber } = useIntl()
  const stake = stakeOf(ticked)
  return (
    <>
      <FormattedMessage
        id={`${APP}.${ticked.kind === 'all' ? 'all-selected' : 'selected'}`}
        values={{ count: stake.orders, number: formatNumber(stake.orders) }}
      />
      <StakeText stake={stake} />
    </>
  )
}

function CopyIds({ ticked }: { readonly ticked: Extract<Ticked, { kind: 'rows' }> }) {
  const { formatNumber } = useIntl()
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
      <span role="status">
        {copied && (
          <FormattedMessage
            id={`${APP}.${copied}`}
            values={{ count, number: formatNumber(count) }}
          />
        )}
      </span>
    </>
  )
}
