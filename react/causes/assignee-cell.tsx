import React from 'react'
import { FormattedMessage } from 'react-intl'

import { useRights } from '../api/rights'
import { Avatar, colors, csx, usePersonText } from '../ui'
import { actorLabelId } from '../ui/labels'
import { AssignMenu } from '../work/assign-menu'
import type { CauseRow } from '../api/use-order-inbox'

const APP = 'admin/order-integrations.cause'

const person = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  width: '100%',
  minHeight: '1.5rem',
  margin: 0,
  padding: 0,
  border: 'none',
  borderRadius: '$base',
  bg: 'transparent',
  font: 'inherit',
  fontSize: '0.8125rem',
  lineHeight: '1.125rem',
  textAlign: 'left',
  color: '$primary',
  'button&': { cursor: 'pointer' },
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '-2px' },
  '& > span:last-of-type': {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    font: 'inherit',
    color: 'inherit',
  },
})
const toAssign = csx({ '&&': { color: '$action.main.tertiary' } })
const team = csx({
  paddingLeft: '2rem',
  fontSize: '0.75rem',
  lineHeight: '1rem',
  color: '$secondary',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
})

interface Props {
  readonly row: CauseRow
  /** Whether there is room for whose turn it is. */
  readonly hasTeam: boolean
}

/** Who takes care of a cause, and whose turn it is. */
export function AssigneeCell({ row: { id, assignee, actor }, hasTeam }: Props) {
  const mayAssign = useRights().workOnOrders === 'granted'
  const personText = usePersonText()
  const who = assignee ? personText(assignee) : undefined
  const content = (
    <>
      <Avatar login={who} />
      <span>
        {who ?? <FormattedMessage id={`${APP}.${mayAssign ? 'assign' : 'not-assigned'}`} />}
      </span>
    </>
  )

  return (
    <>
      {mayAssign ? (
        <AssignMenu
          issueId={id}
          assignee={assignee}
          button={({ ref, open, onToggle }) => (
            <button
              ref={ref}
              type="button"
              className={who ? person : `${person} ${toAssign}`}
              aria-expanded={open}
              title={who}
              onClick={onToggle}
            >
              {content}
            </button>
          )}
        />
      ) : (
        <div className={person} title={who}>
          {content}
        </div>
      )}
      {hasTeam && (
        <div className={team}>
          <FormattedMessage id={actorLabelId(actor)} />
        </div>
      )}
    </>
  )
}
