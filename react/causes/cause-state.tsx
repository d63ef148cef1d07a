import React, { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../api/rights'
import type { Cause } from '../api/use-cause'
import type { Change, NotDone } from '../api/use-change'
import type { DecideOnCause } from '../api/use-decide-on-cause'
import { useDecideOnCause } from '../api/use-decide-on-cause'
import { Button, csx, ExactTime, Notice, TroubleNotice, usePersonText } from '../ui'
import { toKebab } from '../ui/labels'
import { useNow } from '../ui/now'
import { selectStyle } from '../ui/select-style'
import type { Snooze } from './snooze-moments'
import { snoozeEnd, snoozes } from './snooze-moments'

const APP = 'admin/order-integrations.cause'

const area = csx({
  outline: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-2',
  marginTop: '$space-4',
  paddingY: '$space-3',
  borderTop: '$neutral',
  borderBottom: '$neutral',
  text: '$body',
})
const line = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: '$space-7',
  rowGap: '$space-2',
  minHeight: '2.25rem',
  'select, input': { ...selectStyle, minWidth: 0, maxWidth: '100%' },
  input: { flex: '1 1 10rem' },
})
// Takes no place in the line.
const silent = csx({ position: 'absolute' })
const says = csx({ flex: '1 1 12rem', overflowWrap: 'anywhere' })

interface Props {
  readonly cause: Cause
}

/** Whether a cause came back, who takes care of it, and whether it is put aside. No order changes by it. */
export function CauseState({ cause }: Props) {
  const decide = useDecideOnCause(cause.id)
  const [trouble, setTrouble] = useState<NotDone>()
  const block = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone once the cause stands otherwise, and focus must not go with it.
  const keepFocus = () => block.current?.focus()
  const act = async (deciding: Promise<Change<unknown>>) => {
    const next = await deciding
    setTrouble(next.kind === 'done' ? undefined : next)
    keepFocus()
    return next.kind === 'done'
  }
  const deciding = { decide, mayDecide: useRights().workOnOrders === 'granted', onDecide: act }
  const { state, regression } = cause

  if (state == null) {
    return (
      <div className={area}>
        <FormattedMessage id={`${APP}.state-unknown`} />
      </div>
    )
  }
  return (
    <div ref={block} tabIndex={-1} className={area}>
      {regression && (
        <Notice tone="warning">
          <FormattedMessage
            id={`${APP}.regression-${toKebab(regression.kind)}`}
            values={{
              since: <ExactTime at={regression.since} />,
              ended: <ExactTime at={regression.endedAt} />,
            }}
          />
        </Notice>
      )}
      <Assigned assignee={cause.assignee} onLeave={keepFocus} {...deciding} />
      <Standing cause={cause} {...deciding} />
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
    </div>
  )
}

interface DecidingProps {
  readonly decide: DecideOnCause
  readonly mayDecide: boolean
  /** Shows what came of it; true where it was done. */
  readonly onDecide: (deciding: Promise<Change<unknown>>) => Promise<boolean>
}

interface AssignedProps extends DecidingProps {
  readonly assignee?: string | null
  /** Called when the field for a colleague is left without a decision. */
  readonly onLeave: () => void
}

/** Typing can begin at once. */
const takeFocus = (field: HTMLInputElement | null) => field?.focus()

function Assigned({ assignee, decide, mayDecide, onDecide, onLeave }: AssignedProps) {
  const personText = usePersonText()
  const { formatMessage } = useIntl()
  const [colleague, setColleague] = useState<string>()
  // What was typed stays until it was taken.
  const give = async (to: string | undefined) => {
    if (await onDecide(decide.assign(to))) setColleague(undefined)
  }

  if (colleague !== undefined) {
    return (
      <form
        className={line}
        onSubmit={(event) => {
          event.preventDefault()
          if (colleague.trim()) void give(colleague.trim())
        }}
      >
        <input
          ref={takeFocus}
          type="email"
          aria-label={formatMessage({ id: `${APP}.colleague` })}
          placeholder={formatMessage({ id: `${APP}.colleague` })}
          value={colleague}
          onChange={({ target }) => setColleague(target.value)}
        />
        <Act id="assign" type="submit" busy={decide.busy} />
        <Act
          id="back"
          onClick={() => {
            setColleague(undefined)
            onLeave()
          }}
        />
      </form>
    )
  }
  return (
    <div className={line}>
      <span className={says} role="status">
        {assignee ? (
          <FormattedMessage id={`${APP}.assigned`} values={{ assignee: personText(assignee) }} />
        ) : (
          <FormattedMessage id={`${APP}.unassigned`} />
        )}
      </span>
      {mayDecide && (
        <>
          <Act id="assign-me" busy={decide.busy} onClick={() => void give('me')} />
          <Act id="assign-colleague" onClick={() => setColleague('')} />
          {assignee && (
            <Act id="assign-nobody" busy={decide.busy} onClick={() => void give(undefined)} />
          )}
        </>
      )}
    </div>
  )
}

function Standing({ cause, decide, mayDecide, onDecide }: DecidingProps & Props) {
  const { formatMessage, timeZone } = useIntl()
  const now = useNow()
  const [until, setUntil] = useState<Snooze>('tomorrow')
  const { state, snoozedUntil, decision } = cause
  const by = usePersonText()(decision?.by ?? '')

  // It stands there before it says anything, so that a screen reader reads out what it says next.
  const standing = (
    <span className={state === 'OPEN' ? silent : says} role="status">
      {state === 'SNOOZED' && snoozedUntil && (
        <FormattedMessage
          id={`${APP}.snoozed`}
          values={{ by, until: <ExactTime at={snoozedUntil} /> }}
        />
      )}
      {state === 'RESOLVED' && <FormattedMessage id={`${APP}.resolved`} values={{ by }} />}
    </span>
  )
  if (state !== 'OPEN') {
    return (
      <div className={line}>
        {standing}
        {mayDecide && (
          <Act
            id="wake"
            busy={decide.busy}
            onClick={() => void onDecide(decide.setState({ state: 'OPEN' }))}
          />
        )}
      </div>
    )
  }
  if (!mayDecide) return <div className={line}>{standing}</div>
  const snooze = () => {
    const snoozedUntil = snoozeEnd(until, now, timeZone).toISOString()
    void onDecide(decide.setState({ state: 'SNOOZED', snoozedUntil }))
  }
  return (
    <div className={line}>
      {standing}
      <label className={says}>
        <FormattedMessage id={`${APP}.snooze-until`} />{' '}
        <select
          value={until}
          onChange={({ target }) =>
            setUntil(snoozes.find((each) => each === target.value) ?? 'tomorrow')
          }
        >
          {snoozes.map((each) => (
            <option key={each} value={each}>
              {formatMessage({ id: `${APP}.snooze-${each}` })}
            </option>
          ))}
        </select>
      </label>
      <Act id="snooze" busy={decide.busy} onClick={snooze} />
      <Act
        id="resolve"
        busy={decide.busy}
        onClick={() => void onDecide(decide.setState({ state: 'RESOLVED' }))}
      />
    </div>
  )
}

interface ActProps {
  readonly id: string
  readonly type?: 'submit'
  readonly busy?: boolean
  readonly onClick?: () => void
}

function Act({ id, type, busy, onClick }: ActProps) {
  return (
    <Button type={type ?? 'button'} variant="tertiary" bleedX loading={busy} onClick={onClick}>
      <FormattedMessage id={`${APP}.${id}`} />
    </Button>
  )
}
