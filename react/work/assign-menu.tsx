import React, { useState } from 'react'

import { useRights } from '../api/rights'
import type { NotDone } from '../api/use-change'
import { useDecideOnCause } from '../api/use-decide-on-cause'
import { csx, Popover, TroubleNotice } from '../ui'
import type { Opener } from '../ui'
import { PeopleChoice } from './people-choice'

const panel = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-2',
  padding: '$space-2',
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
  const { assign, busy } = useDecideOnCause(issueId)
  const [trouble, setTrouble] = useState<NotDone>()

  const give = async (to: string | undefined) => {
    const change = await assign(to)
    if (change.kind === 'done') onDone()
    else setTrouble(change)
  }

  return (
    <div className={panel}>
      <PeopleChoice assignee={assignee} busy={busy} onChoose={(to) => void give(to)} />
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
    </div>
  )
}
