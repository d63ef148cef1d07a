import React, { useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { NewOrders } from '../api/use-new-orders'
import { Button, csx, NARROW } from '../ui'

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
  '&:focus-visible': { outline: '2px solid #2953B2', outlineOffset: '2px' },
  [NARROW]: { width: '100%', marginLeft: 0 },
})

interface Props {
  readonly news: NewOrders
  readonly onShow: () => void
}

/** Says that there is more than the list shows. The list itself stays as it is until a person wants it. */
export function NewOrdersBar({ news: { count, unknown }, onShow }: Props) {
  const { formatMessage, formatNumber } = useIntl()
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
      <span role="status" aria-live="polite">
        {count > 0 ? (
          <FormattedMessage id={`${APP}.new`} values={{ count, number: formatNumber(count) }} />
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
