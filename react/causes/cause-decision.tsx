import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { csx, ExactTime, useNow, usePersonText } from '../ui'
import type { DecidingProps } from './deciding'
import { DecisionButton, decisionLine, decisionText } from './deciding'
import type { Snooze } from './snooze-moments'
import { snoozeEnd, snoozes } from './snooze-moments'

const APP = 'admin/order-integrations.cause'

// Takes no place in the line.
const silent = csx({ position: 'absolute' })

interface Props extends DecidingProps {
  readonly cause: Cause
}

/** Whether a cause is open, put aside or said to be fixed, and changing that. */
export function CauseDecision({ cause, busy, mayDecide, onDecide }: Props) {
  const { state, snoozedUntil, decision } = cause
  const by = usePersonText()(decision?.by ?? '')

  return (
    <div className={decisionLine}>
      {/* There before it says anything, so that a screen reader reads out what it says next. */}
      <span className={state === 'OPEN' ? silent : decisionText} role="status">
        {state === 'SNOOZED' && snoozedUntil && (
          <FormattedMessage
            id={`${APP}.snoozed`}
            values={{ by, until: <ExactTime at={snoozedUntil} /> }}
          />
        )}
        {state === 'RESOLVED' && <FormattedMessage id={`${APP}.resolved`} values={{ by }} />}
      </span>
      {mayDecide && state === 'OPEN' && <PutAside busy={busy} onDecide={onDecide} />}
      {mayDecide && state !== 'OPEN' && (
        <DecisionButton id="wake" busy={busy} onClick={() => onDecide({ state: 'OPEN' })} />
      )}
    </div>
  )
}

function PutAside({ busy, onDecide }: Omit<DecidingProps, 'mayDecide'>) {
  const { formatMessage, timeZone } = useIntl()
  const now = useNow()
  const [until, setUntil] = useState<Snooze>('tomorrow')
  const snooze = () => {
    const snoozedUntil = snoozeEnd(until, now, timeZone).toISOString()
    onDecide({ state: 'SNOOZED', snoozedUntil })
  }

  return (
    <>
      <label className={decisionText}>
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
      <DecisionButton id="snooze" busy={busy} onClick={snooze} />
      <DecisionButton id="resolve" busy={busy} onClick={() => onDecide({ state: 'RESOLVED' })} />
    </>
  )
}
