import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ColleaguesDecision } from '../api/use-change'
import { Button, CountText, line, Notice, usePersonText } from '../ui'

const APP = 'admin/order-integrations'

const row = line({ gap: 3, also: { '& > p': { flex: '1 1 16rem' } } })

interface Props {
  readonly conflicts: readonly { readonly decision: ColleaguesDecision }[]
  readonly onReplace?: () => void
}

/** Whose decisions were left as they are, and the way to replace them. */
export function Conflicts({ conflicts, onReplace }: Props) {
  const { formatNumber } = useIntl()
  const personText = usePersonText()
  return (
    <div className={row}>
      <Notice tone="warning">
        {byDecision(conflicts).map(({ name, by, count }) => (
          <React.Fragment key={`${name} ${by}`}>
            <FormattedMessage
              id={`${APP}.work.${name}-meanwhile`}
              values={{ count, number: formatNumber(count), by: personText(by) }}
            />{' '}
          </React.Fragment>
        ))}
      </Notice>
      {onReplace && (
        <Button variant="criticalSecondary" onClick={onReplace}>
          <CountText id={`${APP}.team.replace-all`} count={conflicts.length} />
        </Button>
      )}
    </div>
  )
}

interface Decisions {
  readonly name: 'closed' | 'opened' | 'explained' | 'assigned'
  readonly by: string
  readonly count: number
}

const nameOf = ({ about, closeReason }: ColleaguesDecision): Decisions['name'] => {
  if (closeReason) return 'closed'
  if (about === 'CLOSING') return 'opened'
  return about === 'CAUSE' ? 'explained' : 'assigned'
}

function byDecision(conflicts: Props['conflicts']): readonly Decisions[] {
  const groups = new Map<string, Decisions>()
  for (const { decision } of conflicts) {
    const { by } = decision
    const name = nameOf(decision)
    const count = (groups.get(`${name} ${by}`)?.count ?? 0) + 1
    groups.set(`${name} ${by}`, { name, by, count })
  }
  return Array.from(groups.values())
}
