import { useContext, useState } from 'react'

import { useRights } from '../api/rights'
import type { Cause } from '../api/use-cause'
import type { ColleaguesDecision, NotDone } from '../api/use-change'
import type { NextState } from '../api/use-decide-on-cause'
import { useDecideOnCause } from '../api/use-decide-on-cause'
import { AnswerTime } from '../work/answer-time'
import { useStateReceipt } from './state-receipt'

export interface CauseDecision {
  readonly busy: boolean
  readonly mayDecide: boolean
  readonly decide: (next: NextState) => Promise<void>
  /** A colleague decided otherwise meanwhile: whether to replace that. */
  readonly asked?: {
    readonly decision: ColleaguesDecision
    readonly replace: () => Promise<void>
    readonly keep: () => void
  }
  readonly trouble?: NotDone
}

/** Puts a cause aside, says that it is fixed, or opens it again. No order changes by it. */
export function useCauseDecision(cause: Cause): CauseDecision {
  const seenAt = useContext(AnswerTime)
  const { busy, setState } = useDecideOnCause(cause.id)
  const mayWork = useRights().workOnOrders === 'granted'
  const tell = useStateReceipt(cause, setState)
  const [refused, setRefused] = useState<{ readonly next: NextState; readonly answer: NotDone }>()
  const decide = async (next: NextState, replace = false) => {
    const change = await setState({ ...next, seenAt, replace })
    setRefused(change.kind === 'done' ? undefined : { next, answer: change })
    if (change.kind === 'done') tell(next)
  }
  const answer = refused?.answer
  const decision = answer?.kind === 'refused' ? answer.decision : undefined
  return {
    busy,
    // What was decided before cannot be replaced unread.
    mayDecide: mayWork && cause.state != null,
    decide: (next) => decide(next),
    asked: refused &&
      decision && {
        decision,
        replace: () => decide(refused.next, true),
        keep: () => setRefused(undefined),
      },
    trouble: decision ? undefined : answer,
  }
}
