import React, { useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'

import { useRights } from '../api/rights'
import type { Cause } from '../api/use-cause'
import type { Change, NotDone } from '../api/use-change'
import { useDecideOnCause } from '../api/use-decide-on-cause'
import { csx, ExactTime, Notice, TroubleNotice } from '../ui'
import { toKebab } from '../ui/labels'
import { Assignment } from './assignment'
import { CauseDecision } from './cause-decision'

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
      <Assignment assignee={cause.assignee} onLeave={keepFocus} {...deciding} />
      <CauseDecision cause={cause} {...deciding} />
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
    </div>
  )
}
