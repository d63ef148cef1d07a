import React, { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

import { Button, line, RelativeTime, stack, usePersonText } from '../ui'

const APP = 'admin/order-integrations.team'

const area = stack({ gap: 3, also: { text: '$body', p: { margin: 0, overflowWrap: 'anywhere' } } })
const buttons = line({ gap: 2 })

/** What a colleague decided meanwhile. */
export interface ColleaguesDecision {
  readonly by: string
  readonly at: string
  readonly assignee?: string | null
}

interface Props {
  readonly decision: ColleaguesDecision
  /** What is asked, where it is not about who takes care of it. */
  readonly question?: ReactNode
  readonly busy: boolean
  readonly onReplace: () => void
  readonly onKeep: () => void
}

/** Says who decided what a moment ago, before it is replaced. */
export function ReplaceQuestion({ decision, question, busy, onReplace, onKeep }: Props) {
  const keep = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone.
  useEffect(() => keep.current?.focus(), [])
  return (
    <div className={area} role="alert">
      <p>{question ?? <AboutAssignment decision={decision} />}</p>
      <div className={buttons}>
        <Button ref={keep} variant="secondary" onClick={onKeep}>
          <FormattedMessage id={`${APP}.keep`} />
        </Button>
        <Button variant="criticalSecondary" loading={busy} onClick={onReplace}>
          <FormattedMessage id={`${APP}.replace`} />
        </Button>
      </div>
    </div>
  )
}

function AboutAssignment({ decision: { by, at, assignee } }: Pick<Props, 'decision'>) {
  const personText = usePersonText()
  return (
    <FormattedMessage
      id={`${APP}.${assignee ? 'assigned-by-other' : 'unassigned-by-other'}`}
      values={{
        by: personText(by),
        person: assignee ? personText(assignee) : '',
        ago: <RelativeTime at={at} />,
      }}
    />
  )
}
