import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { usePersonText } from '../ui'
import type { DecidingProps } from './deciding'
import { DecisionButton, decisionLine, decisionText } from './deciding'

const APP = 'admin/order-integrations.cause'

interface Props extends DecidingProps {
  readonly assignee?: string | null
  /** Called when the field for a colleague is left without a decision. */
  readonly onLeave: () => void
}

/** Who takes care of a cause, and giving it to somebody else. */
export function Assignment({ assignee, decide, mayDecide, onDecide, onLeave }: Props) {
  const personText = usePersonText()
  const [toColleague, setToColleague] = useState(false)
  // What was typed stays until it was taken.
  const give = async (to: string | undefined) => {
    if (await onDecide(decide.assign(to))) setToColleague(false)
  }

  if (toColleague) {
    const leave = () => {
      setToColleague(false)
      onLeave()
    }
    return <ColleagueForm busy={decide.busy} onGive={(to) => void give(to)} onLeave={leave} />
  }
  return (
    <div className={decisionLine}>
      <span className={decisionText} role="status">
        {assignee ? (
          <FormattedMessage id={`${APP}.assigned`} values={{ assignee: personText(assignee) }} />
        ) : (
          <FormattedMessage id={`${APP}.unassigned`} />
        )}
      </span>
      {mayDecide && (
        <>
          <DecisionButton id="assign-me" busy={decide.busy} onClick={() => void give('me')} />
          <DecisionButton id="assign-colleague" onClick={() => setToColleague(true)} />
          {assignee && (
            <DecisionButton
              id="assign-nobody"
              busy={decide.busy}
              onClick={() => void give(undefined)}
            />
          )}
        </>
      )}
    </div>
  )
}

/** Typing can begin at once. */
const takeFocus = (field: HTMLInputElement | null) => field?.focus()

interface FormProps {
  readonly busy: boolean
  readonly onGive: (colleague: string) => void
  readonly onLeave: () => void
}

function ColleagueForm({ busy, onGive, onLeave }: FormProps) {
  const { formatMessage } = useIntl()
  const [colleague, setColleague] = useState('')
  const label = formatMessage({ id: `${APP}.colleague` })

  return (
    <form
      className={decisionLine}
      onSubmit={(event) => {
        event.preventDefault()
        if (colleague.trim()) onGive(colleague.trim())
      }}
    >
      <input
        ref={takeFocus}
        type="email"
        aria-label={label}
        placeholder={label}
        value={colleague}
        onChange={({ target }) => setColleague(target.value)}
      />
      <DecisionButton id="assign" type="submit" busy={busy} />
      <DecisionButton id="back" onClick={onLeave} />
    </form>
  )
}
