import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../api/rights'
import { Avatar, colors, csx, line, usePersonText } from '../ui'
import type { Assign } from './assign-menu'
import { AssignMenu } from './assign-menu'

const APP = 'admin/order-integrations.team'

const who = line({ gap: 2, also: { flexWrap: 'nowrap', minWidth: 0, text: '$body' } })
const names = csx({ minWidth: 0, overflow: 'hidden', textAlign: 'left', lineHeight: '1.125rem' })
const oneLine = csx({
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
})
const quiet = csx({ text: '$detail', lineHeight: '1rem', color: colors.quietText })
const opener = csx({
  display: 'block',
  maxWidth: '100%',
  minHeight: '2.25rem',
  padding: 0,
  border: 'none',
  bg: 'transparent',
  font: 'inherit',
  color: colors.accent,
  cursor: 'pointer',
  borderRadius: '$base',
  '&[data-taken="true"]': { color: '$primary' },
  '&:hover [data-name]': { textDecoration: 'underline' },
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '-2px' },
})

interface WhoProps {
  /** The login of whoever takes care of it. */
  readonly assignee?: string | null
  /** Stands under the name. */
  readonly below?: ReactNode
}

interface Props extends WhoProps {
  /** What it is that somebody takes care of: an order's id, a cause's title. */
  readonly subject: string
  readonly assign: Assign
}

/** Who takes care of something; for who may, the button to give it to somebody else. */
export function Assignee({ subject, assign, ...of }: Props) {
  const { formatMessage } = useIntl()
  const personText = usePersonText()
  const { assignee } = of
  if (useRights().workOnOrders !== 'granted') return <Who {...of} nobody="nobody" />

  const person = assignee ? personText(assignee) : undefined
  const name = { id: `${APP}.${person ? 'assigned-to' : 'assign-to'}` }
  return (
    <AssignMenu
      assignee={assignee}
      assign={assign}
      button={({ ref, open, onToggle }) => (
        <button
          ref={ref}
          type="button"
          className={opener}
          data-taken={person !== undefined}
          aria-expanded={open}
          aria-label={formatMessage(name, { subject, person })}
          title={person}
          onClick={onToggle}
        >
          <Who {...of} nobody="assign" />
        </button>
      )}
    />
  )
}

function Who({ assignee, below, nobody }: WhoProps & { readonly nobody: string }) {
  const personText = usePersonText()
  return (
    <span className={who}>
      <Avatar login={assignee} mayAssign={nobody === 'assign'} />
      <span className={names}>
        <span className={oneLine} data-name>
          {assignee ? (
            personText(assignee).split('@')[0]
          ) : (
            <FormattedMessage id={`${APP}.${nobody}`} />
          )}
        </span>
        {below && <span className={`${oneLine} ${quiet}`}>{below}</span>}
      </span>
    </span>
  )
}
