import React, { useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'

import { useRights } from '../api/rights'
import type { Cause } from '../api/use-cause'
import type { NotDone } from '../api/use-change'
import { useDecideOnCause } from '../api/use-decide-on-cause'
import { csx, ExactTime, Notice, TroubleNotice } from '../ui'
import { toKebab } from '../ui/labels'
import { ReplaceQuestion } from '../work/replace-question'
import { CauseDecision } from './cause-decision'
import type { NextState } from './deciding'
import { useStateReceipt } from './state-receipt'

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

interface Props {
  readonly cause: Cause
  /** When it was read: what a colleague decided since is not replaced unasked. */
  readonly asOf?: string | null
}

/** Whether a cause came back, and whether it is put aside. No order changes by it. */
export function CauseState({ cause, asOf }: Props) {
  const { busy, setState } = useDecideOnCause(cause.id)
  const mayDecide = useRights().workOnOrders === 'granted'
  const tell = useStateReceipt(cause, setState)
  const [asked, setAsked] = useState<{ readonly next: NextState; readonly answer: NotDone }>()
  const block = useRef<HTMLDivElement>(null)
  const decide = async (next: NextState, replace = false) => {
    const change = await setState({ ...next, seenAt: asOf, replace })
    setAsked(change.kind === 'done' ? undefined : { next, answer: change })
    if (change.kind === 'done') tell(next)
    // The button that was pressed is gone once the cause stands otherwise, and focus must not go with it.
    block.current?.focus()
  }
  const { state, regression } = cause
  const answer = asked?.answer
  const decision = answer?.kind === 'refused' ? answer.decision : undefined

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
      {asked && decision ? (
        <ReplaceQuestion
          decision={decision}
          busy={busy}
          onReplace={() => void decide(asked.next, true)}
          onKeep={() => setAsked(undefined)}
        />
      ) : (
        <CauseDecision
          cause={cause}
          busy={busy}
          mayDecide={mayDecide}
          onDecide={(next) => void decide(next)}
        />
      )}
      <div role="status">{answer && !decision && <TroubleNotice trouble={answer} />}</div>
    </div>
  )
}
