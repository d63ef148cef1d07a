import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { csx, prose } from '../ui'

const APP = 'admin/order-integrations.page'

const label = csx({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '$space-2',
  // On the line of the sort beside it, whatever unfolds below that.
  alignSelf: 'flex-start',
  minHeight: '2.25rem',
  text: '$body',
  color: '$secondary',
  input: { flexShrink: 0, width: '1rem', height: '1rem', margin: 0 },
})
const reach = prose({ small: true, quiet: true, also: { flexBasis: '100%' } })

interface Props {
  readonly all: boolean
  readonly onChange: (all: true | undefined) => void
}

/** Whether orders that need nobody are listed too. */
export function AllSwitch({ all, onChange }: Props) {
  return (
    <label className={label}>
      <input
        type="checkbox"
        checked={all}
        onChange={({ target }) => onChange(target.checked || undefined)}
      />
      <FormattedMessage id={`${APP}.all-orders`} />
    </label>
  )
}

interface ReachProps {
  readonly connection?: OrderInbox['orders']
}

/** What a list of all orders cannot show. */
export function AllReach({ connection }: ReachProps) {
  if (!connection?.window) return null
  const { reachable } = connection.window
  return (
    <FormattedMessage
      id={`${APP}.all-orders-reach`}
      values={{ isCut: connection.totalCount > reachable ? 'yes' : 'no', reachable }}
    >
      {(text) => <p className={reach}>{text}</p>}
    </FormattedMessage>
  )
}
