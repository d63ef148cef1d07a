import React, { useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'

import type { ColleaguesDecision } from '../api/use-change'
import { Button, line, RelativeTime, stack, usePersonText } from '../ui'

const APP = 'admin/order-integrations.team'

const area = stack({ gap: 3, also: { text: '$body', p: { margin: 0, overflowWrap: 'anywhere' } } })
const buttons = line({ gap: 2 })

interface Props {
  readonly decision: ColleaguesDecision
  readonly busy: boolean
  readonly onReplace: () => void
  readonly onKeep: () => void
}

/** Says who decided what a moment ago, before it is replaced. */
export function ReplaceQuestion({ decision, busy, onReplace, onKeep }: Props) {
  const keep = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone.
  useEffect(() => keep.current?.focus(), [])
  return (
    <div className={area} role="alert">
      <p>
        <About decision={decision} />
      </p>
      <div className={buttons}>
        <Button ref={keep} variant="secondary" onClick={onKeep}>
          <FormattedMessage id={`${APP}.keep`} />
        </Button>
        <Button variant="critical" loading={busy} onClick={onReplace}>
          <FormattedMessage id={`${APP}.replace`} />
        </Button>
      </div>
    </div>
  )
}

const ofState = {
  OPEN: 'opened-by-other',
  SNOOZED: 'snoozed-by-other',
  RESOLVED: 'fixed-by-other',
} as const

const questionOf = ({ about, closeReason, state, assignee }: ColleaguesDecision) => {
  if (closeReason) return 'closed-by-other'
  if (state) return ofState[state]
  if (about === 'CLOSING') return 'reopened-by-other'
  if (about === 'CAUSE') return 'explained-by-other'
  return assignee ? 'assigned-by-other' : 'unassigned-by-other'
}

function About({ decision }: Pick<Props, 'decision'>) {
  const personText = usePersonText()
  const { by, at, assignee } = decision
  return (
    <FormattedMessage
      id={`${APP}.${questionOf(decision)}`}
      values={{
        by: personText(by),
        person: personText((decision.closeReason ? by : assignee) ?? ''),
        ago: <RelativeTime at={at} />,
      }}
    />
  )
}
