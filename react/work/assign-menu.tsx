import React, { useState } from 'react'
import type { FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../api/rights'
import type { NotDone } from '../api/use-change'
import { useDecideOnCause } from '../api/use-decide-on-cause'
import { Button, csx, Popover, selectStyle, TroubleNotice, usePersonText } from '../ui'
import type { Opener } from '../ui'

const APP = 'admin/order-integrations.cause'

const panel = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-2',
  padding: '$space-2',
  form: { display: 'flex', gap: '$space-2', alignItems: 'center' },
  input: { ...selectStyle, flex: 1, minWidth: 0 },
})

interface Props {
  readonly issueId: string
  /** The login of whoever takes care of it. */
  readonly assignee?: string | null
  readonly button: (opener: Opener) => React.ReactNode
}

/** Gives a cause to somebody, from wherever it is named. Who may not is shown no button. */
export function AssignMenu({ button, ...cause }: Props) {
  if (useRights().workOnOrders !== 'granted') return null
  return (
    <Popover align="end" button={button}>
      {(close) => <Choices {...cause} onDone={close} />}
    </Popover>
  )
}

interface ChoicesProps extends Omit<Props, 'button'> {
  readonly onDone: () => void
}

function Choices({ issueId, assignee, onDone }: ChoicesProps) {
  const { formatMessage } = useIntl()
  const personText = usePersonText()
  const { assign, busy } = useDecideOnCause(issueId)
  const [trouble, setTrouble] = useState<NotDone>()
  const [colleague, setColleague] = useState('')
  const label = formatMessage({ id: `${APP}.colleague` })

  const give = async (to: string | undefined) => {
    const change = await assign(to)
    if (change.kind === 'done') onDone()
    else setTrouble(change)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (colleague.trim()) void give(colleague.trim())
  }

  return (
    <div className={panel}>
      {assignee && (
        <FormattedMessage id={`${APP}.assigned`} values={{ assignee: personText(assignee) }} />
      )}
      <Button variant="secondary" loading={busy} onClick={() => void give('me')}>
        <FormattedMessage id={`${APP}.assign-me`} />
      </Button>
      <form onSubmit={submit}>
        <input
          type="email"
          aria-label={label}
          placeholder={label}
          value={colleague}
          onChange={({ target }) => setColleague(target.value)}
        />
        <Button type="submit" variant="secondary" loading={busy}>
          <FormattedMessage id={`${APP}.assign`} />
        </Button>
      </form>
      {assignee && (
        <Button variant="tertiary" loading={busy} onClick={() => void give(undefined)}>
          <FormattedMessage id={`${APP}.assign-nobody`} />
        </Button>
      )}
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
    </div>
  )
}
