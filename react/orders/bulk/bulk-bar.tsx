import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Plan, Work } from '../../api/use-bulk-work'
import { toPart, useBulkWork } from '../../api/use-bulk-work'
import { useCheckOrders } from '../../api/use-check-orders'
import { useWorkOnSelection } from '../../api/use-work-on-selection'
import { Button, csx, HEADING_ID, NARROW } from '../../ui'
import type { Action } from './bulk-forms'
import { CheckForm, CloseForm, ExplainForm } from './bulk-forms'
import { BulkRunReport } from './bulk-run'
import { StakeText } from './stake-text'
import type { Ticked } from './ticked'
import { nothingTicked, onlyFailed, stakeOf, toSelections } from './ticked'
import { useBarFocus } from './use-bar-focus'

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
  const { work, close, explain, check } = useActions(ticked, onChange)
  const stake = stakeOf(ticked)
  const busy = work.run?.running ?? false
  const bar = useBarFocus(work.run?.running, stake.orders)
  const open = (next: Action) => {
    work.forget()
    setAction(next === action ? undefined : next)
  }
  if (stake.orders === 0 && !work.run) return null

  return (
    <section
      ref={bar}
      tabIndex={-1}
      className={block}
      data-form={action !== undefined && stake.orders > 0}
      aria-label={formatMessage({ id: `${APP}.bar` })}
    >
      {stake.orders > 0 && (
        <div className={line}>
          <span role="status">
            <FormattedMessage
              id={`${APP}.${ticked.kind === 'all' ? 'all-selected' : 'selected'}`}
              values={{ count: stake.orders, number: formatNumber(stake.orders) }}
            />
            <StakeText stake={stake} />
          </span>
          {onTickAll && (
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
        <Button
          variant="tertiary"
          data-aside
          disabled={busy}
          onClick={() => {
            work.forget()
            setAction(undefined)
            onChange(nothingTicked)
            // The button goes with the bar, and the focus must not.
            document.getElementById(HEADING_ID)?.focus({ preventScroll: true })
          }}
        >
          <FormattedMessage id={`${APP}.clear`} />
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
  )
}

function useActions(ticked: Ticked, onChange: (ticked: Ticked) => void) {
  const work = useBulkWork()
  const say = useWorkOnSelection()
  const ask = useCheckOrders()

  const start = (each: Work) => {
    const total = stakeOf(ticked).orders
    const plan: Plan = { kind: 'planned', total, selections: toSelections(ticked) }
    return work.start(async () => plan, each, total)
  }
  const settle = async (each: Work) => {
    const { failed, trouble } = await start(each)
    // What a trouble kept from being done stays ticked too.
    if (!trouble) onChange(onlyFailed(ticked, failed))
  }

  return {
    work,
    close: (...[reason, note]: Parameters<Parameters<typeof CloseForm>[0]['onSay']>) =>
      void settle((orders) => say.close(orders, reason, note).then(toPart)),
    explain: (...[type]: Parameters<Parameters<typeof ExplainForm>[0]['onSay']>) =>
      void settle((orders) => say.setReason(orders, type).then(toPart)),
    check: () =>
      void start(async ({ ids, filter, after }) => {
        const answer = await ask({ ids, filter, after })
        if (answer.kind !== 'done') return answer
        const { orders } = answer.part
        const next = answer.part.after ?? undefined
        return { kind: 'done', done: orders.length, failed: [], checked: orders, after: next }
      }),
  }
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
