import React, { useState } from 'react'
import type { ReactNode } from 'react'

import { useRights } from '../api/rights'
import type { ColleaguesDecision, NotDone } from '../api/use-change'
import { csx, Popover, TroubleNotice } from '../ui'
import type { Opener } from '../ui'
import type { Unseen } from './order-jobs'
import { PeopleChoice } from './people-choice'
import { ReplaceQuestion } from './replace-question'

/** What came of an assignment. */
export type Assigned =
  | { readonly kind: 'done' }
  /** A colleague assigned it meanwhile. */
  | { readonly kind: 'decided'; readonly decision: ColleaguesDecision }
  | NotDone

/** To `me`, an e-mail address, or nobody. What a colleague decided since it was seen stays, unless `replace`. */
export type Assign = (to: string | undefined, unseen: Unseen) => Promise<Assigned>

interface Props {
  /** The login of whoever takes care of it. */
  readonly assignee?: string | null
  /** Of several things it is not known whether they are somebody's. */
  readonly mayBeNobody?: boolean
  readonly assign: Assign
  readonly button: (opener: Opener) => ReactNode
}

/** The people to whom something is given, wherever it is named. Who may not give it is shown no button. */
export function AssignMenu({ button, ...choosing }: Props) {
  if (useRights().workOnOrders !== 'granted') return null
  return <Popover button={button}>{(close) => <Choosing {...choosing} onDone={close} />}</Popover>
}

const area = csx({ boxSizing: 'border-box', width: '18rem', maxWidth: '100%', padding: '$space-1' })

/** To whom it was to go, and what stands in the way. */
interface Asked {
  readonly to?: string
  readonly decision?: ColleaguesDecision
  readonly trouble?: NotDone
}

interface ChoosingProps extends Omit<Props, 'button'> {
  readonly onDone: () => void
}

function Choosing({ assignee, mayBeNobody, assign, onDone }: ChoosingProps) {
  const [busy, setBusy] = useState(false)
  const [asked, setAsked] = useState<Asked>({})
  const { decision, trouble } = asked
  const give = async (to: string | undefined, replace = false) => {
    if (busy) return
    setBusy(true)
    const answer = await assign(to, { replace })
    if (answer.kind === 'done') return onDone()
    setBusy(false)
    setAsked(
      answer.kind === 'decided' ? { to, decision: answer.decision } : { to, trouble: answer },
    )
  }

  return (
    <div className={area}>
      {decision ? (
        <ReplaceQuestion
          decision={decision}
          busy={busy}
          onReplace={() => void give(asked.to, true)}
          onKeep={onDone}
        />
      ) : (
        <PeopleChoice
          assignee={assignee}
          mayBeNobody={mayBeNobody}
          busy={busy}
          onChoose={(to) => void give(to)}
        />
      )}
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
    </div>
  )
}
