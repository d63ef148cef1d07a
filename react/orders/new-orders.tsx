import React, { useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { NewOrders } from '../api/use-new-orders'
import type { OrderInbox } from '../api/use-order-inbox'
import { Button, CountText, csx, focusRing, NARROW, RelativeTime } from '../ui'

const APP = 'admin/order-integrations.live'

// As high with a text as without one: what comes here must not move what is under the pointer.
const place = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  height: '2.25rem',
  marginLeft: 'auto',
  text: '$body',
  color: '$secondary',
  ...focusRing,
  [NARROW]: { width: '100%', marginLeft: 0 },
})

const age = csx({
  text: '$detail',
  color: '$secondary',
  // A phone has no room for both.
  '&[data-beside="true"]': { [NARROW]: { display: 'none' } },
})

interface Props {
  readonly news: NewOrders
  readonly inbox?: OrderInbox
  readonly onShow: () => void
}

/** Says how old the list is, and that there is more than it shows. The list itself stays as it is until a person wants it. */
export function NewOrdersBar({ news: { count, unknown }, inbox, onShow }: Props) {
  const { formatMessage } = useIntl()
  const root = useRef<HTMLDivElement>(null)
  const showThem = () => {
    // The button goes away with what it tells of.
    root.current?.focus()
    onShow()
  }

  return (
    <div
      ref={root}
      className={place}
      role="group"
      tabIndex={-1}
      aria-label={formatMessage({ id: `${APP}.label` })}
    >
      {/* A notice says the age of data that could not be refreshed. */}
      {inbox?.asOf && !inbox.stale && (
        <span className={age} data-beside={count > 0 || unknown}>
          <FormattedMessage
            id="admin/order-integrations.page.as-of"
            values={{ time: <RelativeTime at={inbox.asOf} /> }}
          />
        </span>
      )}
      <span role="status" aria-live="polite">
        {count > 0 ? (
          <CountText id={`${APP}.new`} count={count} />
        ) : (
          unknown && <FormattedMessage id={`${APP}.unknown`} />
        )}
      </span>
      {count > 0 && (
        <Button variant="secondary" onClick={showThem}>
          <FormattedMessage id={`${APP}.show`} />
        </Button>
      )}
    </div>
  )
}
